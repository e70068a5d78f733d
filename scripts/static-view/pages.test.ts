import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facetIndexOf } from '../../src/domain/columns/facet-index';
import { smallDataset } from '../../src/domain/fixtures/small-dataset';
import type { Dataset } from '../../src/domain/model/dataset';
import { parsePermalink } from '../../src/permalink/codec';
import { DEFAULT_VIEW } from '../../src/permalink/view';
import { caseFile } from '../case-file';
import { hostileText } from '../hostile-text';
import { named, readXml } from '../read-xml';
import { featuredPage, listPage, oembedOf } from './featured-page';
import { openingPage } from './opening-page';
import { shownView } from './shown-view';

const shipped = (dataset: Dataset) => ({ dataset, index: facetIndexOf(dataset), hash: 'a'.repeat(64) });

const NOWHERE = { title: 'Armsgraph', address: null, styles: ['assets/pages.css'] };
const SOMEWHERE = { title: 'Armsgraph', address: 'https://news.example/arms/', styles: [] };

const viewOf = (dataset: Dataset, link = '') => ({
  slug: 'one-view',
  title: 'One view',
  shown: shownView(shipped(dataset), parsePermalink(link).view),
});

/** The part of a page that is well-formed XML. */
const bodyOf = (page: string) => readXml(/<body>.*<\/body>/s.exec(page)?.[0] ?? '');

const quotationsIn = (dataset: Dataset) =>
  dataset.relationships.ready.flatMap(({ claims }) =>
    claims.flatMap(({ citation }) => (citation.type === 'quotation' ? [citation] : [])),
  );

describe('the opening view without JavaScript', () => {
  const dataset = caseFile();

  it('says its sentence, and every excerpt with the address of its source', async () => {
    const page = readXml(await openingPage(shownView(shipped(dataset), DEFAULT_VIEW), 'Armsgraph'));
    const quotations = named(page, 'blockquote');
    expect(quotations.map(({ text }) => text).toSorted()).toEqual(
      quotationsIn(dataset)
        .map(({ quote }) => quote.exact)
        .toSorted(),
    );
    expect(quotations.length).toBeGreaterThan(20);
    const addresses = new Set([...dataset.sources.values()].map(({ address }) => address));
    for (const { attributes } of quotations) expect(addresses).toContain(attributes['cite']);
    const [sentence] = named(page, 'p').filter(({ attributes }) => attributes['class'] === 'sentence');
    expect(sentence?.text).toMatch(/^25 of 25 relationships, /);
  });

  it('has a picture for every width of the graph, with nothing in it that the policy would refuse', async () => {
    const page = await openingPage(shownView(shipped(dataset), DEFAULT_VIEW), 'Armsgraph');
    const pictures = named(readXml(page), 'svg').filter(({ attributes }) => attributes['role'] === 'img');
    expect(pictures.map(({ attributes }) => [attributes['data-from'], attributes['data-below']])).toEqual([
      ['0', '560'],
      ['560', '780'],
      ['780', '100000'],
    ]);
    for (const { text } of pictures) expect(text).toContain('Venezuela');
    expect(page).not.toMatch(/ style=|<style|<script| on\w+=/);
  });

  it('tells of every relationship who, what, whom, how firm and when', async () => {
    const page = readXml(await openingPage(shownView(shipped(dataset), DEFAULT_VIEW), 'Armsgraph'));
    const articles = named(page, 'article');
    expect(articles).toHaveLength(25);
    for (const article of articles) {
      const facts = named(article, 'dt').map(({ text }) => text);
      expect(facts).toEqual(expect.arrayContaining(['From', 'To', 'Kind', 'Status', 'Years']));
      expect(named(article, 'cite').length).toBeGreaterThan(0);
    }
  });

  it('is the same, byte by byte, when it is built again', async () => {
    expect(await openingPage(shownView(shipped(caseFile()), DEFAULT_VIEW), 'Armsgraph')).toBe(
      await openingPage(shownView(shipped(caseFile()), DEFAULT_VIEW), 'Armsgraph'),
    );
  });
});

describe('a page of a view on the map', () => {
  it('has its picture with land, every party, and the words on whose borders these are', async () => {
    const view = viewOf(caseFile(), '?lens=map');
    const page = await featuredPage(view, NOWHERE, false);
    const [picture] = named(bodyOf(page), 'svg').filter(({ attributes }) => attributes['role'] === 'img');
    for (const name of ['Venezuela', 'FARC', 'Not on the map']) expect(picture?.text).toContain(name);
    expect(
      named(bodyOf(page), 'p')
        .map(({ text }) => text)
        .join(' '),
    ).toContain('Natural Earth');
    expect(page).not.toMatch(/ style=|<script| on\w+=/);
  });
});

