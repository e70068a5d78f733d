/** How wide texts are on a canvas. */
import type { WidthOfText } from './painting';

/** The widths of texts in letters of one pixel, by the font: measuring takes longer than painting. */
const widths = new Map<string, Map<string, number>>();

function widthsIn(font: string): Map<string, number> {
  const known = widths.get(font) ?? new Map<string, number>();
  widths.set(font, known);
  return known;
}

/** Measures texts in a family of letters, each of them once. */
export function measuredIn(context: CanvasRenderingContext2D, family: string): WidthOfText {
  const fontOf = (weight: 'normal' | 'bold') => {
    const font = `${weight} 100px ${family}`;
    return { font, known: widthsIn(font) };
  };
  const fonts = { normal: fontOf('normal'), bold: fontOf('bold') };
  return (text, weight) => {
    const { font, known } = fonts[weight];
    const before = known.get(text);
    if (before !== undefined) return before;
    context.font = font;
    const width = context.measureText(text).width / 100;
    known.set(text, width);
    return width;
  };
}
