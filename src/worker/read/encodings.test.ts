import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Encoding } from '../../data/register/rows/encodings';
import { encoderOf } from './fixtures/encoder';
import { accepted, ENCODERS } from './fixtures/made-files';
import { previewTable, readTableFile } from './read-file';

/** Parties as tables in each encoding name them. */
const PARTIES: readonly [Encoding, readonly string[]][] = [
  ['windows-1252', ['Österreich', 'Großbritannien', 'Côte d’Ivoire', 'Perú', 'Türkei']],
  ['macintosh', ['Österreich', 'Türkiye', 'Corée du Sud', 'São Tomé', 'México']],
  ['windows-1250', ['Węgry', 'Białoruś', 'Česko', 'Řecko', 'Španělsko']],
  ['iso-8859-2', ['Bułgaria', 'Białoruś', 'Slovinsko a Česko', 'Švýcarsko', 'Španělsko']],
  ['windows-1251', ['Россия', 'Венесуэла', 'Україна', 'Сирия', 'Иран']],
  ['koi8-r', ['Россия', 'Венесуэла', 'Китай', 'Сирия', 'Иран']],
  ['x-mac-cyrillic', ['Россия', 'Венесуэла', 'Китай', 'Сирия', 'Иран']],
  ['windows-1253', ['Ελλάδα', 'Κύπρος', 'Γαλλία', 'Ρωσία', 'Τουρκία']],
  ['windows-1254', ['Türkiye', 'Birleşik Krallık', 'İsveç', 'Mısır', 'Çekya']],
  ['windows-1256', ['روسيا', 'مصر', 'السعودية', 'فنزويلا', 'إيران']],
  ['gb18030', ['俄罗斯', '委内瑞拉', '中国', '伊朗', '法国']],
  ['big5', ['俄羅斯', '委內瑞拉', '中國', '伊朗', '法國']],
  ['shift_jis', ['ロシア', 'ベネズエラ', '中国', 'イラン', 'フランス']],
  ['euc-kr', ['러시아', '베네수엘라', '중국', '이란', '프랑스']],
];

const read = async (bytes: Uint8Array<ArrayBuffer>, encoding: Encoding | null = null) =>
  accepted(await readTableFile(new Blob([bytes]), { name: 'deals.csv', encoding }));

const textOfRows = (rows: readonly (readonly string[])[]) =>
  [['Exporter', 'Importer', 'Weapon', 'Year'], ...rows].map((row) => `${row.join(';')}\n`).join('');

describe('a table whose encoding nothing tells', () => {
  it.each(PARTIES)('is read in %s where its parties are so', async (encoding, parties) => {
    const encode = encoderOf(encoding);
    const row = fc.tuple(fc.constantFrom(...parties), fc.constantFrom(...parties), fc.integer({ max: 2020 }));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 2, maxLength: 6 }), async (made) => {
        const rows = made.map(([from, to, year]) => [from, to, 'T-1', String(year)]);
        const { rows: found, doubt } = await read(encode(textOfRows(rows)));
        expect(found.map(({ cells }) => cells)).toEqual(rows);
        expect(doubt?.why).toBe('guessed');
        expect(doubt?.candidates[0]?.lines[0]).toContain(rows.flat().find((cell) => /[^ -~]/.test(cell)));
      }),
      { numRuns: 12 },
    );
  });

  it.each([
    'T-155 Fırtına',
    'Akıncı',
    'Şahin',
    'Doğan',
    'İHA',
    'Kılıç',
    'Ağır makineli tüfek',
    'Yüzey gemisi ve karşı önlem sistemi, yerli üretim',
  ])('is read in windows-1254 where nothing but “%s” tells that it is Turkish', async (words) => {
    const rows = [['Northland', 'Eastland', words, '2005']];
    const { head, rows: found } = await read(encoderOf('windows-1254')(textOfRows(rows)));
    expect(head.encoding).toBe('windows-1254');
    expect(found.map(({ cells }) => cells)).toEqual(rows);
  });

  it.each<[Encoding, string]>([
    ['windows-1250', 'Avioane de vânătoare, contract semnat în aceeaşi ţară'],
    ['windows-1250', 'înţelegere'],
    ['windows-1250', 'Vozidlá sú určené pre výcvik'],
    ['windows-1252', 'Þór varðskip, kostnaður óþekktur, flugvélar og þyrlur'],
    ['windows-1252', 'España y Bretaña, façade, forêt'],
    ['windows-1257', 'Līgums par šaušanas ieročiem'],
  ])('is read in %s where “%s” has no letters of Turkish', async (encoding, words) => {
    const rows = [['Northland', 'Eastland', words, '2005']];
    const { rows: found } = await read(encoderOf(encoding)(textOfRows(rows)));
    expect(found.map(({ cells }) => cells)).toEqual(rows);
  });

  it('is read in the encoding that a person chose, and shows the guess beside others', async () => {
    const bytes = encoderOf('windows-1251')(textOfRows([['Россия', 'Иран', 'Тор', '2005']]));
    const { rows, doubt } = await read(bytes, 'koi8-r');
    expect(rows[0]?.cells[0]).toBe('пНЯЯХЪ');
    expect(doubt).toMatchObject({ why: 'chosen', encoding: 'koi8-r' });
    expect(doubt?.candidates).toContainEqual({ encoding: 'windows-1251', lines: ['Россия;Иран;Тор;2005'] });
  });

  it('is known by its letters wherever in the file they stand', async () => {
    const dull = Array.from({ length: 20_000 }, () => ['Northland', 'Eastland', 'Lance', '2005']);
    const bytes = encoderOf('windows-1251')(textOfRows([...dull, ['Россия', 'Иран', 'Тор', '2005']]));
    const { head, rows } = await read(bytes);
    expect(head.encoding).toBe('windows-1251');
    expect(rows.at(-1)?.cells).toEqual(['Россия', 'Иран', 'Тор', '2005']);
  });
});