describe('a page of a view whose parties are folded', () => {
  it.each(['parties', 'matrix', 'map'])(
    'says in the %s who counts, and from where that is known',
    async (lens) => {
      const page = await featuredPage(viewOf(caseFile(), `?lens=${lens}&fold=nato`), NOWHERE, false);
      const [caption] = named(bodyOf(page), 'figcaption');
      expect(caption?.text).toContain('NATO: its members on the date of each order.');
      expect(caption?.text).toContain('Newsweek');
      expect(
        named(bodyOf(page), 'p').filter(({ text }) => text.includes('A group stands amid')),
      ).toHaveLength(lens === 'map' ? 1 : 0);
      const then = await featuredPage(
        viewOf(caseFile(), `?lens=${lens}&fold=warsaw-pact&years=2005..2007`),
        NOWHERE,
        false,
      );
      expect(named(bodyOf(then), 'figcaption')[0]?.text).toContain(
        'Nobody was in the Warsaw Pact then: it ended in 1991.',
      );
    },
  );
});

describe('the page of a featured view', () => {
  const link = '?v=1&d=russia-venezuela-iran&lens=systems&party=VEN&sel=rus-ven-tor-m1&view=graph';

  it('has its own title, sentence, excerpts and the whole link that opens it', async () => {
    const page = await featuredPage(viewOf(caseFile(), link), NOWHERE);
    expect(page).toContain('<title>One view · Armsgraph</title>');
    const body = bodyOf(page);
    const [open] = named(body, 'a').filter(({ attributes }) => attributes['class'] === 'open');
    expect(open?.attributes['href']).toMatch(
      /^\.\.\/\.\.\/\?v=1&d=russia-venezuela-iran@[\d.]+&lens=systems&.*&sel=rus-ven-tor-m1/,
    );
    expect(named(body, 'h1').map(({ text }) => text)).toEqual(['One view']);
    expect(named(body, 'blockquote').length).toBeGreaterThan(5);
    expect(named(body, 'blockquote').length).toBeLessThan(quotationsIn(caseFile()).length);
  });

  it('states the policy first, and leaves out what needs an address that nobody gave', async () => {
    const page = await featuredPage(viewOf(caseFile(), link), NOWHERE);
    expect(page).toMatch(/<head><meta http-equiv="Content-Security-Policy"/);
    expect(page).toContain('property="og:title" content="One view"');
    expect(page).not.toMatch(/og:url|og:image|oembed/);
    expect(oembedOf(viewOf(caseFile(), link), NOWHERE)).toBeNull();
  });

  it('leads to its oEmbed document where the address is known', async () => {
    const view = viewOf(caseFile(), link);
    expect(await featuredPage(view, SOMEWHERE)).toContain(
      'href="https://news.example/arms/views/one-view/oembed.json"',
    );
    const oembed = JSON.parse(oembedOf(view, SOMEWHERE) ?? '');
    expect(oembed).toMatchObject({ version: '1.0', type: 'rich', title: 'One view' });
    expect(oembed.html).toMatch(
      /^<iframe src="https:\/\/news\.example\/arms\/\?v=1&amp;.*&amp;embed=1" title="One view" [^>]*><\/iframe>$/,
    );
  });

  it('names its own picture in pixels where there is one and the address is known', async () => {
    const page = await featuredPage(viewOf(caseFile(), link), SOMEWHERE, true);
    expect(page).toContain(
      'property="og:image" content="https://news.example/arms/views/one-view/picture.png"',
    );
    expect(page).toContain('content="summary_large_image"');
    expect(await featuredPage(viewOf(caseFile(), link), SOMEWHERE)).not.toContain('og:image');
    expect(await featuredPage(viewOf(caseFile(), link), NOWHERE, true)).not.toContain('og:image');
  });

  it('draws pairs of parties through their own lens', async () => {
    const page = await featuredPage(viewOf(caseFile(), '?lens=parties'), NOWHERE);
    const pictures = named(bodyOf(page), 'svg').filter(({ attributes }) => attributes['role'] === 'img');
    expect(pictures).toHaveLength(1);
    expect(pictures[0]?.text).toContain('Russia');
  });

  it('is in the list of all', () => {
    const list = bodyOf(listPage([viewOf(caseFile())], NOWHERE));
    expect(named(list, 'a').map(({ attributes }) => attributes['href'])).toEqual(['../', './one-view/']);
  });
});

describe('texts of others', () => {
  /** The small dataset with this text wherever somebody can write one. */
  function withText(text: string): Dataset {
    const dataset = smallDataset();
    const parties = [...dataset.parties].map(([id, party]) => [id, { ...party, name: text }] as const);
    const sources = [...dataset.sources].map(
      ([id, source]) => [id, { ...source, title: text, publisher: text, credit: text }] as const,
    );
    return { ...dataset, title: text, parties: new Map(parties), sources: new Map(sources) };
  }

  it('never become markup, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const dataset = withText(text);
        const opening = readXml(await openingPage(shownView(shipped(dataset), DEFAULT_VIEW), 'Armsgraph'));
        const body = bodyOf(await featuredPage({ ...viewOf(dataset), title: text }, SOMEWHERE));
        for (const page of [opening, body]) {
          expect(named(page, 'script')).toEqual([]);
          expect(named(page, 'h1')).toHaveLength(1);
          expect(named(page, 'i')).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

it('shows nothing else than the app at the same address', () => {
  const dataset = caseFile();
  const { visible, query } = shownView(shipped(dataset), DEFAULT_VIEW);
  expect(visible).toHaveLength(dataset.relationships.size);
  expect(parsePermalink(query).notices).toEqual([]);
});
