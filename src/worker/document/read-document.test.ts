import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Encoding } from '../../data/register/rows/encodings';
import { madePdf } from './fixtures/made-pdf';
import { readDocument } from './read-document';

const read = (contents: BlobPart, name: string, encoding: Encoding | null = null) =>
  readDocument(new Blob([contents]), name, encoding, () => undefined);

const textOf = async (contents: BlobPart, name = 'report.txt') => {
  const outcome = await read(contents, name);
  return outcome.ok ? outcome.text : outcome.trouble;
};

describe('a text', () => {
  it('has plain line ends, one empty line between paragraphs, and no control signs', async () => {
    expect(await textOf('\uFEFFOne\r\ntwo  \r\n\r\n\r\n\r\nThree\0\x07\n')).toBe('One\ntwo\n\nThree');
  });

  it('keeps what is written from right to left, with combining signs, or beyond the first plane', async () => {
    const text = 'وقّعت موسكو العقد. Ça coûte 3 €. 𝔸 deal.';
    expect(await textOf(text)).toBe(text);
  });

  it('tells which encoding it was taken for where its bytes do not say', async () => {
    const bytes = Uint8Array.from([0x43, 0x61, 0x66, 0xe9]);
    expect(await read(bytes, 'a.txt')).toMatchObject({
      ...{ text: 'Café', doubt: { why: 'guessed', encoding: 'windows-1252' } },
    });
    expect(await read('\uFEFFAll of it is plain.\n', 'a.md')).toMatchObject({ doubt: null });
  });

  // “Россия поставила Египту” in Windows-1251.
  const russian = Uint8Array.from([
    ...[0xd0, 0xee, 0xf1, 0xf1, 0xe8, 0xff, 0x20, 0xef, 0xee, 0xf1, 0xf2, 0xe0, 0xe2, 0xe8, 0xeb, 0xe0],
    ...[0x20, 0xc5, 0xe3, 0xe8, 0xef, 0xf2, 0xf3],
  ]);

  it('is read in the likeliest encoding, and in any other one that is chosen', async () => {
    const first = await read(russian, 'a.txt');
    expect(first).toMatchObject({ text: 'Россия поставила Египту', doubt: { encoding: 'windows-1251' } });
    const offered = first.ok ? first.doubt?.candidates.map(({ encoding }) => encoding) : [];
    expect(offered).toEqual(expect.arrayContaining(['windows-1251', 'windows-1252', 'koi8-r']));
    expect(await read(russian, 'a.txt', 'koi8-r')).toMatchObject({
      ...{ text: 'пНЯЯХЪ ОНЯРЮБХКЮ еЦХОРС', doubt: { why: 'chosen', encoding: 'koi8-r' } },
    });
  });

  it('tells how many control signs it leaves out', async () => {
    expect(await read('One\0 two\x07.', 'a.txt')).toMatchObject({
      ...{ text: 'One two.', notes: [{ code: 'controls', count: 2 }] },
    });
    expect(await read('One\ttwo.\r\n', 'a.txt')).toMatchObject({ notes: [] });
  });
});

describe('a saved page', () => {
  const page = `<!doctype html><html><head><title> Deal
    signed </title><style>p { color: red }</style></head><body><nav>Home</nav><h1>Deal   signed</h1>
    <script>alert("no")</script><noscript>Switch on scripts</noscript>
    <p>Russia sold <b>100,000</b>
    rifles&nbsp;to Venezuela.<br>They came in 2006.</p><p hidden>Not seen</p><p aria-hidden="true">Not read aloud</p>
    <table><tr><td>AK-103</td><td>100,000</td></tr><tr><td>Tor-M1</td><td>29</td></tr></table></body></html>`;

  it('is read as on the screen, without scripts and what is hidden', async () => {
    expect(await read(page, 'page.html')).toEqual({
      ...{ ok: true, title: 'Deal signed', pages: null, empty: [], doubt: null },
      notes: [{ code: 'hidden', words: 5, start: 'Switch on scripts Not seen' }],
      text: 'Home\n\nDeal signed\n\nRussia sold 100,000 rifles to Venezuela.\nThey came in 2006.\n\nNot read aloud\n\nAK-103\t100,000\nTor-M1\t29',
    });
  });

  it('is read without what a style of its own hides, whatever stands in it', async () => {
    const hidden = [
      '<p style="display:none">One</p>',
      '<div style="color: red; VISIBILITY : hidden !important"><p>two</p></div>',
      '<template><p>three</p></template>',
      '<dialog>four</dialog>',
      '<span style="display:block;display:none">five</span>',
    ];
    const seen = [
      '<p style="display:none; display:block">Seen</p>',
      '<p style="background:url(none)">and</p>',
      '<dialog open>read</dialog>',
    ];
    expect(await read(`<html><body>${hidden.join('')}${seen.join('')}`, 'a.html')).toMatchObject({
      text: 'Seen\n\nand\n\nread',
      notes: [{ code: 'hidden', words: 5, start: 'One two three four five' }],
    });
  });

  it('tells that a style sheet in it can hide words, which come in', async () => {
    const withSheet = (sheet: string) =>
      read(`<html><head><style>${sheet}</style></head><body><p class="h">Sweden sold 8 guns.`, 'a.html');
    for (const sheet of ['.h{display:none}', '#z { color: red; VISIBILITY : hidden }']) {
      expect(await withSheet(sheet)).toMatchObject({
        text: 'Sweden sold 8 guns.',
        notes: [{ code: 'sheet' }],
      });
    }
    expect(await withSheet('.h{display:block}')).toMatchObject({ notes: [] });
  });

  it('is in the encoding that it says it is in', async () => {
    const tag = new TextEncoder().encode('<html><meta charset="cp1251"><p>');
    expect(await read(new Uint8Array([...tag, 0xd0, 0xee]), 'a.html')).toMatchObject({
      ...{ text: 'Ро', doubt: null },
    });
  });

  it('may be nested deeper than anybody writes', async () => {
    const deep = `<html>${'<div>'.repeat(100_000)}In the middle`;
    expect(await textOf(deep)).toBe('In the middle');
  });

  it('is text from its first sign to its last: no sign of it becomes a tag', async () => {
    expect(await textOf('<p>a &lt;script&gt;alert(1)&lt;/script&gt; b</p>', 'a.htm')).toBe(
      'a <script>alert(1)</script> b',
    );
  });
});

