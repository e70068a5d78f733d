/**
 * A whole picture to be taken away: the sentence, the drawing, the legend, the caveats, the sources, and where all of it came
 * from. Pure, so that a page can be built with it; the same view gives the same bytes. Looks are attributes and no styles,
 * which the policy of the page that it stands in may refuse.
 */
import type { EdtfDate } from '../../domain/dates/edtf';
import type { SignsInUse } from '../../domain/lenses/legend';
import type { ShownLines } from '../../domain/lenses/shown-lines';
import type { Member } from '../../domain/model/dataset';
import type { Source } from '../../domain/model/source';
import { setApart } from '../../domain/text/hidden-signs';
import type { Markup } from '../../domain/text/markup';
import { datesWords } from '../../words/deals/dates';
import { picturesWords } from '../../words/exports/pictures';
import { shownLinesWords } from '../../words/views/shown-lines';
import { type Block, blocksInColumn, blocksInColumns, type Paragraph, paragraphBlock } from './blocks';
import type { Drawing } from './drawing';
import { legendBlock } from './legend-svg';
import { element, short, textMarkup } from './markup';
import type { PicturePalette } from './picture-palette';

/** What is said of a picture. */
export interface AboutPicture {
  /** What it shows: "7 of 12 relationships, …". */
  readonly sentence: string;
  /** The whole link, `https://…`, that opens the app on it. */
  readonly permalink: string;
  /** The day on which it was taken, `YYYY-MM-DD`. */
  readonly day: EdtfDate;
  readonly members: readonly (Member & { readonly sha256: string })[];
  /** What must be said beside the numbers, each a whole sentence. */
  readonly caveats: readonly string[];
  readonly sources: readonly Source[];
}

/** All of a picture. */
export interface WholePicture {
  readonly drawing: Drawing;
  /** The signs in it; null for a chart, which explains itself. */
  readonly signs: SignsInUse | null;
  /** How many of its lines are shown; null where there are no others. */
  readonly lines: ShownLines | null;
  readonly about: AboutPicture;
  readonly palette: PicturePalette;
  /** The language of its words. */
  readonly language: string;
}

/** The room around everything, and between blocks; the least width in which words can be read. */
const MARGIN = 24;
const BETWEEN = 16;
const MIN_WIDTH = 560;

const TITLE = { lettering: { size: 21 }, leading: 28, colour: 'ink' } as const;
const HEADING = { lettering: { size: 12, bold: true }, leading: 20, colour: 'ink' } as const;
const SMALL = { lettering: { size: 12 }, leading: 17, colour: 'soft' } as const;

/** More sources than this would be a page of their own. */
const MAX_SOURCES = 24;
const NUMBER_WIDTH = 26;

function sourceParagraph(
  { title, publisher, author, date, credit, address, language }: Source,
  i: number,
): Paragraph {
  const by = author && author !== publisher ? `${setApart(author)}, ` : '';
  const about = `${setApart(title)}, ${by}${setApart(publisher)}, ${datesWords().inWords(date)}.`;
  // The address is behind the words, which are long enough; whoever has the picture in pixels finds it by the link below.
  return {
    ...SMALL,
    text: credit ? `${about} ${setApart(credit)}.` : about,
    indent: { width: NUMBER_WIDTH, mark: `${i + 1}.` },
    ...(address ? { address } : {}),
    ...(language ? { language } : {}),
  };
}

/** So much room a column of sources needs, and what parts it from the next. */
const COLUMN = { least: 380, gutter: 24 };

/** The sources in numbered columns. */
function sourcesBlock(palette: PicturePalette, { sources }: AboutPicture, room: number): Block {
  const say = picturesWords();
  const columns = Math.min(
    Math.max(1, Math.floor(room / COLUMN.least)),
    Math.max(1, Math.ceil(sources.length / 3)),
  );
  const width = (room + COLUMN.gutter) / columns;
  // To leave out one would take as much room as to list it.
  const first = sources.length <= MAX_SOURCES + 1 ? sources : sources.slice(0, MAX_SOURCES);
  const more = sources.length - first.length;
  const paragraph = (words: Paragraph) => paragraphBlock(palette, words, room);
  const listed = first.map((source, i) =>
    paragraphBlock(palette, sourceParagraph(source, i), width - COLUMN.gutter),
  );
  return blocksInColumn(
    [
      ...(sources.length > 0 ? [paragraph({ ...HEADING, text: say.sources })] : []),
      blocksInColumns(listed, columns, width, 2),
      ...(more > 0 ? [paragraph({ ...SMALL, text: say.moreSources(more) })] : []),
    ],
    2,
  );
}

