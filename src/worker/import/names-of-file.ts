/** What the names of a file stand for: each looked up once, with the first line that has it. */
import { categoryOfLabel } from '../../data/register/categories';
import type { DealFacts } from '../../data/register/deal-facts';
import { type NamedParty, partyOfCode, partyOfName } from '../../data/register/parties';
import { systemOfDesignation } from '../../data/register/systems';
import type { PartyId, SystemId } from '../../domain/ids';
import type { Party } from '../../domain/party';
import type { System } from '../../domain/system';

/** What a row calls its parties by: the ends whose column holds codes of two letters. */
export type CodedEnds = Readonly<Record<'from' | 'to', boolean>>;

/** The party with the ids that links know it by under each of its names. */
function withFormerIds(party: Party, other: Party): Party {
  const more = other.formerIds.filter((id) => !party.formerIds.includes(id));
  return more.length === 0 ? party : { ...party, formerIds: [...party.formerIds, ...more] };
}

/** The names of a file, as its rows are read. */
export function namesOfFile(coded: CodedEnds) {
  const parties = new Map<PartyId, Party>();
  const systems = new Map<SystemId, System>();
  const firstLines = new Map<string, number>();
  const unknown = new Set<string>();
  const known = new Map<string, SystemId>();

  function partyId({ party, known: isKnown }: NamedParty, name: string, line: number): PartyId {
    if (!isKnown) unknown.add(name);
    const before = parties.get(party.id);
    if (!before) firstLines.set(party.id, line);
    parties.set(party.id, before ? withFormerIds(before, party) : party);
    return party.id;
  }

  function systemId({ designation, description, category }: DealFacts, line: number): SystemId {
    const key = `${designation}\n${description}\n${category ?? ''}`;
    const before = known.get(key);
    if (before) return before;
    const system = systemOfDesignation(
      designation,
      description,
      category === null ? undefined : categoryOfLabel(category),
    );
    if (!systems.has(system.id)) {
      systems.set(system.id, system);
      firstLines.set(system.id, line);
    }
    known.set(key, system.id);
    return system.id;
  }

  return {
    parties,
    systems,
    firstLines,
    unknown,
    /** The ids of what a deal names. */
    endsOf: (facts: DealFacts, line: number) => {
      const idOf = (end: 'from' | 'to') =>
        partyId((coded[end] ? partyOfCode : partyOfName)(facts[end]), facts[end], line);
      return { from: idOf('from'), to: idOf('to'), system: systemId(facts, line) };
    },
  };
}
