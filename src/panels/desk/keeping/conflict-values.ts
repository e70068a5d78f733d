/** What two copies of a case file say of one field, side by side in words. */

import type { EdtfDate } from '../../../domain/dates/edtf';
import { differing } from '../../../domain/desk/differing';
import type { Thing } from '../../../domain/desk/thing';
import { nameOf } from '../../../domain/desk/told';
import type { Attribution, Citation, Claim } from '../../../domain/model/claim';
import type { DatasetStatement } from '../../../domain/model/dataset';
import type { Alias } from '../../../domain/model/party';
import type { Conflict } from '../../../state/desk/copies';
import { claimsWords } from '../../../words/deals/claims';
import { datesWords } from '../../../words/deals/dates';
import { deskWords } from '../../../words/desk/desk';
import { wordsOfCitation } from '../claims/claim-words';

/** The two copies, mine first. */
export type Copies = readonly [DatasetStatement, DatasetStatement];

/** No longer words are shown of a claim as its name. */
const MOST = 80;

const short = (words: string) => (words.length <= MOST ? words : `${words.slice(0, MOST)}…`);

/** What a claim rests on, in words. */
const wordsOf = (citation: Citation) => wordsOfCitation(citation, citation.source);

/** The name of whatever has an id in one of the copies; the id itself where nothing has a name for it. */
function named(copies: Copies, id: string): string {
  for (const { parties, systems, sources } of copies) {
    const found =
      [...parties, ...systems].find((one) => one.id === id)?.name ??
      sources.find((one) => one.id === id)?.title;
    if (found !== undefined) return found;
  }
  return id;
}

/** The name that a thing goes by, in whichever copy has it. */
export function thingName(copies: Copies, thing: Thing): string {
  for (const copy of copies) {
    const claim = thing.of === 'claim' && copy.claims.find(({ id }) => id === thing.id);
    if (claim) return short(wordsOf(claim.citation));
    const relationship = thing.of === 'relationship' && copy.relationships.find(({ id }) => id === thing.id);
    if (relationship) {
      const { from, system, to } = relationship;
      return [from, system, to].flatMap((id) => (id ? [named(copies, id)] : [])).join(' – ');
    }
    const name = nameOf(copy, thing);
    if (name !== null) return name;
  }
  return thing.id;
}

/** A value that has no words of its own, field by field. */
function spelled(copies: Copies, value: unknown): string {
  const say = deskWords().merging;
  if (value === undefined || value === null || value === '') return say.nothing;
  if (Array.isArray(value))
    return value.length === 0 ? say.nothing : value.map((one) => spelled(copies, one)).join('; ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([field, one]) => say.field(field, spelled(copies, one)))
      .join(', ');
  return typeof value === 'string' ? named(copies, value) : String(value);
}

/** The fields whose values are told in words of their own. */
const IN_WORDS: Readonly<
  Record<string, (value: never, copies: Copies, citation: Citation | null) => string>
> = {
  date: (date: EdtfDate) => datesWords().inWords(date),
  says: (says: Claim['says'], _, citation) =>
    claimsWords().says({ says, citation }) || deskWords().merging.nothing,
  citation: (citation: Citation, copies) => `“${wordsOf(citation)}” (${named(copies, citation.source)})`,
  attribution: ({ speaker, role, date }: Attribution) =>
    [speaker, role, datesWords().inWords(date)].filter(Boolean).join(', '),
  aliases: (aliases: readonly Alias[]) =>
    aliases.map(({ name }) => name).join(', ') || deskWords().merging.nothing,
};

function inWords(copies: Copies, field: string, value: unknown, citation: Citation | null): string {
  const words = value === undefined || value === null ? undefined : IN_WORDS[field];
  return words ? words(value as never, copies, citation) : spelled(copies, value);
}

/** What a field of a relationship says, in words; ids by the names that they have in this case file. */
export const fieldInWords = (statement: DatasetStatement, field: string, value: unknown): string =>
  inWords([statement, statement], field, value, null);

/** What the claim that a conflict is about rests on in one of the copies; null where it is about no claim. */
function citationIn({ claims }: DatasetStatement, conflict: Conflict): Citation | null {
  if (conflict.code === 'head') return null;
  const { of, id } = conflict.thing;
  return (of === 'claim' && claims.find((claim) => claim.id === id)?.citation) || null;
}

/** What a conflict is about. */
export function conflictTitle(copies: Copies, conflict: Conflict): string {
  const say = deskWords().merging;
  if (conflict.code === 'head') return say.ofHead(conflict.field);
  const name = thingName(copies, conflict.thing);
  return conflict.code === 'removed'
    ? say.removed(conflict.thing.of, name)
    : say.ofThing(conflict.thing.of, name, conflict.field);
}

/** What mine and theirs are; of long texts only what differs. */
export function conflictValues(copies: Copies, conflict: Conflict): readonly [string, string] {
  const say = deskWords().merging;
  if (conflict.code === 'removed') {
    const kept = say.isKept;
    return conflict.by === 'ours' ? [say.isDeleted, kept] : [kept, say.isDeleted];
  }
  const { field, ours, theirs } = conflict;
  const [mine, other] = copies.map((copy) => citationIn(copy, conflict));
  return differing(inWords(copies, field, ours, mine ?? null), inWords(copies, field, theirs, other ?? null));
}
