import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../ui/contrast';
import type { Tone } from '../../ui/encodings';
import { madePalette } from './fixtures/made-palette';
import { type Drawn, inkBehind, inkOf } from './ink';

const CSS = readFileSync(new URL('../../ui/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = CSS.split('@media screen and');
const FORCED = '--paper: #000000; --panel: #000000; --exporter: #ffff00;';

const TONES: readonly Tone[] = ['exporter', 'importer', 'alarm', 'concern', 'soft'];
const DRAWN: readonly Drawn[] = ['disc', 'solid', 'broken'];

describe.each([
  ['light', madePalette(light)],
  ['dark', madePalette(dark)],
  ['colours that are forced', madePalette(FORCED)],
])('in %s, what steps back', (_, palette) => {
  const pale = (tone: Tone, drawn: Drawn) => inkOf(palette, tone, 'rest', drawn);

  it('stands out from its ground still, and less than before', () => {
    for (const tone of TONES)
      for (const drawn of DRAWN) {
        const own = palette.colour[tone];
        const ground = palette.colour.paper;
        expect(contrast(pale(tone, drawn), ground)).toBeGreaterThanOrEqual(3);
        expect(contrast(pale(tone, drawn), palette.colour.panel)).toBeGreaterThanOrEqual(3);
        expect(contrast(pale(tone, drawn), ground)).toBeLessThanOrEqual(contrast(own, ground));
      }
  });

  it('steps back farther where a question is asked, and can still be seen', () => {
    for (const tone of TONES)
      for (const drawn of ['solid', 'broken'] as const) {
        const behind = contrast(inkBehind(palette, tone, drawn), palette.colour.paper);
        expect(behind).toBeGreaterThanOrEqual(1.9);
        expect(behind).toBeLessThanOrEqual(contrast(pale(tone, drawn), palette.colour.paper));
      }
  });

  it('keeps its own colour, so that nothing looks like something else', () => {
    const looks = (grade: 'usual' | 'rest') =>
      new Set(TONES.map((tone) => inkOf(palette, tone, grade, 'disc'))).size;
    expect(looks('rest')).toBe(looks('usual'));
  });
});
