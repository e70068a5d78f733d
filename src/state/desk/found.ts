/** What a text says already: underlined in it, and filled in where a claim is made of its words. */
import { eitherDate } from '../../data/desk/found/dates/either-date';
import { findInText } from '../../data/desk/found/find-in-text';
import type { Found, FoundMoney } from '../../data/desk/found/found';
import { type NamedValue, notInWords, type ValueField } from '../../data/desk/found/not-in-words';
import { prefillClaim } from '../../data/desk/found/prefill/prefill';
import { PARTY_TABLE } from '../../data/register/names/parties';
import { CURATED_SYSTEMS } from '../../data/register/names/system-aliases';
import { systemOfDesignation } from '../../data/register/names/systems';
import { type Chosen, type ClaimDraft, chosenId } from '../../domain/desk/claim-draft';
import { unitsOf } from '../../domain/desk/paragraphs';
import type { Denied } from '../../domain/desk/same-relationship';
import { memoizeLast } from '../../domain/memoize/memoize';
import type { PositionSelector } from '../../domain/model/claim';
import type { DatasetStatement } from '../../domain/model/dataset';
import type { PartyId } from '../../domain/model/ids';
import type { Party } from '../../domain/model/party';
import type { Money } from '../../domain/model/quantity';
import type { Source } from '../../domain/model/source';
import type { System } from '../../domain/model/system';
import { newSystem } from './names';

export type { Found, ValueField };

/** Longer texts are not looked through: nobody waits for a book. */
const MAX_LOOKED_THROUGH = 200_000;

const foundFor = memoizeLast(
  (text: string, parties: readonly Party[], systems: readonly System[], date: Source['date']) =>
    findInText(text, { parties, systems, date }),
);

/** What is found in the text of a source, as suggestions; nothing where the text is too long. */
export function foundIn(
  { parties, systems }: Pick<DatasetStatement, 'parties' | 'systems'>,
  { text = '', date }: Source,
): readonly Found[] {
  return text.length > MAX_LOOKED_THROUGH ? [] : foundFor(text, parties, systems, date);
}

function partyFound({ parties }: DatasetStatement, id: PartyId | undefined): Chosen<Party> | null {
  if (id === undefined) return null;
  if (parties.some((party) => party.id === id)) return { known: id };
  const made = PARTY_TABLE.find((party) => party.id === id);
  return made ? { made } : null;
}

type Prefilled = ReturnType<typeof prefillClaim>;

/** A new system of the category that its name tells, or else the noun beside it. */
function systemNamed(statement: DatasetStatement, name: string, category: Prefilled['category']): System {
  const system = newSystem(statement, name);
  return category && !system.category ? { ...system, category } : system;
}

/** The other thing of a name that is meant where the words call it a ship or an aircraft: "Mistral ships" are no missiles. */
function otherOfName(id: System['id'], name: string, category: Prefilled['category']): System | null {
  if (category !== 'ships' && category !== 'aircraft') return null;
  const named = systemOfDesignation(name, '', category);
  return named.id.startsWith(`${id}-`) && named.category === category ? named : null;
}

function systemFound(
  statement: DatasetStatement,
  { system: found, category: told, quantity }: Prefilled,
): Chosen<System> | null {
  if (!found) return null;
  const { system: id, name, isOther } = found;
  const category = told ?? (quantity?.quantity.unit === 'ships' ? 'ships' : undefined);
  const other = id !== null && otherOfName(id, name, category);
  if (other)
    return statement.systems.some((one) => one.id === other.id) ? { known: other.id } : { made: other };
  if (id === null) return { made: systemNamed(statement, name, category) };
  if (statement.systems.some((system) => system.id === id)) return { known: id };
  const made = CURATED_SYSTEMS.find(({ system }) => system.id === id)?.system;
  if (!made) return null;
  return { made: isOther ? calledBy(name, made) : made };
}

/** A system by another of its designations, with the one under which it is known among its other names. */
const calledBy = (name: string, system: System): System => ({
  ...system,
  name,
  aliases: [{ name: system.name, type: 'spelling' }, ...system.aliases.filter((one) => one.name !== name)],
});

/** A designation in the words of a claim, and the other one under which its system is known. */
export interface OtherDesignation {
  readonly written: string;
  readonly known: string;
}

/** Who says so, for whom, and when, as far as the words tell. */
function saidBy(
  statement: DatasetStatement,
  { speaker, saidOn, isOnOpenDay, denial, isOthers }: Prefilled,
): Partial<Pick<ClaimDraft, 'speaker' | 'role' | 'speaksFor' | 'saidOn'>> {
  const speaksFor = partyFound(statement, speaker?.party);
  return {
    ...(isOnOpenDay && { saidOn: null }),
    ...(saidOn && { saidOn: saidOn.date }),
    ...(speaker && { speaker: speaker.speaker, role: speaker.role ?? '' }),
    ...(speaksFor && { speaksFor }),
    // Whoever denies it, or is quoted, is not whoever published it: where the words do not tell who that is, somebody has to say.
    ...((denial?.isDenial || isOthers) && !speaker && { speaker: '' }),
  };
}