const dullRows = (count: number) =>
  Array.from({ length: count }, () => ['Northland', 'Eastland', 'Lance', '2005']);

describe('letters that tell an encoding', () => {
  const RUSSIAN = ['Россия', 'Иран', 'Тор', '2005'];

  it.each([
    ['LF', '\n'],
    ['CR LF', '\r\n'],
    ['CR', '\r'],
  ])('are found beyond the first 64 kB of a file whose lines end in %s', async (_, end) => {
    const text = textOfRows([...dullRows(4000), RUSSIAN]).replaceAll('\n', end);
    const { head, rows, doubt } = await read(encoderOf('windows-1251')(text));
    expect(head.encoding).toBe('windows-1251');
    expect(rows.at(-1)?.cells).toEqual(RUSSIAN);
    expect(doubt?.candidates[0]?.lines).toEqual([RUSSIAN.join(';')]);
  });

  it('are found at the end of a long line', async () => {
    const row = ['x'.repeat(200_000), ...RUSSIAN.slice(1)];
    const { rows } = await read(encoderOf('windows-1251')(textOfRows([row])));
    expect(rows[0]?.cells).toEqual(row);
  });

  it.each([40_000, 100_000])('are found before the columns are asked about, after %i rows', async (count) => {
    const bytes = encoderOf('windows-1251')(textOfRows([...dullRows(count), RUSSIAN]));
    const preview = await previewTable(new Blob([bytes]), { name: 'deals.csv' });
    expect(preview).toMatchObject({
      ok: true,
      head: { encoding: 'windows-1251' },
      doubt: { why: 'guessed' },
    });
  });

  it('are cut in two at the end of a file of UTF-8, which does not make it another encoding', async () => {
    const bytes = new TextEncoder().encode(
      textOfRows([['Côte', 'Peru', 'T-1', '2005'], ...dullRows(20_000)]),
    );
    const cut = new Blob([bytes, new Uint8Array([0xc3])]);
    expect(await previewTable(cut, { name: 'deals.csv' })).toMatchObject({ head: { encoding: 'utf-8' } });
  });
});

describe('UTF-16 without a mark', () => {
  it.each(['utf-16le', 'utf-16be'])('is read as %s, and said to be a guess', async (encoding) => {
    const text = textOfRows([['Россия', 'Côte d’Ivoire', 'T-1', '2005']]);
    const marked = ENCODERS[encoding]?.(text) ?? new Uint8Array();
    const { rows, doubt } = await read(marked.slice(2));
    expect(rows[0]?.cells).toEqual(['Россия', 'Côte d’Ivoire', 'T-1', '2005']);
    expect(doubt).toMatchObject({ why: 'guessed', encoding });
    expect((await read(marked)).doubt).toBeNull();
  });
});

describe('text that was encoded twice', () => {
  const row = ['Türkiye', 'Côte d’Ivoire', 'São – Ø', '2005'];
  const once = new TextEncoder().encode(textOfRows([row]));
  const twice = new TextEncoder().encode(
    new TextDecoder('windows-1252', { fatal: true }).decode(once, { stream: true }),
  );

  it('is suspected, left as it is, and undone where a person says so', async () => {
    const { rows, doubt } = await read(twice);
    expect(rows[0]?.cells[0]).toBe('TÃ¼rkiye');
    expect(doubt).toMatchObject({ why: 'twice', encoding: 'utf-8' });
    expect(doubt?.candidates.map(({ encoding }) => encoding)).toEqual(['utf-8', 'utf-8-twice']);
    expect((await read(twice, 'utf-8-twice')).rows[0]?.cells).toEqual(row);
  });

  it('is not suspected in sound UTF-8 or ASCII', async () => {
    expect((await read(once)).doubt).toBeNull();
    expect((await read(new TextEncoder().encode(textOfRows([['A', 'B', 'C', '2005']])))).doubt).toBeNull();
  });
});
