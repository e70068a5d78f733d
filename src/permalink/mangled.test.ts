/** What befalls published links on their way: the same view, or a word about it; never another view in silence. */
import { describe, expect, it } from 'vitest';
import { datasetOf, GOLDEN_LINKS } from '../../scripts/golden-links';
import type { Dataset } from '../domain/model/dataset';
import { inEnglish } from '../words/fixtures/notices-in-english';
import { formatPermalink, parseAddress, parsePermalink } from './codec';
import { MENDED, MENDED_WHERE_COMPLETE, TOLD } from './fixtures/manglings';
import type { Notice } from './notice';
import { resolveView } from './resolve';
import type { View } from './view';

const LINKS = GOLDEN_LINKS.map((published) => ({ link: published.link, dataset: datasetOf(published) }));

/** What is shown for an address, and all that is said of it but that the data has a later version. */
function shown(address: string, dataset: Dataset): { view: View; notices: Notice[] } {
  const { search, hash } = new URL(address, 'https://armsgraph.example/');
  const parsed = parseAddress({ search, hash });
  const resolved = resolveView(parsed.view, dataset);
  const isNews = ({ finding }: Notice) =>
    ['other-version', 'file-not-open', 'answers-not-here'].includes(finding.code);
  const notices = [...parsed.notices, ...resolved.notices].filter((notice) => !isNews(notice));
  // The hash says which file it is; its name is for people.
  const nameless = (named: View['files']) => named.map((file) => ({ ...file, name: '' }));
  const [files, mappings] = [resolved.view.files, resolved.view.mappings].map(nameless);
  return { view: { ...resolved.view, files: files ?? [], mappings: mappings ?? [] }, notices };
}

const isSame = (a: View, b: View) => JSON.stringify(a) === JSON.stringify(b);

describe('a published link', () => {
  it('is one of forty, and is damaged in forty ways', () => {
    expect(LINKS.length).toBeGreaterThanOrEqual(40);
    expect(Object.keys(MENDED).length + Object.keys(TOLD).length).toBeGreaterThanOrEqual(40);
  });

  it.each(Object.entries(MENDED))('shows the same with %s', (_, mangle) => {
    for (const { link, dataset } of LINKS)
      expect(shown(mangle(link), dataset).view, mangle(link)).toEqual(shown(link, dataset).view);
  });

  it.each(Object.entries(MENDED_WHERE_COMPLETE))(
    'shows the same, if it is complete, with %s',
    (_, mangle) => {
      for (const { link, dataset } of LINKS.filter(({ link }) => /^\?v=1&.*&view=[a-z]+$/.test(link)))
        expect(shown(mangle(link), dataset).view, mangle(link)).toEqual(shown(link, dataset).view);
    },
  );

  it.each(Object.entries({ ...MENDED, ...MENDED_WHERE_COMPLETE, ...TOLD }))(
    'never shows another view in silence with %s',
    (_, mangle) => {
      for (const { link, dataset } of LINKS) {
        const { view, notices } = shown(mangle(link), dataset);
        if (notices.length === 0) expect(isSame(view, shown(link, dataset).view), mangle(link)).toBe(true);
      }
    },
  );

  it.each(Object.entries(TOLD))('has something said of it with %s', (_, mangle) => {
    const damaged = LINKS.filter(({ link }) => mangle(link) !== link);
    expect(damaged.length).toBeGreaterThan(0);
    const silent = damaged.filter(({ link, dataset }) => shown(mangle(link), dataset).notices.length === 0);
    for (const { link, dataset } of silent)
      expect(shown(mangle(link), dataset).view, mangle(link)).toEqual(shown(link, dataset).view);
  });
});

