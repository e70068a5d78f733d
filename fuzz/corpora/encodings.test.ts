/** ICU's texts in many encodings, which charset-detector brings with it, as the rows of a table. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Encoding } from '../../src/data/register/rows/encodings';
import { readTableFile } from '../../src/worker/read/read-file';

const main = createRequire(import.meta.url).resolve('charset-detector');
const FOLDER = path.join(path.dirname(main), '../tests/fixtures/charset-detection');

/** The encodings that a file is read in without a word of anybody's. */
const KNOWN = ['UTF-8', 'UTF-16LE', 'UTF-16BE', 'ISO-8859-1', 'windows-1252'];
/** In these, the bytes of letters look like commas and quotation marks: no table is saved so. */
const STATEFUL = /^ISO-2022|^UTF-32/;

/** No table is read in these, for hardly a program has written them since the nineties: that it was guessed is said all the same. */
const NOT_READ = ['ISO-8859-5', 'ISO-8859-6'];

interface Text {
  readonly name: string;
  readonly encoding: string;
  readonly bytes: Buffer;
  /** The same text in UTF-8. */
  readonly truth: readonly string[];
}

const linesOf = (text: string) =>
  text
    .replace('\uFEFF', '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const texts: readonly Text[] = readdirSync(FOLDER).flatMap((folder) => {
  const read = (file: string) => readFileSync(path.join(FOLDER, folder, file));
  const files = readdirSync(path.join(FOLDER, folder));
  // Some have no twin in UTF-8; all have one in UTF-16.
  const truth = linesOf(new TextDecoder('utf-16le').decode(read('UTF-16LE.txt')));
  return files
    .map((file) => ({ encoding: file.replace('.txt', ''), bytes: read(file) }))
    .filter(({ encoding }) => !STATEFUL.test(encoding))
    .map((of) => ({ ...of, name: `${folder} in ${of.encoding}`, truth }));
});

/** The text as rows of a table: each line of it, in quotation marks, behind a name. */
function tableOf({ encoding, bytes }: Text): Uint8Array<ArrayBuffer> {
  const isWide = encoding.startsWith('UTF-16');
  // One letter for each byte, or for two, so that no byte of it is changed.
  const wide = encoding === 'UTF-16BE' ? Buffer.from(bytes).swap16() : bytes;
  const lines = linesOf(isWide ? wide.toString('utf16le') : bytes.toString('latin1'));
  const rows = lines.map((line) => `Northland,"${line.replaceAll('"', '""')}"`);
  const table = ['Seller,Words', ...rows].join('\r\n');
  if (!isWide) return new Uint8Array(Buffer.from(table, 'latin1'));
  const written = Buffer.from(`\uFEFF${table}`, 'utf16le');
  return new Uint8Array(encoding === 'UTF-16BE' ? written.swap16() : written);
}

/** What a table with the text says in its second column, read in an encoding or in the one that is guessed. */
async function readText(text: Text, encoding: Encoding | null = null) {
  const reading = await readTableFile(new Blob([tableOf(text)]), { name: text.name, encoding });
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusal));
  return { words: reading.rows.map(({ cells }) => cells[1]?.trim()), doubt: reading.doubt };
}

const isTrue = ({ text, words }: { text: Text; words: readonly (string | undefined)[] }) =>
  isDeepStrictEqual(words, text.truth);

const others = texts.filter(({ encoding }) => !KNOWN.includes(encoding));

describe('a text of ICU', () => {
  it('is one of a hundred', () => {
    expect(texts.length).toBeGreaterThan(100);
    expect(others.length).toBeGreaterThan(10);
  });

  it.each(texts.filter(({ encoding }) => KNOWN.includes(encoding)))('is read: $name', async (text) => {
    expect((await readText(text)).words).toEqual(text.truth);
  });

  it('is said to be guessed where nothing tells how it is written, and mostly comes out right', async () => {
    const read = await Promise.all(others.map(async (text) => ({ text, ...(await readText(text)) })));
    expect(read.map(({ doubt }) => doubt?.why)).toEqual(others.map(() => 'guessed'));
    expect(read.filter(isTrue).length).toBeGreaterThanOrEqual(12);
  });

  it.each(others.filter(({ encoding }) => !NOT_READ.includes(encoding)))(
    'is read truly, or can be from what is offered: $name',
    async (text) => {
      const guessed = await readText(text);
      if (isTrue({ text, ...guessed })) return;
      const offered = (guessed.doubt?.candidates ?? []).map(({ encoding }) => readText(text, encoding));
      expect((await Promise.all(offered)).map(({ words }) => words)).toContainEqual(text.truth);
    },
  );
});
