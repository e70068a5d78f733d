/** Datasets and tables, damaged in every way that chance finds, through everything that reads them. */
import '../src/domain/columns/with-tables';
import fc from 'fast-check';
import type { Guesses } from '../src/data/register/mapping/guesses';
import { openPart } from '../src/data/register/part/open-part';
import type { TableMapping } from '../src/data/register/rows/table-mapping';
import { facetIndexOf } from '../src/domain/columns/facet-index';
import type { EdtfDate } from '../src/domain/dates/edtf';
import { datasetFrom } from '../src/domain/evidence/build-dataset';
import { smallDatasetFile } from '../src/domain/fixtures/small-dataset';
import { allOf } from '../src/domain/model/relationships';
import { saidRefusal } from '../src/words/fixtures/said-refusal';
import { loadingWords } from '../src/words/page/loading';
import { OWN_TABLE_FILE, registerCsv } from '../src/worker/fixtures/made-parts';
import { importFile } from '../src/worker/import/import-file';
import type { FileToRead, ImportOutcome } from '../src/worker/import/messages';
import { DELIVERED, DELIVERIES_HEADER, registerText, textOf } from '../src/worker/read/fixtures/made-files';

const DATASET = JSON.stringify(smallDatasetFile(), null, 2);

const TABLES = [
  registerText(),
  registerCsv({}, { orderYear: '2007' }, {}),
  textOf([DELIVERIES_HEADER, ...DELIVERED.map((row) => row.join(','))]),
  OWN_TABLE_FILE,
  OWN_TABLE_FILE.replaceAll(',', ';'),
];

/** A key that means something to JavaScript itself. */
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'toJSON',
  'id',
  'length',
  '',
];

const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    ...[
      '',
      '-',
      '0',
      '-0',
      '1e999',
      'NaN',
      '9'.repeat(400),
      '2007-02-30',
      '2007?',
      '2007/2001',
      '..',
      '~',
      '!',
    ],
    ...[
      '=1+1',
      '<img src=x onerror=alert(1)>',
      'javascript:alert(1)',
      'https://user@host.example/',
      '"',
      '\\',
    ],
    ...['\u202eevil', '\ud800', '\0', '\ufeff', 'ﷺ'.repeat(50), 'a\u0301'.repeat(200), 'x'.repeat(5000)],
    ...KEYS,
  ),
);

const oddValue = fc.oneof(
  oddText,
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 1e308, -0, [], {}, [[]], [null], { id: 'x' }),
  fc.jsonValue({ maxDepth: 3 }),
  fc.integer({ min: 1, max: 5000 }).map((depth) => ({ deep: `${'['.repeat(depth)}${']'.repeat(depth)}` })),
);

/** One change of a tree: where in it, counted over all its values, what is done there, and with what. */
const treeEdit = fc.record({
  at: fc.nat({ max: 10_000 }),
  act: fc.constantFrom('replace', 'remove', 'add', 'rename', 'repeat', 'move'),
  value: oddValue,
  key: fc.oneof(fc.constantFrom(...KEYS), fc.string({ maxLength: 8 })),
});

type TreeEdit = typeof treeEdit extends fc.Arbitrary<infer Edit> ? Edit : never;

type Holder = Record<string, unknown> | unknown[];
interface Place {
  readonly holder: Holder;
  readonly key: string;
}

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

