/** What is done at the desk, in words. */
import type { Thing } from '../../../domain/desk/thing';
import type { Deed } from '../../../domain/desk/told';
import type { ByCode } from '../../grammar/by-code';
import { counted, quoted } from '../grammar/grammar';

/** A thing of each kind, inside a sentence. */
export const THING: Readonly<Record<Thing['of'], { readonly one: string; readonly many: string }>> = {
  source: { one: 'source', many: 'sources' },
  party: { one: 'party', many: 'parties' },
  system: { one: 'weapon system', many: 'weapon systems' },
  relationship: { one: 'relationship', many: 'relationships' },
  claim: { one: 'claim', many: 'claims' },
  band: { one: 'embargo or war', many: 'embargoes and wars' },
  group: { one: 'group', many: 'groups' },
  story: { one: 'story', many: 'stories' },
};

export const thing = (of: Thing['of'], name: string | null) =>
  name === null ? THING[of].one : `${THING[of].one} ${quoted(name)}`;

export const countOf = (of: Thing['of'], count: number) => counted(count, THING[of].one, THING[of].many);

/** What an act does: "add source “X”". */
export const DEED: ByCode<Deed, string> = {
  head: () => 'change what the case file says of itself',
  added: ({ of, name }) => `add ${thing(of, name)}`,
  changed: ({ of, name }) => `change ${thing(of, name)}`,
  'text-corrected': ({ name }) => `correct the text of ${quoted(name)}`,
  removed: ({ of, name, others }) =>
    `delete ${thing(of, name)}${others > 0 ? ` and ${counted(others, 'thing')} with it` : ''}`,
  merged: ({ of, name, into }) =>
    name === null || into === null
      ? `make one ${THING[of].one} of two`
      : `make ${quoted(name)} one with ${quoted(into)}`,
  split: () => 'split a relationship in two',
  'copies-merged': () => 'merge another copy',
};

/** The same once it is done: "Source “X” added." */
export const DONE: ByCode<Deed, string> = {
  head: () => 'The case file says something else of itself now.',
  added: ({ of, name }) => `Added: ${thing(of, name)}.`,
  changed: ({ of, name }) => `Changed: ${thing(of, name)}.`,
  'text-corrected': ({ name }) => `The text of ${quoted(name)} is corrected.`,
  removed: ({ of, name, others }) =>
    `Deleted: ${thing(of, name)}${others > 0 ? `, and ${counted(others, 'thing')} with it` : ''}.`,
  merged: ({ of, name, into }) =>
    name === null || into === null
      ? `The two are one ${THING[of].one} now.`
      : `${quoted(name)} is a name of ${quoted(into)} now.`,
  split: () => 'They are two relationships now.',
  'copies-merged': () => 'The other copy is merged with this one.',
};
