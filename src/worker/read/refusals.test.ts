import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saidRefusal } from '../../words/fixtures/said-refusal';
import { zipStart } from '../fixtures/zip-start';
import {
  DEALS,
  ENCODERS,
  PREAMBLE,
  REGISTER_HEADER,
  refusalOf,
  registerText,
  textOf,
} from './fixtures/made-files';
import { readTableFile } from './read-file';

const MEGABYTE = 1024 * 1024;

type Content = string | Uint8Array<ArrayBuffer>;

async function refusal(...content: Content[]) {
  return saidRefusal(refusalOf(await readTableFile(new Blob(content), { name: 'file' })));
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** Bytes that look random and are the same every time. */
function noise(length: number): Uint8Array<ArrayBuffer> {
  const made = new Uint8Array(length);
  let seed = 1;
  for (let at = 0; at < length; at += 1) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    made[at] = seed >>> 24;
  }
  return made;
}

/** A file that counts how much of it is read. */
function watched(content: Content) {
  const file = new Blob([content]);
  const read: number[] = [];
  const slice = file.slice.bind(file);
  file.slice = (from, to, type) => {
    const part = slice(from, to, type);
    read.push(part.size);
    return part;
  };
  return { file, read };
}

describe('a file of another kind is refused with its name and what to do', () => {
  const cases: Readonly<Record<string, Content>> = {
    'text document (RTF)': '{\\rtf1\\ansi Transfers of major weapons}',
    'packed file (ZIP)': bytes(zipStart({ 'other.bin': '' })),
    'old workbook': bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    'PDF document': '%PDF-1.7\n1 0 obj',
    'packed file (gzip)': bytes('\x1f\x8b\x08\0\0\0\0\0'),
    picture: bytes('\x89PNG\r\n\x1a\n'),
    'web page': '\n<!DOCTYPE html><html><body>Sign in</body></html>',
    'XML document': '<?xml version="1.0"?><deals/>',
    'makes for its own page': '[{"id": 1, "tradeId": 2, "buyer": "AUS", "seller": "USA"}]',
    'in codes': 'tidn,buyercod,sellercod,odat,odai\n1,AUS,USA,2001,X\n',
    'SIPRI’s table of totals by year':
      'TIV of arms exports from all countries, 1990-1991\n\nExports by,1990,1991,1990-1991\nFreedonia,1,2,3\n',
    'This is a table of totals by year': 'Recipient,1990,1991\nFreedonia,1,2\n',
    'other data': bytes('from,to\n\x01\x02\x03\0\x05'),
    'introduction of a file of SIPRI': textOf(PREAMBLE),
    'Its first line has 300 columns, and 256 are the most': textOf([
      Array.from({ length: 300 }, (_, at) => `Column ${at}`).join(','),
      Array.from({ length: 300 }, (_, at) => `${at}`).join(','),
    ]),
    'The table has more than 100,000 rows': textOf(['from,to', ...new Array<string>(100_001).fill('A,B')]),
    'No table': 'Dear friends,\n\nhere is the file.\nYours\n',
    'a header and no rows': `${REGISTER_HEADER}\n`,
    'None of the 2 rows': `${REGISTER_HEADER}\na,b\nc,d\n`,
    'The file is empty': '',
  };
  for (const [what, content] of Object.entries(cases)) {
    it(what, async () => {
      const found = await refusal(content);
      expect(found.what).toContain(what);
      expect(found.where).toMatch(/^file/);
      expect(found.todo).toMatch(/\.$/);
    });
  }
});

