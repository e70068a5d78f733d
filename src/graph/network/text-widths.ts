/** How wide texts are on a canvas. */

/** The widths of texts in letters of one pixel, by the font: measuring takes longer than painting. */
const widths = new Map<string, Map<string, number>>();

/** Measures texts in a font, each of them once. The width is that in letters of one pixel. */
export function measuredIn(
  context: CanvasRenderingContext2D,
  font: string,
  weight: 'normal' | 'bold' = 'normal',
): (text: string) => number {
  const key = `${weight} 100px ${font}`;
  const known = widths.get(key) ?? new Map<string, number>();
  widths.set(key, known);
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    context.font = key;
    const width = context.measureText(text).width / 100;
    known.set(text, width);
    return width;
  };
}