/** As much of a hash as tells files apart. */
const SHORT_HASH = 12;

function footOf({ permalink, day, members }: AboutPicture): Paragraph[] {
  const say = picturesWords();
  const credits = [...new Set(members.flatMap(({ credit }) => credit || []))];
  const datasets = members.map(({ id, title, version, sha256 }) =>
    say.dataset({ title: setApart(title), version, id, hash: sha256.slice(0, SHORT_HASH) }),
  );
  return [
    { ...SMALL, text: permalink, address: permalink },
    { ...SMALL, text: say.from(datesWords().inWords(day), datasets, credits) },
  ];
}

const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';

/** The same for programs: what it is, where it came from, and whose it is. */
function metadata({ sentence, permalink, day, members }: AboutPicture): Markup {
  const term = (name: string, text: string) => element(`dc:${name}`, {}, textMarkup(text));
  return element(
    'metadata',
    { 'xmlns:dc': DUBLIN_CORE },
    term('title', sentence),
    term('source', permalink),
    term('date', day),
    ...members.flatMap(({ id, version, sha256, credit }) => [
      term('relation', `${id}@${version} sha256:${sha256}`),
      ...(credit ? [term('rights', credit)] : []),
    ]),
  );
}

/** That not all lines are shown, and what must be said beside the numbers. */
function caveatsOf({ notes = [] }: Drawing, { caveats }: AboutPicture, lines: ShownLines | null): string[] {
  const isPart = lines && lines.shown < lines.of;
  const shown = isPart ? [`${shownLinesWords().showing(lines.lens, lines)}.`] : [];
  return [...new Set([...shown, ...notes, ...caveats])];
}

/** What the picture says, and of what. */
function headOf({ title }: Drawing, { sentence }: AboutPicture, { serif }: PicturePalette): Paragraph[] {
  const head = { ...TITLE, family: serif };
  if (title === undefined) return [{ ...head, text: sentence }];
  return [
    { ...head, text: title },
    { ...SMALL, text: sentence },
  ];
}

/** The drawing in the middle of the room, and never larger than it was drawn. */
function drawingBlock({ body, bounds }: Drawing, room: number): Block {
  const left = (room - bounds.width) / 2 - bounds.x;
  const transform = `translate(${short(left)} ${short(-bounds.y)})`;
  return { body: element('g', { transform }, body), height: bounds.height };
}

/** The picture as a document. */
export function pictureSvg({ drawing, signs, lines, about, palette, language }: WholePicture): string {
  const room = Math.max(MIN_WIDTH, Math.ceil(drawing.bounds.width));
  const paragraphs = (all: readonly Paragraph[]) =>
    blocksInColumn(
      all.map((paragraph) => paragraphBlock(palette, paragraph, room)),
      2,
    );
  const all = blocksInColumn(
    [
      paragraphs(headOf(drawing, about, palette)),
      drawingBlock(drawing, room),
      ...(signs ? [legendBlock(palette, signs, lines, room)] : []),
      paragraphs(caveatsOf(drawing, about, lines).map((text) => ({ ...SMALL, text }))),
      sourcesBlock(palette, about, room),
      paragraphs(footOf(about)),
    ],
    BETWEEN,
  );
  const name = drawing.title ?? about.sentence;
  const [width, height] = [room + 2 * MARGIN, Math.ceil(all.height + 2 * MARGIN)];
  return element(
    'svg',
    {
      ...{ xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
      ...{ role: 'img', 'aria-label': name, lang: language, 'font-family': palette.font },
    },
    element('title', {}, textMarkup(name)),
    metadata(about),
    element('rect', { width, height, fill: palette.colour.paper }),
    element('g', { transform: `translate(${MARGIN} ${MARGIN})` }, all.body),
  );
}
