/** The colours in which a network is drawn: what steps back keeps its own, paler. */
import { memoizePer } from '../../domain/memoize/memoize';
import { paler } from '../../ui/contrast';
import type { Grade } from '../../ui/emphasis';
import type { Tone } from '../../ui/encodings';
import type { Palette } from '../../ui/palette';

/**
 * The contrast to the ground of what has stepped back. It is seen in no less than 3:1; what is thin or broken loses
 * some where it lies between pixels.
 */
const PALE = { disc: 3.7, solid: 3.4, broken: 5 } as const;
/** That of lines where a question is asked: they are no part of the answer, and tell only where in the picture it lies. */
const BEHIND = { solid: 2, broken: 2.6 } as const;

/** What is drawn: a disc with its ring, a solid line, or one that is dashed or dotted. */
export type Drawn = keyof typeof PALE;

/** The pale colours of each palette: made once, for thousands of lines. */
const paleInks = memoizePer((_palette: Palette) => new Map<string, string>());

function paleInk(palette: Palette, tone: Tone, contrast: number): string {
  const inks = paleInks(palette);
  const key = `${contrast} ${tone}`;
  const ink = inks.get(key) ?? paler(palette.colour[tone], palette.colour.paper, contrast);
  inks.set(key, ink);
  return ink;
}

/** The colour of something of this tone, as strongly as it is to be seen. */
export function inkOf(palette: Palette, tone: Tone, grade: Grade, drawn: Drawn): string {
  return grade === 'rest' ? paleInk(palette, tone, PALE[drawn]) : palette.colour[tone];
}

/** The colour of a line of this tone that lies behind the answer to a question. */
export const inkBehind = (palette: Palette, tone: Tone, drawn: keyof typeof BEHIND): string =>
  paleInk(palette, tone, BEHIND[drawn]);
