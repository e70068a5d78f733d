import { describe, expect, it } from 'vitest';
import { TRANSFERS } from '../../data/register/formats/transfers/transfers';
import { DEALS, PREAMBLE, registerText } from '../read/fixtures/made-files';
import { readTableFile } from '../read/read-file';
import { MANNERS, type MadeCell, type MadeSheet, ods, xlsx } from './fixtures/made-workbooks';
import { readWorkbook } from './read-workbook';

const TABLE: readonly (readonly MadeCell[])[] = [
  ['Exporter', 'Importer', 'System', 'Year', 'Number'],
  ['Freedonia', 'Sylvania', 'Duck-7', 2001, 12],
  ['Zubrowka', 'Sylvania', 'Perlé "3"', 2004, 1.125],
];

const READ = [
  ['Freedonia', 'Sylvania', 'Duck-7', '2001', '12'],
  ['Zubrowka', 'Sylvania', 'Perlé "3"', '2004', '1.1250'],
];

async function reading(bytes: Uint8Array<ArrayBuffer>, sheet: string | null = null) {
  const read = await readWorkbook(new Blob([bytes]), { name: 'deals.xlsx', sheet });
  if (!read?.ok) throw new Error(JSON.stringify(read?.refusal.why ?? 'no workbook'));
  return read;
}

const cellsOf = async (bytes: Uint8Array<ArrayBuffer>, sheet: string | null = null) =>
  (await reading(bytes, sheet)).rows.map(({ cells }) => cells);

const codesOf = ({ notes }: Awaited<ReturnType<typeof reading>>) => notes.map(({ reason }) => reason.code);

/** A sheet in both formats. */
const BOTH = { xlsx: (sheets: readonly MadeSheet[]) => xlsx(sheets), ods } as const;

describe('a workbook', () => {
  it.each(Object.keys(MANNERS))('is read as the table in it: written in the manner “%s”', async (name) => {
    expect(await cellsOf(xlsx([{ name: 'Deals', rows: TABLE }], MANNERS[name]))).toEqual(READ);
  });

  it('is read in OpenDocument, too', async () => {
    const read = await reading(ods([{ name: 'Deals', rows: TABLE }]));
    expect(read.rows.map(({ cells }) => cells)).toEqual(READ);
    expect(read.head).toMatchObject({ kind: 'table', header: TABLE[0] });
  });

  it.each(['xlsx', 'ods'] as const)('keeps the numbers of its rows, empty ones too (%s)', async (format) => {
    const rows = [['Deals of 2005, a list'], [], ...TABLE.slice(0, 2), [], TABLE[2] ?? []];
    const read = await reading(BOTH[format]([{ name: 'Deals', rows }]));
    expect(read.rows.map(({ line }) => line)).toEqual([4, 6]);
    expect(read.head.preamble).toEqual(['Deals of 2005, a list']);
  });

  it.each(['xlsx', 'ods'] as const)('may begin in another column (%s)', async (format) => {
    const rows = TABLE.map((cells) => [null, null, ...cells]);
    expect(await cellsOf(BOTH[format]([{ name: 'Deals', rows }]))).toEqual(READ);
  });

  it('of a register of SIPRI says the same as the text', async () => {
    const rows: MadeCell[][] = [
      ...PREAMBLE.map((line) => [line]),
      [...TRANSFERS.columns],
      ...DEALS.map((row) => row.map((cell) => (/^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell || null))),
    ];
    const text = await readTableFile(new Blob([registerText()]), { name: 'deals.csv' });
    if (!text.ok) throw new Error('refused');
    for (const bytes of [xlsx([{ name: 'S', rows }]), ods([{ name: 'S', rows }])]) {
      const read = await reading(bytes);
      expect(read.rows.map(({ line, cells }) => [line, cells.map((cell) => cell.trim())])).toEqual(
        text.rows.map(({ line, cells }) => [line, cells.map((cell) => cell.trim())]),
      );
      expect(read.head).toMatchObject({ kind: 'transfers', generated: '2025-02-03' });
    }
  });

  it('is any other ZIP file to nobody', async () => {
    expect(await readWorkbook(new Blob(['a,b\n']), { name: 'a.csv' })).toBeNull();
  });
});

