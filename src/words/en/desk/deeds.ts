/** What is done at the desk, in words. */
import type { Following } from '../../../domain/desk/follow-source';
import type { Thing } from '../../../domain/desk/thing';
import type { Deed } from '../../../domain/desk/told';
import type { ByCode } from '../../grammar/by-code';
import { dates } from '../deals/dates';
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

/** What became of the claims of a source that says something else of itself, after what was done. */
function followingInWords({ claims, speaker, date, unchecked, staying }: Following): string {
  const says = [
    ...(speaker === null ? [] : [quoted(speaker)]),
    ...(date === null ? [] : [dates.inWords(date)]),
  ].join(', ');
  const sentences = [
    ...(claims.length === 0
      ? []
      : [`${claims.length === 1 ? '1 claim follows' : `${claims.length} claims follow`}: ${says}.`]),
    ...(unchecked === 0
      ? []
      : [
          unchecked === 1
            ? '1 of them was checked, and is not checked any more as it is now.'
            : `${unchecked} of them were checked, and are not checked any more as they are now.`,
        ]),
    ...(staying.length === 0
      ? []
      : [
          staying.length === 1
            ? '1 claim says more of its speaker, and goes on naming who was named before.'
            : `${staying.length} claims say more of their speaker, and go on naming who was named before.`,
        ]),
  ];
  return sentences.map((sentence) => ` ${sentence}`).join('');
}

/** The same once it is done: "Source “X” added." */
export const DONE: ByCode<Deed, string> = {
  head: () => 'The case file says something else of itself now.',
  added: ({ of, name }) => `Added: ${thing(of, name)}.`,
  changed: ({ of, name, following }) =>
    `Changed: ${thing(of, name)}.${following ? followingInWords(following) : ''}`,
  'text-corrected': ({ name, following }) =>
    `The text of ${quoted(name)} is corrected.${following ? followingInWords(following) : ''}`,
  removed: ({ of, name, others }) =>
    `Deleted: ${thing(of, name)}${others > 0 ? `, and ${counted(others, 'thing')} with it` : ''}.`,
  merged: ({ of, name, into }) =>
    name === null || into === null
      ? `The two are one ${THING[of].one} now.`
      : `${quoted(name)} is a name of ${quoted(into)} now.`,
  split: () => 'They are two relationships now.',
  'copies-merged': () => 'The other copy is merged with this one.',
};