describe('what is said of a damaged link', () => {
  const published = LINKS.find(({ link }) => link.includes('sel=rus-ven-tor-m1')) ?? LINKS[0];
  const said = (mangle: (text: string) => string) =>
    published
      ? inEnglish(shown(mangle(published.link), published.dataset)).notices.map(({ message }) => message)
      : [];

  it.each<[string, (link: string) => string, string[]]>([
    [
      'a sign at its end',
      (link) => `${link}.`,
      ['The full stop at its end was not taken as part of the link.'],
    ],
    ['several', (link) => `${link}.”)`, ['“.”)” at its end was not taken as part of the link.']],
    ['one that has no name', (link) => `${link}。`, ['“。” at its end was not taken as part of the link.']],
    ['a # before its ?', (link) => `#${link}`, ['What stands behind its “#” was read as part of it.']],
    ['; for &', (link) => link.replaceAll('&', ';'), ['“;” was read as “&”.']],
    [
      'letters of another case',
      (link) => link.replace('party=VEN', 'Party=ven'),
      ['“Party” was read as “party”.', '“ven” was read as “VEN”.'],
    ],
    [
      'a dataset in capitals',
      (link) => link.replace('d=russia-venezuela-iran', 'd=Russia-Venezuela-Iran'),
      ['“Russia-Venezuela-Iran” was read as “russia-venezuela-iran”.'],
    ],
    ['the source of a mail', (link) => link.replaceAll('=', '=3D'), ['“=3D” was read as “=”.']],
    ['backslashes', (link) => link.replaceAll('=', '\\='), ['“\\” was left out.']],
    [
      'a line end in a value',
      (link) => link.replace('sel=rus-', 'sel=rus-%0D%0A'),
      ['“rus-\r\nven-tor-m1” was read as “rus-ven-tor-m1”.'],
    ],
  ])('is what was done to it: %s', (_, mangle, sentences) => {
    expect(said(mangle)).toEqual(sentences);
  });

  it('names the words behind a complete link, which are no part of it', () => {
    const link = '?v=1&lens=systems&view=table|a page>';
    expect(inEnglish(parsePermalink(link))).toMatchObject({
      view: { presentation: 'table' },
      notices: [
        { message: 'The bracket at its end was not taken as part of the link.' },
        { message: '“|a page” at its end was not taken as part of the link.' },
      ],
    });
  });
});

describe('years', () => {
  it.each(['2000-2010', '2000–2010', '2000...2010', '2000%E2%80%932010', '2000 – 2010'])(
    'are a span with what writers put between them, and that is said: %s',
    (text) => {
      const { view, notices } = inEnglish(parsePermalink(`?years=${text}&party=VEN`));
      expect(view.filter.years).toEqual({ first: 2000, last: 2010 });
      expect(notices.map(({ message }) => message)).toEqual([
        `“${decodeURIComponent(text)}” was read as “2000..2010”.`,
      ]);
    },
  );

  it('that end before they begin, or are half there, are no span', () => {
    for (const text of ['2010-2000', '2000-', '2000-10'])
      expect(parsePermalink(`?years=${text}`).view.filter.years, text).toBeNull();
  });
});

describe('a complete link', () => {
  it('is whole with a stray “&” at its end, which is said', () => {
    const { view, notices } = inEnglish(parsePermalink('?v=1&lens=systems&party=VEN&view=table&'));
    expect(view).toEqual(parsePermalink('?v=1&lens=systems&party=VEN&view=table').view);
    expect(notices.map(({ message }) => message)).toEqual([
      '“&” at its end was not taken as part of the link.',
    ]);
  });

  it('that is too long names what was not read of it', () => {
    const { notices } = inEnglish(parsePermalink(`?v=1&view=table&party=${'VEN~'.repeat(6000)}`));
    expect(notices.map(({ message }) => message)).toEqual([
      'This link is too long. Nothing of it was read from “party” on.',
    ]);
  });
});

describe('a sign that turns the order of letters', () => {
  it('is named in what is said of a link, and turns none of our words', () => {
    const { notices } = inEnglish(
      parsePermalink('?party=%E2%80%AEno+thing!&years=%E2%80%AE2005&%E2%80%AEx=1'),
    );
    expect(notices.length).toBeGreaterThan(2);
    for (const { message } of notices) expect(message).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    expect(notices.map(({ message }) => message)).toContain('“⟨U+202E⟩2005” was read as “2005”.');
  });
});

describe('a complete link as it is written today', () => {
  it('is told to be cut wherever it was cut', () => {
    for (const { link: published, dataset } of LINKS) {
      const { view } = resolveView(parsePermalink(published).view, dataset);
      const link = formatPermalink(view, { complete: true, dataset });
      for (let length = '?v=1'.length; length < link.length; length++) {
        const cut = link.slice(0, length);
        expect(shown(cut, dataset).notices.length, cut).toBeGreaterThan(0);
      }
      expect(parsePermalink(link)).toEqual({
        view: { ...view, dataset: parsePermalink(link).view.dataset },
        notices: [],
      });
    }
  });
});
