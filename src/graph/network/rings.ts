/** The rings about the discs of a network: their colours, widths and dashes. */
import { dealingOf } from '../../domain/model/dealing';
import { RING_SIGN, UNTOLD_RING } from '../../ui/disc-signs';
import type { Dash, NodeShape, Tone } from '../../ui/encodings';
import { ROUNDED } from './outline';
import type { Disc } from './shapes';

/** The width of a ring, and the least number of dashes that can be told from a closed one. */
const WIDTH = 2.25;
const MIN_DASHES = 5;

/** The ring of a disc; its lengths are in model units. */
export interface Ring {
  readonly tone: Tone;
  readonly width: number;
  readonly dash: Dash;
}

/** How long the outline of a shape is, in radii. */
function lengthOf(shape: NodeShape): number {
  if (shape === 'disc') return 2 * Math.PI;
  if (shape === 'triangle') return 2 + 2 * Math.sqrt(5);
  return 8 - (8 - 2 * Math.PI) * ROUNDED;
}

/** Dashes of about these lengths that go round evenly, so that the last is no shorter than the others. */
function evenly(dash: Dash, round: number): Dash {
  const period = dash.reduce((sum, length) => sum + length, 0);
  if (period === 0) return dash;
  const by = round / period / Math.max(MIN_DASHES, Math.round(round / period));
  return dash.map((length) => length * by);
}

/**
 * The ring of a disc, as a camera sees it that has k pixels for a model unit; null for one that is filled to its rim.
 * That of an armed group has its own colour.
 */
export function ringOf({ exports, isUntold, tone, shape, radius }: Disc, k: number): Ring | null {
  const sign = isUntold ? UNTOLD_RING : RING_SIGN[dealingOf(exports)];
  if (!sign) return null;
  const width = Math.min(WIDTH / k, radius / 2);
  const round = lengthOf(shape) * (radius - width / 2) * k;
  return {
    width,
    tone: tone === 'concern' ? tone : sign.tone,
    dash: evenly(sign.dash, round).map((length) => length / k),
  };
}
