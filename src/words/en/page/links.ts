import type { RelationshipChange, RemovedRelationship } from '../../../data/changes/changes';
import { eachFacet } from '../../../domain/columns/facet-index';
import type { Dataset } from '../../../domain/model/dataset';
import { setApart } from '../../../domain/text/hidden-signs';
import type { Consequence, Finding, SignAtEnd, VocabularyOf } from '../../../permalink/finding';
import { cut, type Notice } from '../../../permalink/notice';
import { type ByCode, byCode } from '../../grammar/by-code';
import { counted, formatNumber, listed, quoted as whole } from '../grammar/grammar';
import { facets } from '../views/facets';

/** A file by the beginning of its hash, and by the place of its sheet where the link names one. */
function fileInWords(named: string): string {
  const [hash = '', sheet] = named.split('-sheet-');
  const begins = `its SHA-256 begins with ${hash}`;
  return sheet === undefined ? begins : `its sheet or table ${sheet}; ${begins}`;
}

/** A text between quotation marks, cut where it is very long. */
const quoted = (text: string) => whole(cut(text));

const AT_END: Readonly<Record<SignAtEnd, string>> = {
  'full-stop': 'The full stop',
  comma: 'The comma',
  bracket: 'The bracket',
  'quotation-mark': 'The quotation mark',
  invisible: 'An invisible sign',
};

const NO_WORD: ReadonlyMap<string, string> = new Map([
  ['lens', 'There is no lens'],
  ['width', 'There is no width'],
  ['direction', 'There is no direction'],
  ['wish', 'No choice of ways is called'],
  ['category', 'There is no category'],
  ['language', 'There is no language'],
  ['view', 'There is no view'],
  ['panel', 'There is no panel'],
  ['column', 'There is no column'],
  ['spacing', 'There is no spacing'],
  ['rank', 'There is no measure'],
  [
    'with',
    'A comparison names a filter, as in “years:2015..2024” or “from:CHN”, which is not what this does:',
  ],
]);

const UNKNOWN_ID: Readonly<Record<VocabularyOf, string>> = {
  ...eachFacet((id) => `There is no ${facets.inText(id)}`),
  party: 'This dataset has no party',
  system: 'This dataset has no system',
  source: 'This dataset has no source',
  kind: 'There is no kind of relationship',
  evidence: 'There is no mark of evidence',
  condition: 'There is no condition of goods',
  remark: 'There is no remark',
  during: 'There is no kind of embargo or war',
  reported: 'Nobody reports a deal as',
  dataset: 'There is no open dataset',
  end: 'This dataset has no party or system',
  group: 'There is no group of states',
  line: 'This dataset has no pair, flow or relationship',
  selectable: 'This dataset has no party, system or relationship',
  node: 'This picture has no node',
  claim: 'What is selected rests on no claim',
  text: 'This dataset does not hold the text of',
  story: 'There is no story',
};

const SO: ByCode<Consequence, string> = {
  'left-out': 'it is left out',
  'nothing-opened': 'no source is opened',
  'nothing-selected': 'nothing is selected',
  'no-path-sought': 'no way is sought',
  'nothing-moved': 'nothing is moved',
  'nothing-folded': 'nothing is folded',
  'nothing-pointed-out': 'none is pointed out',
  'no-story-told': 'none is told; where it is in a file, open that file',
  everything: ({ parameter, butExcluded }) =>
    `${quoted(parameter)} shows everything${butExcluded ? ' but what it excludes' : ''}`,
};

