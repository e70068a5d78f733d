/** The colours of tokens.css, measured as WCAG 2.2 does. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast';
import { GRADE } from './emphasis';

const CSS = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

/** The colours that a part of the style sheet states, by name. */
function coloursIn(css: string): Map<string, string> {
  return new Map(
    [...css.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]),
  );
}

const [lightCss = '', rest = ''] = CSS.split('@media screen and (prefers-color-scheme: dark)');
const light = coloursIn(lightCss);
const dark = coloursIn(rest.split('@media screen and (forced-colors')[0] ?? '');

/** A colour as it is seen over another. */
function over(ground: string, colour: string, opacity: number): string {
  const mixed = [1, 3, 5].map((at) => {
    const [below = 0, above = 0] = [ground, colour].map((of) => Number.parseInt(of.slice(at, at + 2), 16));
    return Math.round(above * opacity + below * (1 - opacity));
  });
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

const TONES = ['exporter', 'importer', 'system', 'alarm', 'concern', 'soft'];

it('states every colour for light and for dark', () => {
  expect(light.size).toBeGreaterThanOrEqual(16);
  expect([...dark.keys()].sort()).toEqual([...light.keys()].sort());
});

describe.each([
  ['light', light],
  ['dark', dark],
])('in %s', (_, colours) => {
  const of = (name: string) => colours.get(name) ?? 'none';
  const between = (a: string, b: string) => contrast(of(a), of(b));

  it.each(['ink', 'soft', 'accent', ...TONES])('%s carries text on paper and panel', (name) => {
    for (const surface of ['paper', 'panel']) expect(between(name, surface)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['quotation', 'highlight', 'accent-wash'])('ink carries text on %s', (surface) => {
    expect(between('ink', surface)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(TONES)('the line and the node of tone %s stand out from the paper', (tone) => {
    expect(between(tone, 'paper')).toBeGreaterThanOrEqual(3);
  });

  it.each(['ink', ...TONES])('%s stands out from its ground where it steps back', (name) => {
    for (const surface of ['paper', 'panel']) {
      const seen = over(of(surface), of(name), GRADE.rest.opacity);
      expect(contrast(seen, of(surface))).toBeGreaterThanOrEqual(3);
    }
  });

  it.each([...TONES, 'accent'])('the code and the icon of a node stand out from %s', (tone) => {
    expect(between('on-accent', tone)).toBeGreaterThanOrEqual(4.5);
  });

  it('the edge of a control stands out from what it is on', () => {
    for (const surface of ['paper', 'panel'])
      expect(between('line-strong', surface)).toBeGreaterThanOrEqual(3);
  });
});
