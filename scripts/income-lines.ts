/** Income groups by economy and year, from the World Bank's workbook, as the lines of `src/domain/groups/incomes.ts`. */
import { openArchive } from '../src/worker/sheets/unpack';
import { openXlsx } from '../src/worker/sheets/xlsx-book';

const SHEET = 'Country Analytical History';

/** What the Bank calls economies that have another id here, or several. Serbia's own row begins where that of the two ends. */
const IDS: Readonly<Record<string, readonly string[]>> = {
  CHI: ['GGY', 'JEY'],
  CSK: ['CSHH'],
  ANT: ['ANHH'],
  SUN: ['SUHH'],
  YUG: ['SRB'],
  YUGf: ['YUCS'],
};

/** Of these years the Bank's row for Yemen is of both together, and a note to it says which of them was in which group. */
const TOGETHER: Readonly<Record<string, string>> = {
  YDYE: 'L',
  'north-yemen': 'LM',
  'yemen-arab-republic': 'LM',
};

/** In no group. */
const NONE = '-';

type History = Map<number, string>;

const CODE = /^[A-Z]{3}f?$/;

/** Who is in which group by what stands in one cell of an economy's row. */
function groupsIn(code: string, cell: string): (readonly [party: string, group: string])[] {
  if (!/^(L|LM|UM|H)\*?$/.test(cell)) return [];
  return cell.endsWith('*') ? Object.entries(TOGETHER) : (IDS[code] ?? [code]).map((party) => [party, cell]);
}

/** The group of each party in each year, as the sheet has it. */
function incomesIn(bytes: Uint8Array): Map<string, History> {
  const book = openXlsx(openArchive(bytes));
  const sheet = book?.find(({ name }) => name === SHEET);
  if (!sheet) throw new Error(`There is no sheet “${SHEET}”.`);
  const rows = [...sheet.whole(() => undefined).rows.values()];
  const years = rows.find((row) => row[1]?.startsWith('Data for calendar year'))?.map(Number) ?? [];
  const histories = new Map<string, History>();
  for (const [code = '', ...cells] of rows.filter(([first = '']) => CODE.test(first))) {
    for (const [at, cell] of cells.entries()) {
      const year = years[at + 1];
      if (!year) continue;
      for (const [party, group] of groupsIn(code, cell.trim())) {
        histories.set(party, (histories.get(party) ?? new Map<number, string>()).set(year, group));
      }
    }
  }
  return histories;
}

/** "1987 L 2014 LM 2025 -": in which year a history begins, and each in which it changes. */
function runsOf(history: History): string {
  const years = [...history.keys()].sort();
  const [first = 0, last = 0] = [years.at(0), years.at(-1)];
  const told = Array.from({ length: last - first + 2 }, (_, at) => history.get(first + at) ?? NONE);
  return told.flatMap((group, at) => (group === told[at - 1] ? [] : `${first + at} ${group}`)).join(' ');
}

/** A line for each history, with all parties that have the same. */
export function incomeLines(bytes: Uint8Array): string[] {
  const parties = new Map<string, string[]>();
  for (const [party, history] of incomesIn(bytes)) {
    const runs = runsOf(history);
    parties.set(runs, [...(parties.get(runs) ?? []), party]);
  }
  return [...parties].map(([runs, of]) => `${runs}: ${of.toSorted().join(' ')}`).sort();
}
