/** The colours of tokens.css as plain values, for the canvas, which knows no custom properties. */
import { watchMedia } from './media';

/** The colours of tokens.css that pictures are drawn in. */
export const COLOUR_NAMES = [
  'paper',
  'panel',
  'line',
  'line-strong',
  'ink',
  'soft',
  'accent',
  'on-accent',
  'exporter',
  'importer',
  'system',
  'alarm',
  'concern',
] as const;

/** The name of a colour of tokens.css. */
export type ColourName = (typeof COLOUR_NAMES)[number];

/** Every colour that the canvas uses, as `rgb(…)`, and the family of its letters. */
export interface Palette {
  readonly colour: Readonly<Record<ColourName, string>>;
  readonly font: string;
}

/** Reads the colours in force. A probe element resolves system colours and media queries to plain values. */
export function readPalette(): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  document.body.append(probe);
  const resolved = COLOUR_NAMES.map((name) => {
    probe.style.color = `var(--${name})`;
    return [name, getComputedStyle(probe).color] as const;
  });
  const font = getComputedStyle(document.body).fontFamily;
  probe.remove();
  return { colour: Object.fromEntries(resolved) as Record<ColourName, string>, font };
}

/** The value that a custom property has where no query changes it: the light one. */
function lightValueOf(property: string): string {
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      const value = rule instanceof CSSStyleRule ? rule.style.getPropertyValue(property) : '';
      if (value) return value.trim();
    }
  }
  return '';
}

/** The light colours, whatever colours are in force: paper is white. */
export function readPaperPalette(): Palette {
  const light = COLOUR_NAMES.map((name) => [name, lightValueOf(`--${name}`)] as const);
  const colour = Object.fromEntries(light) as Record<ColourName, string>;
  return { colour: { ...colour, paper: colour.panel }, font: getComputedStyle(document.body).fontFamily };
}

/** The settings of the reader that change the colours. */
const COLOUR_QUERIES = [
  '(prefers-color-scheme: dark)',
  '(forced-colors: active)',
  '(prefers-contrast: more)',
];

/** Calls back whenever the colours may have changed; returns the way to stop. */
export function watchPalette(changed: () => void): () => void {
  const stops = COLOUR_QUERIES.map((query) => watchMedia(query, changed));
  return () => {
    for (const stop of stops) stop();
  };
}