describe('a PDF', () => {
  it('is read page by page, its lines run together into paragraphs', async () => {
    const pdf = madePdf([['Russia sold rifles', 'to Venezuela.', '', 'They came in 2006.'], ['The end.']], {
      title: 'A (deal)',
    });
    expect(await read(pdf, 'a.pdf')).toEqual({
      ...{ ok: true, title: 'A (deal)', empty: [], doubt: null, notes: [] },
      text: 'Russia sold rifles to Venezuela.\n\nThey came in 2006.\n\nThe end.',
      pages: [0, 54],
    });
  });

  it('joins the words that are parted at the ends of its lines, and tells of it', async () => {
    const pdf = madePdf([['It was con-', 'firmed that a Russian-', 'made tank came.']]);
    expect(await read(pdf, 'a.pdf')).toMatchObject({
      text: 'It was confirmed that a Russian-made tank came.',
      notes: [
        { code: 'joined', count: 1, words: ['confirmed'] },
        { code: 'hyphens', count: 1, words: ['Russian-made'] },
      ],
    });
  });

  it('names the pages that are pictures, and is refused where all are', async () => {
    expect(await read(madePdf([['Text.'], []]), 'a.pdf')).toMatchObject({ ok: true, empty: [2] });
    expect(await textOf(madePdf([[], []], { isDrawn: true }), 'a.pdf')).toEqual({
      code: 'pictures',
      pages: 2,
    });
  });

  it('is refused as empty where it has no pages, or nothing is drawn on them', async () => {
    expect(await textOf(madePdf([]), 'a.pdf')).toEqual({ code: 'no-pages' });
    expect(await textOf(madePdf([[], []]), 'a.pdf')).toEqual({ code: 'blank', pages: 2 });
  });

  it('is refused where it asks for a password', async () => {
    expect(await textOf(madePdf([['Secret.']], { isLocked: true }), 'a.pdf')).toEqual({ code: 'password' });
  });

  it('is refused where it is cut or broken', async () => {
    expect(await textOf('%PDF-1.7\nnothing more', 'a.pdf')).toEqual({ code: 'damaged' });
  });
});

describe('what is no document', () => {
  it('is refused as what it is', async () => {
    expect(await textOf('')).toEqual({ code: 'empty' });
    expect(await textOf(' \n\t ')).toEqual({ code: 'empty' });
    expect(await textOf('x'.repeat(2_000_001))).toEqual({ code: 'too-long', most: 2_000_000 });
    expect(await textOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'a.png')).toMatchObject({
      code: 'other-kind',
    });
  });

  it('is never thrown at anybody, whatever its bytes', async () => {
    const bytes = fc.uint8Array({ maxLength: 400 });
    const starts = fc.constantFrom('', '%PDF-1.4\n', '<html>', '<!doctype html><p>');
    await fc.assert(
      fc.asyncProperty(starts, bytes, async (start, rest) => {
        const outcome = await read(new Blob([start, rest as Uint8Array<ArrayBuffer>]), 'any');
        expect(typeof outcome.ok).toBe('boolean');
      }),
      { numRuns: 60 },
    );
  });
});
