/** How well colours are told apart, as WCAG 2.2 measures it. */

/** Red, green and blue, from 0 to 255. */
type Channels = readonly number[];

/** The channels of `#rrggbb` or `rgb(…)`; null for every other colour. */
function channelsOf(colour: string): Channels | null {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
  if (hex) return hex.slice(1).map((channel) => Number.parseInt(channel, 16));
  const rgb = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour);
  return rgb?.slice(1).map(Number) ?? null;
}

/** Relative luminance, of black 0, of white 1. */
function luminance(channels: Channels): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const value = channel / 255;
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(a: Channels, b: Channels): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The contrast of two colours, from 1 to 21. @throws Error where one of them is neither `#rrggbb` nor `rgb(…)`. */
export function contrast(a: string, b: string): number {
  const [first, second] = [channelsOf(a), channelsOf(b)];
  if (!first || !second) throw new Error(`The contrast of ${a} and ${b} is not known.`);
  return contrastOf(first, second);
}

/** A colour as it is seen over a ground: nothing of it at 0, it alone at 1. */
function over(ground: Channels, colour: Channels, opacity: number): Channels {
  return colour.map((channel, i) => Math.round(channel * opacity + (ground[i] ?? 0) * (1 - opacity)));
}

/** In how many steps a colour is made paler. */
const STEPS = 50;

/**
 * The palest mixture of a colour with its ground that keeps this contrast to it; the colour itself where that has less
 * already, or cannot be mixed.
 */
export function paler(colour: string, ground: string, least: number): string {
  const [ink, paper] = [channelsOf(colour), channelsOf(ground)];
  if (!ink || !paper || contrastOf(ink, paper) <= least) return colour;
  for (let step = 0; step < STEPS; step++) {
    const mixed = over(paper, ink, step / STEPS);
    if (contrastOf(mixed, paper) >= least) return `rgb(${mixed.join(', ')})`;
  }
  return colour;
}
