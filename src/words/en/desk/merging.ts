/** Two copies of one case file that are made into one at the desk. */
import type { Thing } from '../../../domain/desk/thing';
import { capitalised, counted, formatNumber, listed, quoted } from '../grammar/grammar';
import { thing } from './deeds';

/** What the fields of a case file are called that two of a thing may say differently. */
export const FIELDS: Readonly<Record<string, string>> = {
  ...{ id: 'id', title: 'title', description: 'description', licence: 'licence', credit: 'by whom' },
  ...{ publisher: 'publisher', author: 'author', date: 'date', address: 'address', doi: 'DOI', text: 'text' },
  ...{ language: 'language', note: 'note', name: 'name', nameInText: 'name in a sentence' },
  ...{ aliases: 'other names', formerIds: 'former ids', kind: 'what it is', category: 'category' },
  ...{ family: 'family', memberOf: 'class', from: 'who', to: 'to whom', via: 'through whom' },
  ...{ system: 'with which weapons', about: 'what the objection is to', scope: 'what of it' },
  ...{ condition: 'condition of the goods', reasons: 'reason', relationship: 'what it is about' },
  ...{ stance: 'whether it supports it', says: 'what it says', attribution: 'who says so' },
  wordsBefore: 'words that it was made of',
  ...{ checked: 'the check against its source', identifiers: 'what it is known as elsewhere' },
  ...{ archive: 'copy that lasts', unroca: 'category of the UN register', members: 'members' },
  ...{ deliveries: 'deliveries of its row', remarks: 'remarks of its row', reported: 'who reported it' },
  ...{ citation: 'words that it rests on', silence: 'what it does not say', steps: 'steps' },
};

/** Of one thing that a copy brings: its name, with the fields that it tells otherwise, or whether it came or went. */
const BROUGHT = {
  changed: (name: string, fields: readonly string[]) =>
    `${quoted(name)}: ${listed(
      fields.map((field) => FIELDS[field] ?? field),
      'and',
    )}`,
  added: (name: string) => `${quoted(name)}: added`,
  removed: (name: string) => `${quoted(name)}: deleted`,
};

/** Everything that is said of it. */
export const merging = {
  start: 'Merge another copy …',
  goOn: 'Go on merging',
  title: 'Merge another copy',
  close: 'Close',
  part: 'the merging of the two copies',
  how: 'Somebody else has changed a copy of this case file, or you have, elsewhere. Choose its file: what only one of you has changed is taken as it is, and where both have changed the same, you decide.',
  choose: 'Choose the other copy',
  input: 'The other copy as a file',
  other: 'Choose another file',
  reading: (name: string) => `Reading ${quoted(name)} …`,
  notRead: (name: string) => `${quoted(name)} could not be merged: it is no case file that passes the check.`,
  unreadable: (name: string) => `${quoted(name)} could not be read. Choose it again.`,
  copy: (name: string, title: string, version: string) =>
    `The other copy: ${quoted(title)}, version ${version} (${name})`,
  otherId: (id: string) =>
    `It has another id, ${id}: it may be another case file. What has the same id in both is taken for the same.`,
  base: 'Both were made from',
  baseOnDesk: (version: string, ago: number) =>
    ago === 0
      ? `this case file as it is now, version ${version}: you have changed nothing since`
      : `version ${version} as it was here ${counted(ago, 'change')} ago`,
  baseOfFile: (name: string) => `the file ${name}`,
  chooseBase: 'Choose that file …',
  baseInput: 'The file that both were made from',
  noBase: 'it is not known: ask wherever they differ',
  baseHint: 'What is not in it was added, and what is only in it was deleted.',
  fromTheirs: 'The other copy brings:',
  ofOurs: 'Changed here, and not there:',
  nothingFromTheirs: 'The other copy brings nothing that is not here.',
  headTaken: (field: string, value: string, before: string) =>
    `${capitalised(FIELDS[field] ?? field)}: ${quoted(value)} in the place of ${quoted(before)}`,
  brought: BROUGHT,
  andMore: (count: number) => `and ${formatNumber(count)} more`,
  unchecked: (count: number) =>
    count === 1
      ? '1 claim is no longer marked as checked: merged, it says something else than what was checked.'
      : `${counted(count, 'claim')} are no longer marked as checked: merged, they say something else than what was checked.`,
  renamed: (count: number) =>
    count === 1
      ? '1 thing of the other copy has the id of something else here, and gets one of its own.'
      : `${counted(count, 'thing')} of the other copy have ids of something else here, and get their own.`,
  /** Where it is not known what both were made from. */
  onlyInOne:
    'What only one copy has may have been added by one of you, or deleted by the other: nobody can tell, and it is kept.',
  /** @param isKnown whether it is known what both were made from */
  conflicts: (count: number, isKnown: boolean) => {
    if (count === 0) return 'Nothing is left to decide.';
    const [thing, them] = [capitalised(counted(count, 'thing')), count === 1 ? 'it' : 'them'];
    return isKnown
      ? `${thing} to decide, since both of you have changed ${them}:`
      : `${thing} to decide, since the copies differ, and it is not known who has changed ${them}:`;
  },
  left: (count: number, clashes: number) => {
    if (count > 0) return `${counted(count, 'decision')} left.`;
    if (clashes === 0) return 'All is decided.';
    return clashes === 1
      ? 'All is decided, but 1 decision to keep something cannot hold: see above.'
      : `All is decided, but ${counted(clashes, 'decision')} to keep something cannot hold: see above.`;
  },
  /** A decision to keep what cannot be without something that is to go. */
  clash: (gone: readonly string[]) =>
    gone.length === 0
      ? 'This would go all the same, with what it hangs on. Decide one of them otherwise.'
      : `This would go all the same, by another decision: ${listed(gone.map(quoted), 'and')}. Decide one of them otherwise.`,
  allMine: 'Mine for all',
  allTheirs: 'Theirs for all',
  mine: 'Mine',
  theirs: 'Theirs',
  ofHead: (field: string) => `The case file: ${FIELDS[field] ?? field}`,
  ofThing: (of: Thing['of'], name: string, field: string) =>
    `${capitalised(thing(of, name))}: ${FIELDS[field] ?? field}`,
  removed: (of: Thing['of'], name: string) => `${capitalised(thing(of, name))}: deleted or not`,
  isDeleted: 'Delete it',
  isKept: 'Keep it',
  nothing: 'Nothing',
  field: (field: string, value: string) => `${FIELDS[field] ?? field}: ${value}`,
  do: 'Merge the copies',
  giveUp: 'Do not merge them',
  undecided: (count: number, clashes: number) => {
    if (count > 0)
      return count === 1 ? 'Decide the one that is left first.' : `Decide the ${count} that are left first.`;
    return clashes > 0 ? 'Decide first what cannot hold together.' : '';
  },
};