describe('the sheet', () => {
  const cover: MadeSheet = { name: 'Read me', rows: [['These are the deals of 2005.'], ['See below.']] };
  const deals: MadeSheet = { name: 'Deals', rows: TABLE };
  const other: MadeSheet = {
    name: 'Licences',
    rows: [TABLE[0] ?? [], ['Ruritania', 'Sylvania', 'Groucho', 1999, 3]],
  };

  it.each(['xlsx', 'ods'] as const)(
    'that is read is the first that looks like a table (%s)',
    async (format) => {
      const read = await reading(BOTH[format]([cover, deals, other]));
      expect(read.sheets).toEqual({
        of: 'workbook',
        read: 'Deals',
        chosen: null,
        all: [
          { name: 'Read me', isTable: false, isHidden: false },
          { name: 'Deals', isTable: true, isHidden: false },
          { name: 'Licences', isTable: true, isHidden: false },
        ],
      });
      expect(read.notes[0]?.reason).toEqual({
        code: 'other-sheets',
        read: 'Deals',
        some: ['Licences'],
        more: 0,
      });
    },
  );

  it.each(['xlsx', 'ods'] as const)('is no cover of a title and one line below it (%s)', async (format) => {
    const info: MadeSheet = {
      name: 'Info',
      rows: [['National report'], ['Contact', 'mail@example.org'], []],
    };
    const read = await reading(BOTH[format]([info, { ...deals, name: 'North' }, other]));
    expect(read.sheets).toMatchObject({ read: 'North', chosen: null });
    expect(read.sheets?.all.map(({ isTable }) => isTable)).toEqual([false, true, true]);
  });

  const notes: MadeSheet = {
    name: 'About',
    rows: [
      ['Title:', 'Exports of arms'],
      ['Published:', '12 March 2021'],
      ['Contact:', 'Ministry of Foreign Affairs'],
      ['Rows:', 120],
    ],
  };

  it.each(['xlsx', 'ods'] as const)('is no cover of several rows of two cells (%s)', async (format) => {
    const read = await reading(BOTH[format]([notes, deals]));
    expect(read.sheets).toMatchObject({ read: 'Deals', chosen: null });
    expect(read.sheets?.all.map(({ isTable }) => isTable)).toEqual([false, true]);
    expect(codesOf(read)).not.toContain('other-sheets');
    // Where there is nothing else, it is read, and whoever opens it sees what it is.
    expect((await reading(BOTH[format]([notes]))).sheets?.all).toMatchObject([{ isTable: true }]);
  });

  it('is a table before a list of what the sheets are, which is told', async () => {
    const contents: MadeSheet = {
      name: 'Contents',
      rows: [
        ['Sheet', 'What it is', 'Source'],
        ['Deals', 'All deals', 'Customs'],
        ['Notes', 'Words', 'Ministry'],
      ],
    };
    const pairs: MadeSheet = {
      name: 'Codes',
      rows: [
        ['Name', 'Number'],
        ['Lance', 1],
        ['Pike', 2],
        ['Duck', 3],
      ],
    };
    const read = await reading(xlsx([contents, pairs, deals]));
    expect(read.sheets?.read).toBe('Deals');
    expect(read.notes[0]?.reason).toMatchObject({ code: 'other-sheets', some: ['Contents', 'Codes'] });
  });

  it('that has a header and no rows is refused where there is no other', async () => {
    const bytes = xlsx([{ name: 'Deals', rows: TABLE.slice(0, 1) }]);
    const read = await readWorkbook(new Blob([bytes]), { name: 'deals.xlsx' });
    expect(read).toMatchObject({ ok: false, refusal: { why: { code: 'no-rows' } } });
  });

  it.each(['xlsx', 'ods'] as const)('may be chosen (%s)', async (format) => {
    const read = await reading(BOTH[format]([cover, deals, other]), 'Licences');
    expect(read.sheets).toMatchObject({ read: 'Licences', chosen: 3 });
    expect(read.rows.map(({ cells }) => cells[0])).toEqual(['Ruritania']);
  });

  it.each(['xlsx', 'ods'] as const)(
    'that is hidden comes after those that are shown (%s)',
    async (format) => {
      const hidden = { ...other, state: 'veryHidden' };
      expect((await reading(BOTH[format]([hidden, deals]))).sheets?.read).toBe('Deals');
      const read = await reading(BOTH[format]([cover, hidden]));
      expect(read.sheets?.read).toBe('Licences');
      expect(codesOf(read)).toContain('hidden-sheet');
    },
  );

  it('that is a chart, or comes from another file, is none', async () => {
    const linked = { ...other, name: "'file:///tmp/other.ods'#$Sheet1" };
    expect((await reading(ods([linked, deals]))).sheets?.all.map(({ name }) => name)).toEqual(['Deals']);
  });
});