describe('a damaged file', () => {
  const whole = registerText();

  it('is refused where it ends in the middle of a row, with the line and what was found', async () => {
    const cut = whole.slice(0, whole.lastIndexOf(',1999,'));
    expect(await refusal(cut)).toMatchObject({
      what: 'The file ends in the middle of a row: its last line has 10 cells of 16, and no line end',
      where: 'file, line 9',
    });
  });

  it('is refused where it ends in the middle of a quoted cell', async () => {
    expect(await refusal('from,to,what\nA,B,"a tank"\nC,D,"two ta')).toMatchObject({
      what: expect.stringContaining('a quotation mark that nothing closes'),
      where: 'file, line 3',
    });
  });

  it('is read with a doubt where only the last line end is missing', async () => {
    const reading = await readTableFile(new Blob([whole.trimEnd()]), { name: 'file' });
    expect(reading).toMatchObject({ ok: true, notes: [{ line: 9, what: 'doubtful' }] });
  });

  it('is refused where it ends in the middle of a letter', async () => {
    const table = new TextEncoder().encode('from,to\nA,é\nC,é');
    expect((await refusal(table.slice(0, -1))).what).toContain('in the middle of a letter');
  });

  it('is refused where it says that it is UTF-16 and is not', async () => {
    expect((await refusal(bytes('\xff\xfe\x00\xd8\x41\x00'))).what).toContain('is not');
    const half = ENCODERS['utf-16le']?.(whole) ?? '';
    expect((await refusal(half.slice(0, -1))).what).toContain('in the middle of a letter');
  });

  it('is refused where other data begins amid it, with the line before', async () => {
    const long = registerText(Array.from({ length: 5000 }, (_, index) => DEALS[index % 3] ?? []));
    expect((await refusal(long, new Uint8Array(300_000))).where).toMatch(/^file, after line \d+$/);
  });

  it('is refused where most rows do not fit', async () => {
    const rows = Array.from({ length: 30 }, () => 'half,a,row');
    expect(await refusal(textOf([REGISTER_HEADER, DEALS[0]?.join(',') ?? '', ...rows]))).toMatchObject({
      what: expect.stringMatching(/^Most rows .* only 1 has them$/),
    });
  });
});

describe('a large file', () => {
  it('is refused unread where it is larger than 64 MB', async () => {
    const { file, read } = watched('');
    Object.defineProperty(file, 'size', { value: 64 * MEGABYTE + 1 });
    const found = saidRefusal(refusalOf(await readTableFile(file, { name: 'file' })));
    expect(found.what).toBe('The file is too large: 65 MB, and 64 MB is the most');
    expect(read).toEqual([]);
  });

  for (const [name, content] of Object.entries({
    'random bytes': noise(50 * MEGABYTE),
    'one line without end': 'x'.repeat(2 * MEGABYTE),
    'lines of letters': 'lorem ipsum\n'.repeat(200_000),
  })) {
    it(`is refused after its first piece where it is ${name}`, async () => {
      const { file, read } = watched(content);
      refusalOf(await readTableFile(file, { name: 'file' }));
      expect(read.length).toBeLessThanOrEqual(3);
      expect(read.reduce((sum, size) => sum + size, 0)).toBeLessThan(MEGABYTE);
    });
  }
});

describe('text that is none', () => {
  const rows = 'Freedonia,Sylvania\n'.repeat(1000);

  it('is refused for a single NUL amid a thousand rows', async () => {
    const found = await refusal('from,to\n', rows, '\0', rows);
    expect(found.what).toContain('zero byte');
    expect(found.where).toBe('file, line 1002');
  });

  it('is refused for many control characters without a NUL, and not for a few', async () => {
    const noisy = await refusal('from,to\n', 'A\x01,B\x02\n'.repeat(100));
    expect(noisy.what).toContain('not text but other data');
    const few = await readTableFile(new Blob(['from,to\n', rows, 'A\x01,B\n']), { name: 'file' });
    expect(few.ok).toBe(true);
  });
});

describe('a line that is longer than any row', () => {
  it('is refused by its number, and the file is not read on', async () => {
    const { file, read } = watched(`from,to\nA,B\n${'x'.repeat(20 * MEGABYTE)}`);
    expect(saidRefusal(refusalOf(await readTableFile(file, { name: 'file' })))).toMatchObject({
      what: 'This is no table: a line is far longer than any row',
      where: 'file, line 3',
    });
    expect(read.reduce((sum, size) => sum + size, 0)).toBeLessThan(2 * MEGABYTE);
  });
});

describe('whatever the bytes', () => {
  /** Pieces of files that mean something, so that the fuzz gets beyond the first check. */
  const PARTS = [
    REGISTER_HEADER,
    ...PREAMBLE,
    ...DEALS.map((row) => row.join(',')),
    '"',
    ',',
    ';',
    '\n',
    '\r',
    '\t',
  ];

  it('they are rows or a refusal, and nothing is thrown', async () => {
    const random = fc.uint8Array({ maxLength: 400 });
    const mixed = fc
      .array(fc.oneof(fc.constantFrom(...PARTS), fc.string({ unit: 'binary', maxLength: 8 })), {
        maxLength: 40,
      })
      .map((parts) => new TextEncoder().encode(parts.join('')));
    await fc.assert(
      fc.asyncProperty(fc.oneof(random, mixed), async (content) => {
        const reading = await readTableFile(new Blob([new Uint8Array(content)]), { name: 'file' });
        if (reading.ok) expect(reading.rows.length > 0 || reading.head.kind === 'dataset').toBe(true);
        else expect(saidRefusal(reading.refusal).what).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });
});
