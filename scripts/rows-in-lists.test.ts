import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { REGISTERS } from '../src/data/register/formats/formats';
import { LENS_IDS } from '../src/domain/lenses/lenses';
import { root } from './run.mjs';

/** What comes in kinds, by the ids of the kinds: what differs between them stands in their rows, and is asked for there. */
const KINDS: Record<string, readonly string[]> = {
  lens: LENS_IDS,
  format: REGISTERS.map(({ id }) => id),
};

const folder = path.join(root, 'src');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\.|fixtures/.test(file),
);
const textOf = (file: string) => readFileSync(path.join(folder, file), 'utf8');

/** Lines that compare something with one of these ids. */
function comparisons(text: string, ids: readonly string[]): string[] {
  const id = `'(?:${ids.join('|')})'`;
  const compares = new RegExp(`[!=]== ${id}|${id} [!=]==|case ${id}:`);
  return text.split('\n').filter((line) => compares.test(line));
}

describe.each(Object.entries(KINDS))('what comes in kinds: a %s', (_name, ids) => {
  it('is not asked for by its name: its row says what is different about it', () => {
    const found = sources.flatMap((file) => comparisons(textOf(file), ids).map((line) => `${file}: ${line}`));
    expect(found).toEqual([]);
  });
});

it('a comparison is found, whichever way it is written', () => {
  const [id = ''] = LENS_IDS;
  const lines = [`if (lens === '${id}') {`, `  case '${id}':`, `'${id}' !== lens`, `lens === other`];
  expect(comparisons(lines.join('\n'), LENS_IDS)).toEqual(lines.slice(0, 3));
});
