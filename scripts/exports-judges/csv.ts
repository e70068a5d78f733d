/** Tables as LibreOffice opens them: cell for cell what was written, and not one live formula. */
import type { Field } from '../../src/export/tables/column';
import { type Judge, textOf, type WrittenFile } from './judge';
import { isLibreOfficeHere, rowsOf, savedAgain } from './libre-office';

/** More of a cell LibreOffice does not hold, nor tell. */
const MAX_CELL = 65_534;

/** A table with a formula in it, of which the judge must see that it is one. */
const LIVE = new TextEncoder().encode('a\r\n=1+1\r\n');

const isFormula = (cell: string) => cell.startsWith('=');

/** Line ends within cells are LibreOffice's own. */
const asHeld = (cell: string) => cell.slice(0, MAX_CELL).replace(/\r\n|\n\r|\r/g, '\n');

function isSame(written: string, read: string, isNumber: boolean): boolean {
  if (isNumber && written !== '') return read !== '' && Number(read) === Number(written);
  return asHeld(written) === asHeld(read);
}

/** The lines of a saved table that hold a formula. */
function formulasIn(saved: string): string[] {
  return rowsOf(saved, '\n').flatMap((row, i) =>
    row.filter(isFormula).map((cell) => `row ${i + 1} holds a live formula: ${cell.slice(0, 80)}`),
  );
}

/** What is not the same after LibreOffice. */
function changesIn(written: string[][], read: string[][], isNumber: readonly boolean[]): string[] {
  if (read.length !== written.length) return [`${written.length} rows were written, ${read.length} are read`];
  return written.flatMap((row, i) =>
    row.flatMap((cell, j) => {
      const other = read[i]?.[j] ?? '';
      if (isSame(cell, other, (i > 0 && isNumber[j]) ?? false)) return [];
      return [
        `row ${i + 1}, ${written[0]?.[j]}: ${JSON.stringify(cell)} is read as ${JSON.stringify(other)}`,
      ];
    }),
  );
}

function isNumberField(field: Field | undefined): boolean {
  return field?.type === 'number' || field?.type === 'integer';
}

/** LibreOffice as the judge of a table. @param fields what is known of its columns; all others are texts */
export function libreOffice(
  fields: Readonly<Record<string, Field>>,
  rowsIn: (file: WrittenFile) => number,
): Judge {
  return {
    name: 'LibreOffice',
    isHere: isLibreOfficeHere,
    packages: ['libreoffice-calc-nogui'],
    judge: async (files) => {
      const tables = files.map((file) => rowsOf(textOf(file), '\r\n'));
      const header = tables[0]?.[0] ?? [];
      const isNumber = header.map((name) => isNumberField(fields[name]));
      const text = header.flatMap((_, i) => (isNumber[i] ? [] : [i + 1]));
      const bytes = files.map((file) => file.bytes);
      const [live = '', ...eager] = savedAgain([LIVE, ...bytes], { text: [], eager: true });
      if (formulasIn(live).length === 0) throw new Error('It does not tell formulas.');
      const plain = savedAgain(bytes, { text, eager: false });
      return files.map((file, i) => {
        const [written = [], read = []] = [tables[i], rowsOf(plain[i] ?? '', '\n')];
        const wanted = 1 + rowsIn(file);
        return [
          ...(written.length === wanted ? [] : [`${wanted} rows are wanted, ${written.length} are written`]),
          ...formulasIn(eager[i] ?? ''),
          ...changesIn(written, read, isNumber),
        ];
      });
    },
  };
}