describe('a cell of Excel', () => {
  const formats = [
    'yyyy',
    'mmm\\ yyyy',
    'd\\-mmm',
    '[$-409]d/m/yyyy h:mm',
    '0.00',
    '#,##0" items"',
    'h:mm',
    '[Red]General',
  ];
  /** What a cell comes to be, between two texts that make a row. */
  async function read(xml: string, date1904 = false): Promise<string | undefined> {
    const rows = [
      ['From', 'To', 'What'],
      ['A', 'B', { xml }],
      ['A', 'B', 'C'],
    ];
    return (await cellsOf(xlsx([{ name: 'S', rows }], MANNERS['excel'], { formats, date1904 })))[0]?.[2];
  }
  const number = (value: string, style = 0) => `<c r="C2" s="${style}"><v>${value}</v></c>`;

  it.each([
    ['38353', 1, '2005-01-01'],
    ['38353.75', 1, '2005-01-01'],
    ['38353', 2, '2005'],
    ['38412', 3, '2005-03'],
    ['46128', 4, '16-Apr'],
    ['38353.75', 5, '2005-01-01 18:00:00'],
    ['38353', 5, '2005-01-01'],
    ['0.75', 8, '18:00:00'],
    ['12.5', 6, '12.5'],
    ['1200', 7, '1200'],
    ['1200', 9, '1200'],
    ['1', 1, '1900-01-01'],
    ['59', 1, '1900-02-28'],
    ['60', 1, '60'],
    ['61', 1, '1900-03-01'],
    ['-3', 1, '-3'],
    ['99999999', 1, '99999999'],
  ])('with %s in style %i is %s', async (value, style, expected) => {
    expect(await read(number(value, style))).toBe(expected);
  });

  it('counts days from 1904, where the workbook says so', async () => {
    expect(await read(number('0', 1), true)).toBe('1904-01-01');
    expect(await read(number('36891', 1), true)).toBe('2005-01-01');
  });

  it.each([
    ['7.0000000000000007E-2', '0.07'],
    ['0.30000000000000004', '0.3'],
    ['1.5E+3', '1500'],
    ['1E-7', '0.0000001'],
    ['1.25E+21', '1250000000000000000000'],
    ['123456789012345', '123456789012345'],
    ['12345678901234567', '12345678901234567'],
    ['-0.125', '-0.125'],
    ['2.500', '2.5000'],
  ])('keeps the digits of %s', async (value, expected) => {
    expect(await read(number(value))).toBe(expected);
  });

  it.each([
    ['<c r="C2" t="b"><v>1</v></c>', 'TRUE'],
    ['<c r="C2" t="str"><f>A2</f><v>words</v></c>', 'words'],
    ['<c r="C2"><f>1+1</f><v>2</v></c>', '2'],
    ['<c r="C2" t="d"><v>2005-03-01T00:00:00.000Z</v></c>', '2005-03-01'],
    [
      '<c r="C2" t="inlineStr"><is><r><t>Du</t></r><r><rPr><b/></rPr><t xml:space="preserve">ck </t></r><rPh sb="0" eb="1"><t>no</t></rPh></is></c>',
      'Duck ',
    ],
    ['<c r="C2" t="inlineStr"><is><t>one_x000D_\ntwo\tthree</t></is></c>', 'one two three'],
    ['<c r="C2" t="inlineStr"><is><t><![CDATA[A & <B>]]></t></is></c>', 'A & <B>'],
  ])('%s is “%s”', async (xml, expected) => {
    expect(await read(xml)).toBe(expected);
  });

  it('that is in error, or has a formula without a value, is empty, and that is told', async () => {
    const rows = [
      ['From', 'To', 'What'],
      ['A', 'B', { xml: '<c r="C2" t="e"><f>X</f><v>#N/A</v></c>' }],
      ['A', 'B', { xml: '<c r="C3"><f>TODAY()</f></c>' }],
    ];
    const read = await reading(xlsx([{ name: 'S', rows }]));
    expect(read.rows.map(({ cells }) => cells[2])).toEqual(['', '']);
    expect(read.notes).toMatchObject([
      { line: 2, what: 'doubtful', reason: { code: 'cells-in-error', cells: 1, words: ['#N/A'] } },
      { line: 3, what: 'doubtful', reason: { code: 'formulas-without-value', cells: 1 } },
    ]);
  });
});

