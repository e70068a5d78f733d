/** What the names of a file stand for: each looked up once, with the first line that has it. */

import { withProbableName } from '../../data/register/deals/changed-name';
import type { FormatKind } from '../../data/register/formats/format-kind';
import { partyLookUp } from '../../data/register/formats/party-look-up';
import { categoryOfLabel } from '../../data/register/names/categories';
import { knownById } from '../../data/register/names/known-names';
import { partyOfName } from '../../data/register/names/parties';
import { standInOf } from '../../data/register/names/stand-ins';
import {
  idAsWritten,
  systemAsWritten,
  systemInTable,
  systemOfDesignation,
} from '../../data/register/names/systems';
import type { DealFacts } from '../../data/register/rows/deal-facts';
import type { TextRow } from '../../data/register/rows/text-row';
import type { PartyId, SystemId } from '../../domain/model/ids';
import type { Party } from '../../domain/model/party';
import type { System } from '../../domain/model/system';
import type { JoinedAs } from './messages';
import { takenNames } from './taken-names';
import { tallyOfNames } from './tally-of-names';

type End = 'from' | 'to';

/** How the names of each end are looked up: as codes of two letters, where its column holds these. */
function lookUpsOf(format: FormatKind): Readonly<Record<End, typeof partyOfName>> {
  return { from: partyLookUp(format, 'from'), to: partyLookUp(format, 'to') };
}

/** The party with the ids that links know it by under each of its names. */
function withFormerIds(party: Party, other: Party): Party {
  const more = other.formerIds.filter((id) => !party.formerIds.includes(id));
  return more.length === 0 ? party : { ...party, formerIds: [...party.formerIds, ...more] };
}

/** A system as rows name it, the one that it is joined to, where it is, and whether the report counts its rows, as of what is known or not. */
interface FoundSystem {
  readonly own: System;
  readonly system: System;
  readonly isCounted: boolean;
  readonly isKnown: boolean;
}

/** The names of a file, as its rows are read. */
export function namesOfFile(format: FormatKind, joins: readonly JoinedAs[]) {
  const lookUps = lookUpsOf(format);
  const parties = new Map<PartyId, Party>();
  const systems = new Map<SystemId, System>();
  const firstLines = new Map<string, number>();
  const found = new Map<string, FoundSystem>();
  const tally = tallyOfNames(joins);
  const taken = takenNames();

  /** The party, or what its name was joined to. */
  function partyId(end: End, name: string, rows: readonly TextRow[]): PartyId {
    const { party: own, known } = lookUps[end](name);
    const to = known ? null : tally.count('party', own.id, name, rows);
    const party = to === null ? own : partyOfName(to).party;
    const before = parties.get(party.id);
    if (!before) firstLines.set(party.id, rows[0]?.line ?? 0);
    parties.set(party.id, before ? withFormerIds(before, party) : party);
    return party.id;
  }

  /** What a deal names, as its words have it, or as somebody has joined them. */
  function namedSystem({ designation, description, category }: DealFacts): FoundSystem {
    const known = category === null ? undefined : categoryOfLabel(category);
    const own = (format.namesAreKnown ? systemOfDesignation : systemInTable)(designation, description, known);
    // What is known by its name is no other, whoever says so.
    const isKnown = knownById('system', own.id) !== null;
    if (isKnown && !format.namesAreKnown && tally.isOwnWord(idAsWritten(designation))) {
      const system = systemAsWritten(designation, description, known);
      return { own, system, isCounted: false, isKnown };
    }
    const to = isKnown ? tally.keep(own.id) : tally.joinOf('system', own.id);
    const system =
      to === null ? withProbableName(own, designation) : systemOfDesignation(to, description, known);
    return { own, system, isCounted: to !== null || (!format.namesAreKnown && !isKnown), isKnown };
  }

  function systemFor(facts: DealFacts): FoundSystem {
    const { designation, description, category, standsIn = '' } = facts;
    const key = `${designation}\n${description}\n${category ?? ''}\n${standsIn}`;
    const before = found.get(key);
    if (before) return before;
    const standIn = standInOf(facts);
    const now = standIn
      ? { own: standIn, system: standIn, isCounted: false, isKnown: false }
      : namedSystem(facts);
    found.set(key, now);
    return now;
  }

  function systemId(facts: DealFacts, rows: readonly TextRow[]): SystemId {
    const { own, system, isCounted, isKnown } = systemFor(facts);
    if (isKnown && !format.namesAreKnown) taken.count(facts.designation, own, rows, system !== own);
    if (isCounted) tally.count('system', own.id, facts.designation, rows);
    if (!systems.has(system.id)) {
      systems.set(system.id, system);
      firstLines.set(system.id, rows[0]?.line ?? 0);
    }
    return system.id;
  }

  return {
    parties,
    systems,
    firstLines,
    /** The ids of what a deal names. */
    endsOf: (facts: DealFacts, rows: readonly TextRow[]) => ({
      from: partyId('from', facts.from, rows),
      to: partyId('to', facts.to, rows),
      system: systemId(facts, rows),
    }),
    /** What the report says of the names. */
    told: () => ({ ...tally.told(), ...taken.told() }),
  };
}