const FINDING: ByCode<Finding, string> = {
  'read-as': ({ text, meant }) => `${quoted(text)} was read as ${quoted(meant)}.`,
  'taken-out': ({ text }) => `${quoted(text)} was left out.`,
  'encoded-twice': ({ text }) => `${quoted(text)} was encoded twice.`,
  'encoded-whole': 'It was encoded as a whole, and was decoded.',
  'behind-hash': 'What stands behind its “#” was read as part of it.',
  'signs-at-end': ({ signs, name }) =>
    `${name ? AT_END[name] : quoted(signs)} at its end was not taken as part of the link.`,
  shortened: ({ signs }) => `It ends with ${quoted(signs)}: something may be missing there.`,

  'too-long': ({ from }) => `This link is too long. Nothing of it was read from ${quoted(from)} on.`,
  cut: 'The end of this link is missing: it was cut on its way, and may have shown something else.',
  others: ({ count }) => `${count} other parts of this link do not apply either.`,
  'no-parameter': ({ name }) => `Links have no parameter ${quoted(name)}.`,
  'steps-elsewhere': ({ name, ofWay }) =>
    `Links have no parameter ${quoted(name)}. ${
      ofWay
        ? 'How many steps a way may have is said in “path”: path=IRN~VEN~longer finds three, path=IRN~VEN~four-steps four.'
        : 'How many steps a neighbourhood reaches is said in “around”, from 1 to 3: around=IRN~2.'
    }`,
  'no-value': ({ name }) => `The parameter ${quoted(name)} has no value.`,
  'selected-already': ({ name }) =>
    `A link selects one thing, and ${quoted(name)} asks for another. The first one applies.`,
  twice: ({ name }) => `The parameter ${quoted(name)} is there twice. The first one applies.`,

  'no-word': ({ of, text }) =>
    `${NO_WORD.get(of) ?? `The parameter ${quoted(of)} does not know`} ${quoted(text)}.`,
  'no-number': ({ text, greatest, name }) =>
    `${quoted(text)} is not a number from 1 to ${greatest}, as ${quoted(name)} wants it.`,
  'link-version': ({ version }) =>
    `Links of version ${quoted(version)} are not known here. This one was read as version 1.`,
  'too-many-words': ({ text }) => `${quoted(text)} is too long.`,
  'no-dataset': ({ text }) => `${quoted(text)} does not name a dataset.`,
  'no-version': ({ text }) => `${quoted(text)} names a version that is not like 1.0.0.`,
  'no-id': ({ text }) => `${quoted(text)} is not an id.`,
  'no-file': ({ text }) => `${quoted(text)} does not name a file and its hash.`,
  'no-camera': ({ text }) =>
    `${quoted(text)} does not say which part of the picture to look at, so it begins as it does by itself.`,
  'no-common': ({ text, most }) =>
    `${quoted(text)} does not name 2 to ${most} parties to compare, such as IRN~VEN.`,
  'no-around': ({ text }) =>
    `${quoted(text)} does not say what to show the neighbourhood of, in 1, 2 or 3 steps, such as IRN~2.`,
  'centre-twice': ({ id }) =>
    `The neighbourhood of ${quoted(id)} is asked for twice, of which one holds the other. The wider one is shown.`,
  'too-many-centres': ({ text, most }) =>
    `Neighbourhoods of ${most} things can be shown together. This is left out: ${quoted(text)}.`,
  'no-path': ({ text }) => `${quoted(text)} does not name two things to find a way between, such as IRN~VEN.`,
  'path-to-itself': ({ id }) =>
    `A way leads from one thing to another, and not from ${quoted(id)} to itself.`,
  'no-place': ({ text }) =>
    `${quoted(text)} does not say where a node was moved to, so it stays in its place.`,
  'no-story': ({ text }) => `${quoted(text)} does not name a story and one of its steps, as in a-story..2.`,
  'no-step': ({ title, step, steps }) =>
    `The story ${quoted(title)} has no step ${step}. It has ${steps}, of which the last is shown.`,
  'no-joins': ({ text }) => `${quoted(text)} does not say which names were joined.`,
  'no-years': ({ text }) => `${quoted(text)} is not a span of years such as 2000..2015.`,
  'years-reversed': ({ text }) => `${quoted(text)} ends before it begins.`,
  'years-outside': ({ text, first, last }) => `${quoted(text)} is outside of the years ${first} to ${last}.`,
  'id-missing': 'An id is missing.',
  'in-both': ({ id, stays }) =>
    `${quoted(id)} is both included and excluded. It stays ${stays === 'included' ? 'included' : 'excluded'}.`,

  'unknown-id': ({ of, id, so }) => `${UNKNOWN_ID[of]} ${quoted(id)}, so ${byCode(SO, so)}.`,
  'other-dataset': ({ id, title }) =>
    `This link was made with the dataset ${quoted(id)}; you are looking at ${quoted(title)}.`,
  'other-version': ({ version, title, shown }) =>
    `This link was made with version ${version} of ${quoted(title)}; you are looking at ${shown}.`,
  'file-not-open': ({ name, hash }) =>
    `This link was made with the file ${quoted(name)} open (${fileInWords(hash)}), which is not open here. It shows the rest. Open that file to see all of it.`,
  'answers-not-here': ({ name, hash }) =>
    `This link was made with the answers ${quoted(name)} about the columns of a table (their SHA-256 begins with ${hash}). Open that file before the table, or answer what is asked: other answers show something else.`,

  'joined-there': ({ id, to }) =>
    `Where this link was made, ${quoted(id)} was joined by hand to ${quoted(to)}. Here they are two, and what it shows may differ. The report of the file joins them.`,
  'joined-here': ({ id, to }) =>
    `Here ${quoted(id)} is joined by hand to ${quoted(to)}. Where this link was made they were two, and what it shows may differ. The report of the file undoes that.`,
  'joined-by-link': ({ id, to, name }) =>
    `Your file says ${quoted(id)}. Because this link says so, it is shown here as ${name ?? quoted(to)}. The report of the file can undo that.`,
  'known-by-itself': ({ id, to }) =>
    `This link takes ${quoted(id)} for ${quoted(to)}, but ${quoted(id)} is known here by its own name, which no link changes. Nothing was joined.`,
  'nothing-to-join': ({ id, to }) =>
    `This link takes ${quoted(id)} for ${quoted(to)}, but no unknown name here is ${quoted(id)}. Nothing was joined.`,

  'in-story': ({ story, step, title, part, finding, nearest }) =>
    `Story ${quoted(story)}, step ${step}, ${quoted(title)}: ${ofStep(part, finding, nearest)}`,
};

