/** The colours of a picture that is taken away, from the style sheet in which they are written: no page has to be there. */
import { COLOUR_NAMES, type ColourName, type Palette } from '../palette';

/** On light ground or on dark. */
export const THEMES = ['light', 'dark'] as const;

/** One of them. */
export type Theme = (typeof THEMES)[number];

/** The colours of a picture, the family of its letters, and that of its title. */
export interface PicturePalette extends Palette {
  readonly serif: string;
}

/** Where the dark colours begin. */
const DARK = 'prefers-color-scheme: dark';

/** The value that the first rule gives a property; nothing where it gives none. */
function valueIn(css: string, property: string): string {
  const value = new RegExp(`--${property}:\\s*([^;]*);`).exec(css)?.[1] ?? '';
  return value.replace(/\s+/g, ' ').replaceAll('"', "'").trim();
}

/** The colours that tokens.css has for a theme. */
export function picturePalette(tokens: string, theme: Theme): PicturePalette {
  const own = theme === 'dark' ? tokens.slice(Math.max(0, tokens.indexOf(DARK))) : tokens;
  const of = (name: ColourName) => [name, valueIn(own, name)] as const;
  return {
    colour: Object.fromEntries(COLOUR_NAMES.map(of)) as Record<ColourName, string>,
    font: valueIn(tokens, 'sans'),
    serif: valueIn(tokens, 'serif'),
  };
}