function placesIn(value: unknown): Place[] {
  if (!isHolder(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [{ holder: value, key }, ...placesIn(inner)]);
}

function set(holder: Holder, key: string, value: unknown): void {
  // Assigned, "__proto__" would change the object, and not be a key of it as it is in JSON.
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function removeAt({ holder, key }: Place): unknown {
  const value = Reflect.get(holder, key);
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
  return value;
}

function applyEdit(tree: unknown, { at, act, value, key }: TreeEdit): void {
  const places = placesIn(tree);
  const place = places[at % Math.max(1, places.length)];
  if (!place) return;
  const here: unknown = Reflect.get(place.holder, place.key);
  if (act === 'replace') set(place.holder, place.key, value);
  if (act === 'remove') removeAt(place);
  if (act === 'add') set(place.holder, Array.isArray(place.holder) ? `${place.holder.length}` : key, value);
  if (act === 'rename' && !Array.isArray(place.holder)) set(place.holder, key, removeAt(place));
  if (act === 'repeat' && Array.isArray(place.holder)) place.holder.push(structuredClone(here));
  if (act === 'move') {
    const other = places[(at * 7 + 3) % places.length];
    if (other && !isHolder(here)) set(other.holder, other.key, here);
  }
}

/** Depth is written out: no object in memory needs to be so deep. */
const withDepth = (json: string) => json.replace(/\{"deep":"([[\]]*)"\}/g, '$1');

const editedTree = fc.array(treeEdit, { minLength: 1, maxLength: 3 }).map((edits) => {
  const tree: unknown = JSON.parse(DATASET);
  for (const edit of edits) applyEdit(tree, edit);
  return withDepth(JSON.stringify(tree));
});

/** One change of a text: from where, how much is taken away, what is put there. */
const textEdit = fc.record({
  at: fc.nat({ max: 100_000 }),
  length: fc.oneof(fc.constant(0), fc.nat({ max: 5 }), fc.nat({ max: 300 })),
  words: fc.oneof(
    oddText,
    fc.constantFrom('\n', '\r', ',', ';', '\t', '"', '""', '{', '}', '[', ']', ':', '0x1', "'", '//'),
  ),
  times: fc.oneof(fc.constant(1), fc.nat({ max: 50 })),
});

const editedText = (text: fc.Arbitrary<string>) =>
  fc.tuple(text, fc.array(textEdit, { minLength: 1, maxLength: 4 })).map(([whole, edits]) =>
    edits.reduce((edited, { at, length, words, times }) => {
      const start = at % Math.max(1, edited.length);
      return edited.slice(0, start) + words.repeat(times) + edited.slice(start + length);
    }, whole),
  );

const table = fc.constantFrom(...TABLES);
const utf8 = new TextEncoder();

function inSixteenBits(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer);
}

const byteEdit = fc.tuple(fc.nat({ max: 100_000 }), fc.nat({ max: 255 }));

/** The bytes of a file that is a dataset or a table, more or less. */
export const anyFile: fc.Arbitrary<Uint8Array<ArrayBuffer>> = fc
  .tuple(
    fc.oneof(
      { weight: 2, arbitrary: editedTree },
      { weight: 1, arbitrary: editedText(fc.constant(DATASET)) },
      { weight: 3, arbitrary: editedText(table) },
    ),
    fc.oneof(
      { weight: 5, arbitrary: fc.constant((text: string) => utf8.encode(text)) },
      { weight: 1, arbitrary: fc.constant(inSixteenBits) },
    ),
    fc.oneof(
      { weight: 3, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(byteEdit, { maxLength: 5 }) },
    ),
  )
  .map(([text, encode, edits]) => {
    const bytes = new Uint8Array(encode(text));
    for (const [at, byte] of edits) if (bytes.length > 0) bytes[at % bytes.length] = byte;
    return bytes;
  });

const NATIVE = { Object, Array, String, Number, Function, Map, Promise };

/** Everything that hangs on what all objects inherit from. */
const inherited = (): string =>
  Object.entries(NATIVE)
    .map(([name, { prototype }]) => `${name}: ${Reflect.ownKeys(prototype).map(String).sort().join(' ')}`)
    .join('\n');

const BEFORE = inherited();

function openOutcome(outcome: ImportOutcome): void {
  if (outcome.type === 'part') allOf(openPart(outcome.data).dataset.relationships);
  if (outcome.type === 'dataset' && outcome.loaded.ok) facetIndexOf(datasetFrom(outcome.loaded.statement));
}

const isSaid = (...words: readonly string[]) => words.every((text) => text.trim() !== '');

function saidOf(outcome: ImportOutcome) {
  if (outcome.type === 'refused') return saidRefusal(outcome.refusal);
  if (outcome.type !== 'dataset' || outcome.loaded.ok) return null;
  const { trouble, where } = outcome.loaded.failure;
  return { ...loadingWords().trouble(trouble), where };
}

function checkSaid(outcome: ImportOutcome): void {
  const failure = saidOf(outcome);
  if (failure && !isSaid(failure.what, failure.where, failure.todo)) {
    throw new Error(`It is refused without saying what, where and what to do: ${JSON.stringify(failure)}`);
  }
}

async function read(request: FileToRead): Promise<ImportOutcome> {
  const outcome = await importFile(request, () => undefined);
  checkSaid(outcome);
  openOutcome(outcome);
  return outcome;
}

/** What a person says of a table who takes every guess, sure or not, and says that it has no weapons and no years otherwise. */
function guessed(guesses: Guesses): TableMapping {
  const columns = Object.entries(guesses).map(([field, { column }]) => [field, column]);
  const ends = { from: { always: 'Northland' }, to: { always: 'Southland' } };
  return { ...ends, system: 'nothing', ordered: 'nothing', ...Object.fromEntries(columns) };
}

/** Reads a file as the app does, and fails where it throws, says nothing, or changes what all objects inherit. */
export async function checkFile(bytes: Uint8Array<ArrayBuffer>): Promise<ImportOutcome['type']> {
  const request = { file: new File([bytes], 'made'), today: '2026-11-28' as EdtfDate, mapping: null };
  const outcome = await read(request);
  if (outcome.type === 'table') await read({ ...request, mapping: guessed(outcome.guesses) });
  if (inherited() !== BEFORE) throw new Error('What all objects inherit from has changed.');
  return outcome.type;
}
