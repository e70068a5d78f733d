/**
 * `npm run income-groups -- OGHIST.xlsx`: the table of `src/domain/groups/incomes.ts`, from the workbook in which the World
 * Bank tells how it has classified each economy since 1987.
 */
import { readFileSync } from 'node:fs';
import { incomeLines } from './income-lines';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Say which file: npm run income-groups -- OGHIST.xlsx');
  process.exitCode = 2;
} else console.log(incomeLines(readFileSync(file)).join('\n'));
