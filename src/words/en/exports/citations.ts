import type { EdtfDate } from '../../../domain/dates/edtf';
import type { CitedThing } from '../../../domain/model/citing';
import { formatEdtf } from '../deals/dates';
import { forNumber, listed } from '../grammar/grammar';

/** Words in quotation marks, with the stop or comma that follows them inside, as Chicago has it. */
function inQuotes(words: string, stop = ''): string {
  const inner = words.replace(/(^|[\s([–—-])"|“/gu, '$1‘').replace(/[”"]/gu, '’');
  return `“${inner}${/[.!?…]’?$/u.test(inner) && stop === '.' ? '' : stop}”`;
}

/** What each thing is called, with what it is part of, and what stands behind it. */
const IN: Readonly<Record<CitedThing['type'], (container: string, stop: string) => string>> = {
  relationship: (container, stop) => `Relationship in ${inQuotes(container, stop)}`,
  figure: (container, stop) => `Figure in ${inQuotes(container, stop)}`,
  source: (container, stop) => `${container}${stop}`,
  dataset: (_, stop) => `Dataset${stop}`,
};

/** Where a row stands in a person's own file. */
interface RowInFile {
  readonly line: number;
  readonly file: string;
  readonly sheet?: string;
  readonly table?: string;
  readonly sha256: string;
}

/** Who says so, and where. */
interface Evidence {
  readonly speaker: string;
  readonly title: string;
  readonly publisher: string;
  readonly issued: EdtfDate;
  readonly address: string | null;
}

/** How many claims about a relationship bear on its headline in which way. */
interface Bearing {
  readonly all: number;
  readonly isDisputed: boolean;
  readonly agree: number;
  readonly otherwise: number;
  readonly besides: number;
  readonly context: number;
}

function claims({ all, isDisputed, agree, otherwise, besides, context }: Bearing): string {
  const parts = [
    [agree, 'agrees', 'agree'],
    [otherwise, 'says otherwise', 'say otherwise'],
    [besides, 'tells of earlier steps or more', 'tell of earlier steps or more'],
    [context, 'gives context', 'give context'],
  ] as const;
  const counts = parts.flatMap(([count, one, many]) =>
    count === 0 ? [] : [`${count} ${forNumber(count, one, many)}`],
  );
  return `${isDisputed ? 'Disputed: of' : 'Of'} ${all} claims in the dataset, ${counts.join(', ')}.`;
}

/** References to what is cited, after the manner of a Chicago bibliography. */
export const citations = {
  formats: { text: 'Plain text', bibtex: 'BibTeX', 'csl-json': 'CSL-JSON', ris: 'RIS' },
  inQuotes,
  partOf: (type: CitedThing['type'], container: string, stop = '') => IN[type](container, stop),
  /** For a field that knows no such date. */
  date: (date: EdtfDate) => `Date: ${formatEdtf(date)}.`,
  issued: (where: string, date: EdtfDate) => `${where} ${formatEdtf(date)}.`,
  evidence: ({ speaker, title, publisher, issued, address }: Evidence) => {
    const where = [publisher, formatEdtf(issued), ...(address === null ? [] : [address])].join(', ');
    return `Evidence: ${speaker}, in ${inQuotes(title, ',')} ${where}.`;
  },
  row: ({ line, file, sheet, table, sha256 }: RowInFile) => {
    const ofTable = table === undefined ? `line ${line}` : `line ${line} of the table ${inQuotes(table)}`;
    const place = sheet === undefined ? ofTable : `row ${line} of the sheet ${inQuotes(sheet)}`;
    return `Row: ${place} of the file ${inQuotes(file, ',')} SHA-256 ${sha256}.`;
  },
  claims,
  /** Beside the release of a register that is named: "Also in the register’s release of 13 April 2024." */
  otherReleases: (dates: readonly EdtfDate[]) =>
    `Also in the register’s ${forNumber(dates.length, 'release', 'releases')} of ${listed(dates.map(formatEdtf), 'and')}.`,
  credit: (credit: string) => `Credit: ${credit}`,
  permalink: (link: string) => `Permalink: ${link}.`,
  /** Which state of which dataset was seen; of the dataset itself, the version. */
  dataset: (title: string | null, version: string, sha256: string) =>
    `${title === null ? 'Version' : `Dataset ${inQuotes(title, ',')} version`} ${version}, SHA-256 ${sha256}.`,
  accessed: (day: EdtfDate) => `Accessed ${formatEdtf(day)}.`,
};
