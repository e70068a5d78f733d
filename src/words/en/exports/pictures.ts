import type { Width } from '../../../domain/lenses/flows';
import type { YearSpan } from '../../../domain/model/relationship';
import { formatNumber } from '../grammar/grammar';
import { measures } from '../views/measures';

/** A dataset, by its id too, and the beginning of the hash of its file. */
interface DatasetOfPicture {
  readonly title: string;
  readonly version: string;
  readonly id: string;
  readonly hash: string;
}

/** Pictures that are taken away, and what is printed around them. */
export const pictures = {
  forms: { svg: 'SVG', png: 'PNG' },
  themes: { light: 'light', dark: 'dark' },
  /** What there can be pictures of. */
  of: { graph: 'Graph', timeline: 'Timeline', chart: 'Chart' },
  /** Over the bars of the timeline, after what they count. */
  byYear: (what: string, { first, last }: YearSpan) => `${what}, ${first}-${last}`,
  /** What sizes and widths count: beside a picture nobody can look it up in a control. */
  counted: {
    size: (width: Width) => `larger, wider: greater ${measures.widths[width]}`,
    area: (width: Width) => `larger square: greater ${measures.widths[width]}`,
    width: (width: Width) => `wider line: greater ${measures.widths[width]}`,
  },
  sources: 'Sources',
  moreSources: (sources: number) =>
    `and ${formatNumber(sources)} more, which “Sources as text” under “Export” lists.`,
  /** "Armsgraph, 29 November 2026. Data: Russia, Venezuela, Iran, version 1.2.1. Credit: …" */
  from: (day: string, datasets: readonly string[], credits: readonly string[]) =>
    `Armsgraph, ${day}. Data: ${datasets.join('; ')}.${credits.length > 0 ? ` Credit: ${credits.join('; ')}.` : ''}`,
  /** "Russia, Venezuela, Iran, version 1.2.1 (russia-venezuela-iran, SHA-256 0a1b2c3d4e5f…)" */
  dataset: ({ title, version, id, hash }: DatasetOfPicture) =>
    `${title}, version ${version} (${id}, SHA-256 ${hash}…)`,
  copy: 'Copy picture',
  copied: 'The picture was copied.',
  /** Why there is none, after a colon. */
  why: {
    'too-large': 'it would be larger than browsers can draw; choose a smaller size',
    'not-drawn': 'the browser did not draw it; save it as SVG instead',
    missing: 'the part that draws it did not arrive; check the connection',
  },
  notCopied: 'The browser did not copy the picture. Save it as PNG instead.',
  /** What can be chosen of pictures. */
  pictureOf: 'Picture of',
  colours: 'Colours',
  size: 'Size of PNG',
  times: (scale: number) => `${scale}×`,
};
