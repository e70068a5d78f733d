/** The legend under a picture that is taken away: every sign in it, in lines, as many as there is room for. */
import type { SignsInUse } from '../../domain/lenses/legend';
import type { ShownLines } from '../../domain/lenses/shown-lines';
import { inRow, type Markup } from '../../domain/text/markup';
import type { Palette } from '../palette';
import { signsInWords } from '../signs-in-words';
import { sizeEntries } from '../size-entries';
import type { Block } from './blocks';
import { element, NOTHING } from './markup';
import { LEGEND_LETTERS, type Sample, sampleOf, sizedSample } from './sign-samples';
import { widthOf } from './text-widths';
import { wordsSvg } from './words-svg';
import { wrapped } from './wrapped';

/** The height of a line, and of each further line of words; what parts a sign from its words, and these from the next sign. */
const ROW = 24;
const LEADING = 16;
const AFTER_SAMPLE = 6;
const BETWEEN = 18;

/** An entry, and where it stands. */
interface PlacedEntry {
  readonly sample: Sample;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** A sign as it is drawn, and what it means. */
interface DrawnEntry {
  readonly sample: Sample;
  readonly words: string;
}

/** The entries in lines of this width, and the height of all. */
function placed(entries: readonly DrawnEntry[], room: number) {
  const all: PlacedEntry[] = [];
  let [x, y, height] = [0, 0, ROW];
  for (const { sample, words } of entries) {
    const aside = sample.width + AFTER_SAMPLE;
    const lines = wrapped(words, Math.max(room - aside, ROW), LEGEND_LETTERS);
    const width = aside + Math.max(...lines.map((line) => widthOf(line, LEGEND_LETTERS)));
    if (x > 0 && x + width > room) {
      [x, y] = [0, y + height];
      height = ROW;
    }
    all.push({ sample, lines, x, y });
    height = Math.max(height, ROW + (lines.length - 1) * LEADING);
    x += width + BETWEEN;
  }
  return { all, height: y + height };
}

function entrySvg(palette: Palette, { sample, lines, x, y }: PlacedEntry): Markup {
  const words = wordsSvg(palette, {
    ...{ lines, x: sample.width + AFTER_SAMPLE, y: ((lines.length - 1) * LEADING) / 2 },
    ...{ lettering: LEGEND_LETTERS, leading: LEADING, colour: 'soft', from: 'start' },
  });
  return element(
    'g',
    { transform: `translate(${Math.round(x)} ${Math.round(y + ROW / 2)})` },
    sample.body,
    words,
  );
}

/** The legend of these signs, in this width. */
export function legendBlock(
  palette: Palette,
  signs: SignsInUse,
  lines: ShownLines | null,
  room: number,
): Block {
  const entries = [
    ...signsInWords(signs, lines?.width ?? null).map(({ look, words }) => ({
      sample: sampleOf(palette, look),
      words,
    })),
    ...sizeEntries(signs.sized, signs.compared.length > 0).map((entry) => ({
      sample: sizedSample(palette, entry, signs.dealings),
      words: entry.words,
    })),
  ];
  if (entries.length === 0) return { body: NOTHING, height: 0 };
  const { all, height } = placed(entries, room);
  return { body: inRow(all.map((entry) => entrySvg(palette, entry))), height };
}
