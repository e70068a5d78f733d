/** Files that could bring the page down, each a row: what it is, and how it is made. */
import { FORMAT_KIND, FORMAT_VERSION } from '../src/data/dataset-format';
import { DELIVERIES_HEADER, REGISTER_HEADER } from '../src/worker/read/fixtures/made-files';

const MEGABYTE = 1024 * 1024;

/** A file, and what is in it that could hurt. */
export interface HostileFile {
  readonly what: string;
  readonly name: string;
  /** Its lines, one after the other, so that no list of them need be kept. */
  readonly lines: () => Iterable<string>;
}

function* repeated(header: string, count: number, line: (at: number) => string): Iterable<string> {
  yield header;
  for (let at = 0; at < count; at += 1) yield line(at);
}

const OWN_HEADER = 'Exporter,Importer,Weapon system,Year,Status';

const year = (at: number) => 1950 + (at % 75);

/** A row of an own table that says nothing wrong. */
const ownLine = (at: number) => `From ${at % 60},To ${at % 150},S-${at % 900},${year(at)},delivered`;

/** A row of the register that says nothing wrong. */
const registerLine = (at: number, comment = '') =>
  `Importer ${at % 150},Exporter ${at % 60},${year(at)},,${1 + (at % 9)},,System-${at % 900},armoured car,${1 + (at % 9)},,${year(at) + 1},New,${comment},1,1,1`;

/** The files. Some open and some are refused; whichever it is, the page answers meanwhile. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  {
    what: 'a small register, to compare with',
    name: 'small.csv',
    lines: () => repeated(REGISTER_HEADER, 100, (at) => registerLine(at)),
  },
  {
    what: '99,000 rows of an own table, almost too many',
    name: 'most-rows.csv',
    lines: () => repeated(OWN_HEADER, 99_000, ownLine),
  },
  {
    what: '4,900 parties and 19,000 systems, almost too many',
    name: 'most-names.csv',
    lines: () =>
      repeated(
        OWN_HEADER,
        30_000,
        (at) => `P ${at % 2000},Q ${at % 2900},S${at % 19_000}x,${year(at)},ordered`,
      ),
  },
  {
    what: '500,000 rows of an own table',
    name: 'many-rows.csv',
    lines: () => repeated(OWN_HEADER, 500_000, ownLine),
  },
  {
    what: '100,000 rows that all name other parties and systems',
    name: 'many-names.csv',
    lines: () =>
      repeated(OWN_HEADER, 100_000, (at) => `From ${at}x,To ${at}y,System ${at}z,${year(at)},delivered`),
  },
  {
    what: '50,000 bad rows among as many good ones',
    name: 'bad-rows.csv',
    lines: () =>
      repeated(REGISTER_HEADER, 100_000, (at) =>
        at % 2 ? registerLine(at) : registerLine(at).replace(/,\d{4},/, ',never,'),
      ),
  },
  {
    what: 'a line of 20 MB in a register',
    name: 'long-line.csv',
    lines: () => [REGISTER_HEADER, registerLine(1), 'word '.repeat((20 * MEGABYTE) / 5)],
  },
  {
    what: '2,000 columns',
    name: 'many-columns.csv',
    lines: () => {
      const cells = Array.from({ length: 2000 }, (_, at) => `${at}`);
      const header = [...OWN_HEADER.split(','), ...cells.map((at) => `Column number ${at}`)].join(',');
      return repeated(header, 200, (at) => `A,B,C,${year(at)},delivered,${cells.join(',')}`);
    },
  },
  {
    what: '40,000 rows of quotation marks',
    name: 'quotes.csv',
    lines: () =>
      repeated(OWN_HEADER, 40_000, (at) => `"${'""'.repeat(at % 40)}"A,"B""",""C,"${year(at)},"""`),
  },
  {
    what: 'a register of 60 MB, most of it comments',
    name: 'large.csv',
    lines: () => {
      const comment = 'status of delivery in production of '.repeat(1700);
      return repeated(REGISTER_HEADER, 960, (at) => registerLine(at, `"${comment}"`));
    },
  },
  {
    what: 'deliveries of 60 MB, most of it rows',
    name: 'large-deliveries.csv',
    lines: () =>
      repeated(DELIVERIES_HEADER, 560_000, (at) =>
        [
          ...[at % 200_000, `Supplier ${at % 60}`, `Recipient ${at % 150}`, `Type-${at % 900}`],
          ...['armoured car', 'Armoured vehicles', year(at), 'No', 5, 'No', year(at) + (at % 3), 'No'],
          ...['New', 1, 1, 1, 'No'],
        ].join(','),
      ),
  },
  {
    what: 'a dataset with 50,000 faults',
    name: 'faults.json',
    lines: () => [
      JSON.stringify({
        meta: { kind: FORMAT_KIND, version: FORMAT_VERSION },
        data: { parties: new Array<number>(50_000).fill(1) },
      }),
    ],
  },
  {
    what: 'a JSON of 31 MB that is no dataset',
    name: 'large.json',
    lines: () => [`[${'{"a":[1,2,{"b":"c"}]},'.repeat((31 * MEGABYTE) / 22)}1]`],
  },
];
