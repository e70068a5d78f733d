import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '../../data/check';
import { openPart } from '../../data/register/part/open-part';
import type { EdtfDate } from '../../domain/dates/edtf';
import { datasetFrom } from '../../domain/evidence/build-dataset';
import { everyRow } from '../../domain/model/relationships';
import { importFile } from '../../worker/import/import-file';
import { exportedView } from '../fixtures/exported-view';
import { HOSTILE_PARTS } from '../fixtures/hostile-text';
import { VIEW_JSON } from './own-json';

// A file that holds one of the others is known as one of another kind.
const PARTS = HOSTILE_PARTS.filter((part) => !/@|TY {2}-|\0/.test(part));

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PARTS, '\u202E', '\u200B', '__proto__', ' ', 'Tor', '0'),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''));

const MAPPING = { from: 0, to: 1, system: 2, ordered: 3, source: 4, quantity: 5, comments: 6 };

const inCell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const asLine = (cells: readonly string[]) => cells.map(inCell).join(';');

/** What a person's own table becomes; null where none of its rows can be used. */
async function opened(name: string, header: readonly string[], rows: readonly (readonly string[])[]) {
  const file = new File([[header, ...rows].map(asLine).join('\r\n')], name);
  const today = '2027-05-02' as EdtfDate;
  const outcome = await importFile({ file, today, mapping: MAPPING }, () => undefined);
  return outcome.type === 'part' ? openPart(outcome.data) : null;
}

const word = hostile.map((text) => text || 'x');
const YEARS = fc.constantFrom('2005', '2006?', '', 'about 1990', '2005/2007');
const COUNTS = fc.constantFrom('12', '10-12', '', 'a battalion', '1e400', '0', '5-3', '-3');
const row = fc.tuple(word, word, word, YEARS, hostile, COUNTS, hostile);

describe('a table of strange names in our own format', { timeout: 60_000 }, () => {
  it('is sound by the dataset check, and opens again with its claims', async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(
        word,
        fc.array(word, { minLength: 6, maxLength: 6 }),
        fc.array(row, { minLength: 1, maxLength: 4 }),
        async (name, header, rows) => {
          const part = await opened(name, ['Exporter', ...header], rows);
          if (!part) return;
          seen++;
          const { dataset, index } = part;
          const view = exportedView(dataset, everyRow(dataset.relationships), { index });
          const check = checkDataset(JSON.parse(String(VIEW_JSON.write(view))));
          expect(check.ok || check.faults).toBe(true);
          if (!check.ok) return;
          const again = datasetFrom(check.statement).relationships.ready;
          expect(again.map(({ id }) => id)).toEqual(view.relationships.map(({ id }) => id));
          expect(again.map(({ marks, status, asOf }) => [marks, status, asOf])).toEqual(
            view.relationships.map(({ marks, status, asOf }) => [marks, status, asOf]),
          );
        },
      ),
      { numRuns: 150 },
    );
    expect(seen).toBeGreaterThan(75);
  });
});
