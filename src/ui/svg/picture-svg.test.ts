import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import { aboutDataset, paletteOf } from '../../../scripts/made-picture';
import { elementsIn, named, readXml } from '../../../scripts/read-xml';
import { facetIndexOf } from '../../domain/columns/facet-index';
import { signsOfDataset } from '../../domain/lenses/signs-of-dataset';
import type { Source } from '../../domain/model/source';
import { element } from './markup';
import { type AboutPicture, pictureSvg } from './picture-svg';

const DATASET = caseFile();
const DRAWING = { body: element('circle', { r: 40 }), bounds: { x: -40, y: -40, width: 80, height: 80 } };
const SIGNS = signsOfDataset(DATASET, facetIndexOf(DATASET));

const draw = (changes: Partial<AboutPicture> = {}) =>
  pictureSvg({
    ...{ drawing: DRAWING, signs: SIGNS, lines: null, palette: paletteOf('light'), language: 'en' },
    about: aboutDataset(DATASET, changes),
  });

const seen = (svg: string) =>
  named(readXml(svg), 'text')
    .map(({ text }) => text)
    .join(' ');

describe('a whole picture', () => {
  it('says what it shows, where it came from, and what must be said beside it', () => {
    const words = seen(draw());
    for (const said of [
      ...['of “Russia, Venezuela, Iran”', 'TIV is a measure of volume', 'sources disagree', 'Sources'],
      ...['People’s Daily', '2 May 2027', 'version 1.', 'SHA-256 abababababab…', 'Credit: Armsgraph'],
    ])
      expect(words).toContain(said);
    expect(words.replace(/\s/g, '')).toContain('https://armsgraph.example/?v=1&d=russia-venezuela-iran@');
  });

  it('tells programs the same, with the whole hash', () => {
    const root = readXml(draw());
    expect(root.attributes['aria-label']).toContain('relationships');
    expect(named(root, 'title')[0]?.text).toContain('relationships');
    expect(named(root, 'dc:relation')[0]?.text).toMatch(/^russia-venezuela-iran@[\d.]+ sha256:(ab){32}$/);
    expect(named(root, 'dc:source')[0]?.text).toContain('https://armsgraph.example/');
  });

  it('says how many lines are shown of how many, and what their widths count', () => {
    const lines = { lens: 'parties', shown: 80, of: 3126, width: 'tiv' } as const;
    const whole = { drawing: DRAWING, signs: SIGNS, lines, palette: paletteOf('dark'), language: 'en' };
    const words = seen(pictureSvg({ ...whole, about: aboutDataset(DATASET) }));
    expect(words).toContain('Showing the 80 strongest of 3,126 lines.');
    expect(words.replace(/\s+/g, ' ')).toContain(
      'larger, wider: greater volume delivered, in millions of SIPRI TIV',
    );
    expect(words).not.toContain('“Width”');
  });

  it('says of a chart what it says by itself, and the sentence of the view below it', () => {
    const drawing = { ...DRAWING, title: 'Events by year', notes: ['7 without a year.'] };
    const whole = { drawing, signs: null, lines: null, palette: paletteOf('light'), language: 'en' };
    const root = readXml(pictureSvg({ ...whole, about: aboutDataset(DATASET) }));
    expect(root.attributes['aria-label']).toBe('Events by year');
    expect(
      named(root, 'text')
        .map(({ text }) => text)
        .slice(0, 2),
    ).toEqual(['Events by year', '25 of 25 relationships: all of “Russia, Venezuela, Iran”']);
    expect(seen(pictureSvg({ ...whole, about: aboutDataset(DATASET) }))).toContain('7 without a year.');
  });

  it('is the same twice', () => expect(draw()).toBe(draw()));

  it('carries no style, no script and no picture of others, which a policy might refuse', () => {
    const all = elementsIn(readXml(draw()));
    expect(
      all.filter(({ name }) => ['style', 'script', 'image', 'foreignObject', 'use'].includes(name)),
    ).toEqual([]);
    for (const { attributes } of all) {
      expect(Object.keys(attributes).filter((name) => name === 'style' || /^on/.test(name))).toEqual([]);
    }
  });

  it('leads to pages of the web alone', () => {
    const source = [...DATASET.sources.values()][0];
    if (!source) throw new Error('There is a source.');
    const evil: Source = { ...source, address: 'javascript:alert(1)' };
    const links = named(readXml(draw({ sources: [evil, source] })), 'a').map(
      ({ attributes }) => attributes['href'],
    );
    expect(links).toContain(source.address);
    expect(links.every((link) => link?.startsWith('https://'))).toBe(true);
  });

  it('lists a few of very many sources, and says so', () => {
    const one = [...DATASET.sources.values()];
    const many = Array.from({ length: 300 }, (_, i) => one[i % one.length] as Source);
    expect(seen(draw({ sources: many }))).toContain('and 276 more');
  });

  it('is well formed whatever it is told', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (sentence, title) => {
        const source = {
          ...[...DATASET.sources.values()][0],
          title,
          publisher: title,
          credit: sentence,
        } as Source;
        readXml(
          draw({
            sentence,
            caveats: [title, sentence],
            permalink: `https://x.example/${title}`,
            sources: [source],
          }),
        );
      }),
      { numRuns: 60 },
    );
  });
});
