import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { REGISTERS } from '../src/data/register/formats/formats';
import { FACET_IDS } from '../src/domain/columns/facets';
import { LENS_IDS } from '../src/domain/lenses/lenses';
import { EXPORTS } from '../src/export/exports';
import { root } from './run.mjs';

interface Kinds {
  readonly ids: readonly string[];
  /** What is compared, where the ids are common words that mean other things elsewhere. */
  readonly of?: RegExp;
}

const exported = new Set(Object.values(EXPORTS).flatMap((forms) => forms.map(({ extension }) => extension)));

/** What comes in kinds, by the ids of the kinds: what differs between them stands in their rows, and is asked for there. */
const KINDS: Record<string, Kinds> = {
  lens: { ids: LENS_IDS },
  format: { ids: REGISTERS.map(({ id }) => id) },
  facet: { ids: FACET_IDS, of: /\b(?:facet|facetId|id)\b/ },
  'form to take away': { ids: [...exported], of: /\b(?:extension|ending|form|format|kind|id)\b/ },
};

const folder = path.join(root, 'src');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\.|fixtures/.test(file),
);
const textOf = (file: string) => readFileSync(path.join(folder, file), 'utf8');

/** Lines that compare something with one of these ids. */
function comparisons(text: string, { ids, of }: Kinds): string[] {
  const id = `'(?:${ids.join('|')})'`;
  const compares = new RegExp(
    of ? `${of.source} [!=]== ${id}|${id} [!=]== ${of.source}` : `[!=]== ${id}|${id} [!=]==|case ${id}:`,
  );
  return text.split('\n').filter((line) => compares.test(line));
}

describe.each(Object.entries(KINDS))('what comes in kinds: a %s', (_name, kinds) => {
  it('is not asked for by its name: its row says what is different about it', () => {
    const found = sources.flatMap((file) =>
      comparisons(textOf(file), kinds).map((line) => `${file}: ${line}`),
    );
    expect(found).toEqual([]);
  });
});

it('a comparison is found, whichever way it is written', () => {
  const [id = ''] = LENS_IDS;
  const lines = [`if (lens === '${id}') {`, `  case '${id}':`, `'${id}' !== lens`, `lens === other`];
  expect(comparisons(lines.join('\n'), { ids: LENS_IDS })).toEqual(lines.slice(0, 3));
  const ofFacets = ["facet !== 'status'", "'party' === id", "field === 'status'"];
  expect(comparisons(ofFacets.join('\n'), KINDS['facet'] ?? { ids: [] })).toEqual(ofFacets.slice(0, 2));
});