/** What is wrong with the link of a step: "sel=VENN: This dataset has no …. Did you mean VEN?" */
function ofStep(part: string, finding: Finding, nearest: string | null): string {
  const meant = nearest === null ? '' : ` Did you mean ${setApart(nearest)}?`;
  return `${part === '' ? '' : `${setApart(part)}: `}${byCode(FINDING, finding)}${meant}`;
}

/** What one relationship got, lost or says otherwise: "2 claims added, via changed". */
function changedWords({ fields, claims }: RelationshipChange): string {
  const counts = [
    [claims.added.length, 'added'],
    [claims.changed.length, 'changed'],
    [claims.removed.length, 'removed'],
  ] as const;
  return [
    ...counts.filter(([count]) => count > 0).map(([count, what]) => `${counted(count, 'claim')} ${what}`),
    ...(fields.length > 0 ? [`${listed(fields, 'and')} changed`] : []),
  ].join(', ');
}

/** What is said of a link that could not be followed to the letter. */
export const links = {
  /** A plain sentence. */
  finding: (of: Finding) => byCode(FINDING, of),
  /** Of the link of a step, behind its number and title. */
  ofStep: (step: number, title: string, { parameter, value, finding, nearest }: Notice) => {
    const part = value === '' ? parameter : `${parameter}${parameter && '='}${value}`;
    return `Step ${formatNumber(step)}, ${quoted(title)}: ${ofStep(part, finding, nearest ?? null)}`;
  },
  /** Since the version that the link was made with, among what it shows. */
  changes: {
    title: (count: number) => `What has changed since of what is shown (${formatNumber(count)})`,
    none: ' Nothing has changed since of what is shown.',
    /** What each version says of itself, where nothing better is known. */
    told: (changes: NonNullable<Dataset['changes']>) =>
      changes.length > 0
        ? ` Since then: ${changes.map(({ version, words }) => `${version} ${words}`).join('; ')}.`
        : '',
    unknown: ' That version is not known here, so what differs cannot be told.',
    added: 'added since',
    changed: changedWords,
    removed: ({ from, to, system }: RemovedRelationship) =>
      `${from} to ${to}${system === null ? '' : `, ${system}`}: removed since`,
  },
  didYouMean: (nearest: string) => `Did you mean ${setApart(nearest)}?`,
  isInDataset: (title: string) => `The dataset ${quoted(title)} has it.`,
  openDataset: 'Open that dataset',
  changesFile: 'This link changes how names in your file are read.',
  wasDamaged: 'This link was damaged on its way. It was read as it was probably meant.',
  /** Before what steps of stories cannot show, where nobody has come to them yet. */
  isOfStories: 'A story cannot show all that it was made to show.',
  isPartial: 'Part of this link could not be followed.',
  isOlder: 'This link was made with another version of the data.',
  restApplies: 'The rest applies.',
  more: (count: number) => `${count} more`,
  dismiss: 'Dismiss',
};