describe('a cell of OpenDocument', () => {
  async function read(xml: string): Promise<string | undefined> {
    const rows = [
      ['From', 'To', 'What'],
      ['A', 'B', { xml }],
      ['A', 'B', 'C'],
    ];
    return (await cellsOf(ods([{ name: 'S', rows }])))[0]?.[2];
  }
  const cell = (attributes: string, shown: string) =>
    `<table:table-cell ${attributes}>${shown}</table:table-cell>`;
  const date = (iso: string) => `office:value-type="date" office:date-value="${iso}"`;

  it.each([
    [cell(date('2005-01-03'), '<text:p>03/01/05</text:p>'), '2005-01-03'],
    [cell(date('2005-01-03T14:30:00'), '<text:p>x</text:p>'), '2005-01-03 14:30:00'],
    [cell(date('2005-01-01'), '<text:p>2005</text:p>'), '2005'],
    [cell(date('2005-03-01'), '<text:p>Mar 2005</text:p>'), '2005-03'],
    [cell('office:value-type="float" office:value="7.0000000000000007E-2"', '<text:p>7 %</text:p>'), '0.07'],
    [cell('office:value-type="currency" office:value="1250.5"', '<text:p>€ 1.250,50</text:p>'), '1250.5'],
    [cell('office:value-type="boolean" office:boolean-value="true"', '<text:p>WAHR</text:p>'), 'TRUE'],
    [
      cell(
        'office:value-type="string"',
        '<office:annotation><text:p>a remark</text:p></office:annotation><text:p>Du<text:span>ck</text:span><text:s text:c="2"/>7</text:p><text:p>more</text:p>',
      ),
      'Duck  7 more',
    ],
    [cell('table:formula="of:=A1" office:value-type="float" office:value="3"', '<text:p>3</text:p>'), '3'],
  ])('%s is “%s”', async (xml, expected) => {
    expect(await read(xml)).toBe(expected);
  });

  it('that is in error, or has a formula without a value, is empty, and that is told', async () => {
    const error = cell(
      'table:formula="of:=NA()" office:value-type="string" office:string-value="" calcext:value-type="error"',
      '<text:p>#N/A</text:p>',
    );
    const rows = [
      ['From', 'To', 'What'],
      ['A', 'B', { xml: error }],
      ['A', 'B', { xml: cell('table:formula="of:=A1"', '') }],
    ];
    const made = await reading(ods([{ name: 'S', rows }]));
    expect(made.rows.map(({ cells }) => cells[2])).toEqual(['', '']);
    expect(codesOf(made)).toEqual(['cells-in-error', 'formulas-without-value']);
  });

  it('may stand for many alike, and empty ones to the end of the sheet cost nothing', async () => {
    const rows = [
      ['From', 'To', 'What', 'Of', 'Year'],
      [
        'A',
        'B',
        { xml: cell('office:value-type="string" table:number-columns-repeated="2"', '<text:p>C</text:p>') },
        2005,
      ],
    ];
    const after =
      '<table:table-row table:number-rows-repeated="1048573"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    expect(await cellsOf(ods([{ name: 'S', rows, after }]))).toEqual([['A', 'B', 'C', 'C', '2005']]);
  });

  it('that was changed or deleted before says nothing', async () => {
    const rows = [
      ['From', 'To', 'What'],
      ['A', 'B', 'C'],
    ];
    const before =
      '</table:table><table:tracked-changes><table:table-cell office:value-type="string"><text:p>old</text:p></table:table-cell></table:tracked-changes><table:table table:name="S2">';
    expect(await cellsOf(ods([{ name: 'S', before, rows }]))).toEqual([['A', 'B', 'C']]);
  });
});

