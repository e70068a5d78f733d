import { describe, expect, it } from 'vitest';
import { MANNERS, type MadeCell, ods, odsParts, xlsx, xlsxParts, zipped } from './fixtures/made-workbooks';
import { readWorkbook } from './read-workbook';

const ROWS: MadeCell[][] = [
  ['From', 'To', 'What'],
  ['A', 'B', 'C'],
];
const SHEET = { name: 'S', rows: ROWS };

async function codeOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const read = await readWorkbook(new Blob([bytes]), { name: 'deals.xlsx' });
  if (read === null) return 'none';
  return read.ok ? 'read' : read.refusal.why.code;
}

/** Parts of which one is changed, or left out. */
function changed(parts: Record<string, string>, name: string, text: string | null): Uint8Array<ArrayBuffer> {
  const { [name]: _, ...others } = parts;
  return zipped(text === null ? others : { ...others, [name]: text });
}

/** The bytes with the number at every place of a record of the ZIP format changed. */
function withNumber(bytes: Uint8Array<ArrayBuffer>, record: readonly number[], at: number, value: number) {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let i = 0; i + 30 < copy.length; i++)
    if (record.every((byte, j) => copy[i + j] === byte)) view.setUint32(i + at, value, true);
  return copy;
}

const IN_LIST = [0x50, 0x4b, 1, 2];

describe('a workbook that is cut off or damaged is refused, and says so', () => {
  it.each([
    ['xlsx', xlsx([SHEET])],
    ['ods', ods([SHEET])],
  ])('wherever it ends (%s)', async (_, whole) => {
    expect(await codeOf(whole)).toBe('read');
    for (let end = 5; end < whole.length; end += 97) {
      expect(['broken-workbook', 'none']).toContain(await codeOf(whole.slice(0, end)));
    }
    expect(await codeOf(whole.slice(0, whole.length - 30))).toBe('broken-workbook');
  });

  it('or some bytes of it are others', async () => {
    const whole = xlsx([SHEET]);
    for (let at = 4; at < whole.length; at += 13) {
      const other = whole.slice();
      other[at] = (other[at] ?? 0) ^ 0xff;
      expect([
        'read',
        'broken-workbook',
        'large-workbook',
        'no-sheet',
        'no-table',
        'no-rows',
        'none',
        'not-text',
        'cut-row',
        'no-row-fits',
      ]).toContain(await codeOf(other));
    }
  });

  const parts = xlsxParts([SHEET]);
  it.each([
    ['xl/workbook.xml', null, 'broken-workbook'],
    ['xl/worksheets/sheet1.xml', null, 'broken-workbook'],
    ['xl/worksheets/sheet1.xml', '', 'broken-workbook'],
    ['xl/worksheets/sheet1.xml', '<worksheet><sheetData><row r="1"><c', 'broken-workbook'],
    [
      'xl/worksheets/sheet1.xml',
      '<worksheet><sheetData><row r="99999999"/></sheetData></worksheet>',
      'broken-workbook',
    ],
    ['xl/worksheets/sheet1.xml', '<worksheet><sheetData/></worksheet>', 'no-table'],
    ['xl/workbook.xml', '<workbook><sheets/></workbook>', 'no-sheet'],
    ['xl/_rels/workbook.xml.rels', null, 'no-sheet'],
    ['_rels/.rels', null, 'read'],
    ['xl/styles.xml', null, 'read'],
    ['xl/sharedStrings.xml', null, 'no-table'],
  ])('%s being %s: %s', async (name, text, code) => {
    expect(await codeOf(changed(parts, name, text))).toBe(code);
  });

  it('or its sheets are written in another way', async () => {
    const binary = {
      ...parts,
      'xl/workbook.bin': '\u0001',
      '_rels/.rels': parts['_rels/.rels']?.replace('workbook.xml', 'workbook.bin') ?? '',
    };
    expect(await codeOf(zipped(binary))).toBe('binary-workbook');
  });

  it('or it is locked', async () => {
    const locked = odsParts([SHEET]);
    const manifest =
      locked['META-INF/manifest.xml']?.replace(
        '/></manifest:manifest>',
        '><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
      ) ?? '';
    expect(
      await codeOf(changed({ ...locked, 'content.xml': '\u0001\u0002' }, 'META-INF/manifest.xml', manifest)),
    ).toBe('locked-workbook');
    expect(await codeOf(zipped({ ...locked, 'encrypted-package': 'x' }))).toBe('locked-workbook');
  });
});