/** An amount of money as a claim has it. Where the words do not say that it is for one, it is shown as one for all, and may be changed. */
const moneyOf = ({ money, about }: FoundMoney, isPriceOfOne = false): Money => ({
  ...money,
  ...(about && { estimate: true }),
  scope: isPriceOfOne ? 'item' : 'package',
});

/** What a claim of these words may be filled in with; a field about which they leave a doubt is not there. */
export function prefilled(
  statement: DatasetStatement,
  source: Source,
  span: PositionSelector,
): Partial<ClaimDraft> {
  const found = prefillClaim(source.text ?? '', span, foundIn(statement, source), source.date);
  const { kind, status, date, denial, isLeftOpen } = found;
  // Who denies a deal asserts no number of it.
  const { quantity, value } = denial || isLeftOpen ? {} : found;
  const [from, to, via] = [found.from, found.to, found.via].map((one) => partyFound(statement, one?.party));
  const system = systemFound(statement, found);
  return {
    ...(denial && { stance: 'contradicts' }),
    ...(isLeftOpen && { stance: 'context' }),
    ...(kind && { kind: kind.relationship }),
    ...(from && { from }),
    ...(to && { to }),
    ...(via && { via: [via] }),
    ...(system && { system }),
    ...(status?.status && { status: status.status }),
    ...(date && { date: date.date }),
    ...(quantity && { quantity: quantity.quantity }),
    ...(value && { value: moneyOf(value, found.isPriceOfOne) }),
    ...saidBy(statement, found),
  };
}

/** What words of a source deny; null where they deny nothing. */
export function deniedIn(statement: DatasetStatement, source: Source, span: PositionSelector): Denied | null {
  const { denial, quantity } = prefillClaim(source.text ?? '', span, foundIn(statement, source), source.date);
  return denial ? { status: denial.denied ?? null, quantity: quantity?.quantity ?? null } : null;
}

/** A date in the words of a new claim whose day may be its month, as it is written there: only a person can tell. */
export function dateToAsk(
  { sources }: DatasetStatement,
  { id, source, words, date }: ClaimDraft,
): string | null {
  const text = sources.find((one) => one.id === source)?.text;
  if (id !== null || date !== null || words.type !== 'quotation' || text === undefined) return null;
  return eitherDate(text, unitsOf(text, words.position));
}

function namedValue<Item extends Party | System>(
  items: readonly Item[],
  chosen: Chosen<Item> | null,
): NamedValue | null {
  const item = chosen && ('made' in chosen ? chosen.made : items.find(({ id }) => id === chosen.known));
  return item ? { id: item.id, names: [item.name, ...item.aliases.map(({ name }) => name)] } : null;
}

const NOTHING: ReadonlySet<ValueField> = new Set();

/** What is found in the words that a claim rests on, with those shown before them; null where it rests on no words of a text. */
function foundInWords(statement: DatasetStatement, { source: id, words }: ClaimDraft) {
  const source = statement.sources.find((one) => one.id === id);
  if (words.type === 'paraphrase' || source?.text === undefined) return null;
  const { start, end } = unitsOf(source.text, words.position);
  const span = { start: start - (words.lead?.length ?? 0), end };
  const found = foundIn(statement, source).filter((one) => one.start >= span.start && one.end <= span.end);
  return { found, text: source.text.slice(span.start, span.end) };
}

/** Where the words call the system of a claim by another designation than ours: both; null where they do not. */
export function otherDesignation(statement: DatasetStatement, draft: ClaimDraft): OtherDesignation | null {
  const id = draft.system && chosenId(draft.system);
  const other = foundInWords(statement, draft)?.found.find(
    (one) => one.kind === 'system' && one.isOther && one.system === id,
  );
  const known = CURATED_SYSTEMS.find(({ system }) => system.id === id)?.system.name;
  return other?.kind === 'system' && known !== undefined ? { written: other.name, known } : null;
}

/** What is filled in and does not stand in the words of the source that the claim rests on, with those shown before them. */
export const fieldsNotInWords = memoizeLast(
  (statement: DatasetStatement, draft: ClaimDraft): ReadonlySet<ValueField> => {
    const { about, from, to, system, date, quantity, value } = draft;
    const words = foundInWords(statement, draft);
    if (!words) return NOTHING;
    // Of a relationship that is there, others say who it is between.
    const { parties, systems } = statement;
    const isAsked = about === null;
    return notInWords(
      {
        from: isAsked ? namedValue(parties, from) : null,
        to: isAsked ? namedValue(parties, to) : null,
        system: isAsked ? namedValue(systems, system) : null,
        ...{ date: draft.status ? date : null, quantity, value },
      },
      words.text,
      words.found,
    );
  },
);