describe('merged cells', () => {
  const rows: MadeCell[][] = [
    ['Deals', null, null, null],
    ['From', 'To', 'Year', 'Number'],
    ['A', 'B', 2005, 30],
    [null, 'C', null, null],
    [null, 'D', null, null],
  ];
  const MERGED = ['A1:D1', 'A3:A5', 'C3:C5', 'D3:D5'];
  const inXlsx = () =>
    xlsx([
      {
        name: 'S',
        rows,
        after: `<mergeCells>${MERGED.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
      },
    ]);
  const merged = (value: string, shown: string) => ({
    xml: `<table:table-cell table:number-rows-spanned="3" table:number-columns-spanned="1" ${value}><text:p>${shown}</text:p></table:table-cell>`,
  });
  const covered = { xml: '<table:covered-table-cell/>' };
  const inOds = () =>
    ods([
      {
        name: 'S',
        rows: [
          [
            {
              xml: '<table:table-cell table:number-columns-spanned="4" office:value-type="string"><text:p>Deals</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated="3"/>',
            },
          ],
          rows[1] ?? [],
          [
            merged('office:value-type="string"', 'A'),
            'B',
            merged('office:value-type="float" office:value="2005"', '2005'),
            merged('office:value-type="float" office:value="30"', '30'),
          ],
          [covered, 'C', covered, covered],
          [covered, 'D', covered, covered],
        ],
      },
    ]);

  it.each([
    ['xlsx', inXlsx],
    ['ods', inOds],
  ])(
    'give their text and their year to each of their rows, and their number to the first (%s)',
    async (_, made) => {
      const read = await reading(made());
      expect(read.rows.map(({ cells }) => cells)).toEqual([
        ['A', 'B', '2005', '30'],
        ['A', 'C', '2005', ''],
        ['A', 'D', '2005', ''],
      ]);
      expect(read.notes.map(({ reason, line }) => [line, reason])).toEqual([
        [4, { code: 'merged-filled', cells: 4 }],
        [3, { code: 'merged-numbers', cells: 1 }],
      ]);
    },
  );
});

describe('hidden rows and columns', () => {
  it('are read and told (xlsx)', async () => {
    const before = '<cols><col min="2" max="2" hidden="1"/><col min="30" max="16384" hidden="1"/></cols>';
    const read = await reading(
      xlsx([{ name: 'S', rows: TABLE, before, rowAttributes: { 3: 'hidden="1"' } }]),
    );
    expect(read.rows).toHaveLength(2);
    expect(read.notes.map(({ reason }) => reason)).toEqual([
      { code: 'hidden-rows', rows: 1, some: [3], more: 0 },
      { code: 'hidden-columns', some: ['B'], more: 0 },
    ]);
  });

  it('are read and told (ods)', async () => {
    const before =
      '<table:table-column/><table:table-column table:visibility="collapse"/><table:table-column table:number-columns-repeated="16382"/>';
    const read = await reading(
      ods([{ name: 'S', rows: TABLE, before, rowAttributes: { 3: 'table:visibility="filter"' } }]),
    );
    expect(read.rows).toHaveLength(2);
    expect(codesOf(read)).toEqual(['hidden-rows', 'hidden-columns']);
  });
});