describe('a workbook that would fill the memory is refused', () => {
  it('where a part is too large, as it has to say', async () => {
    expect(await codeOf(withNumber(xlsx([SHEET]), IN_LIST, 24, 300 * 1024 * 1024))).toBe('large-workbook');
  });

  it('where a part is larger or smaller than it says', async () => {
    expect(await codeOf(withNumber(xlsx([SHEET]), IN_LIST, 24, 20))).toBe('broken-workbook');
    expect(await codeOf(withNumber(xlsx([SHEET]), IN_LIST, 24, 100_000))).toBe('broken-workbook');
  });

  it('where many cells share one long text', async () => {
    const cells = Array.from(
      { length: 11_000 },
      (_, i) => `<row r="${i + 3}"><c r="A${i + 3}" t="s"><v>0</v></c></row>`,
    );
    const parts = xlsxParts([SHEET]);
    const sheet =
      parts['xl/worksheets/sheet1.xml']?.replace('</sheetData>', `${cells.join('')}</sheetData>`) ?? '';
    const strings = `<sst><si><t>${'x'.repeat(10_000)}</t></si></sst>`;
    expect(
      await codeOf(zipped({ ...parts, 'xl/worksheets/sheet1.xml': sheet, 'xl/sharedStrings.xml': strings })),
    ).toBe('large-workbook');
  });

  it('where entities stand for entities: none is resolved', async () => {
    const parts = xlsxParts([SHEET]);
    const sheet =
      parts['xl/worksheets/sheet1.xml']
        ?.replace('?>', '?><!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>')
        .replace(
          '</sheetData>',
          '<row r="3"><c r="A3" t="inlineStr"><is><t>&b;</t></is></c><c r="B3" t="inlineStr"><is><t>B</t></is></c><c r="C3" t="inlineStr"><is><t>C</t></is></c></row></sheetData>',
        ) ?? '';
    const read = await readWorkbook(new Blob([zipped({ ...parts, 'xl/worksheets/sheet1.xml': sheet })]), {
      name: 'a',
    });
    expect(read?.ok && read.rows.at(-1)?.cells[0]).toBe('&b;');
  });

  it('where one cell or row stands for a million', async () => {
    const cell = (attributes: string) => ({
      xml: `<table:table-cell office:value-type="string" ${attributes}><text:p>x</text:p></table:table-cell>`,
    });
    const wide = ods([
      { name: 'S', rows: [...ROWS, ['A', 'B', 'C', cell('table:number-columns-repeated="16381"')]] },
    ]);
    expect(await codeOf(wide)).toBe('read');
    const long = ods([
      {
        name: 'S',
        rows: [...ROWS, ['A', 'B', 'C']],
        rowAttributes: { 3: 'table:number-rows-repeated="1048573"' },
      },
    ]);
    expect(await codeOf(long)).toBe('too-many-rows');
    const wrong = ods([{ name: 'S', rows: [...ROWS, [cell('table:number-columns-repeated="-1"')]] }]);
    expect(await codeOf(wrong)).toBe('broken-workbook');
  });

  it('but not where one stray cell stands far away', async () => {
    const far = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>';
    const parts = xlsxParts([SHEET], MANNERS['absolute']);
    const sheet = parts['xl/worksheets/sheet1.xml']?.replace('</sheetData>', `${far}</sheetData>`) ?? '';
    const read = await readWorkbook(new Blob([zipped({ ...parts, 'xl/worksheets/sheet1.xml': sheet })]), {
      name: 'a',
    });
    expect(read?.ok && read.notes.map(({ line, reason }) => [line, reason])).toEqual([
      [1_048_576, { code: 'cells-beyond', cells: 1, most: 300 }],
    ]);
  });

  it('where merged cells cover the whole sheet again and again', async () => {
    const rows: MadeCell[][] = [
      ['From', 'To', 'What'],
      ...Array.from({ length: 3000 }, (_, i) => (i === 0 ? ['A', 'B', 'C'] : [null, 'B', 'C'])),
    ];
    const after = `<mergeCells>${'<mergeCell ref="A2:A1048576"/>'.repeat(2000)}</mergeCells>`;
    expect(await codeOf(xlsx([{ name: 'S', rows, after }]))).toBe('large-workbook');
  });
});
