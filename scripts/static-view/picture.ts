/** The picture of a view as a part of a page: in the colours of its style sheet, and once for each width of the graph. */
import type { ElementDefinition } from 'cytoscape';
import type { Spacing } from '../../src/domain/lenses/places';
import { shownLines } from '../../src/domain/lenses/shown-lines';
import { type Attributes, html, inRow, type Markup, text } from '../../src/domain/text/markup';
import { elementsOf } from '../../src/graph/columns/elements';
import { CLOSE_BELOW, geometryOf, NARROW_BELOW } from '../../src/graph/columns/geometry';
import { withMoved } from '../../src/graph/columns/moved-nodes';
import { placeColumns } from '../../src/graph/columns/place-columns';
import { columnsDrawing } from '../../src/graph/columns/svg-columns';
import { textIn } from '../../src/graph/columns/svg-element';
import { tieredColumns } from '../../src/graph/columns/tiered-columns';
import { PICTURES } from '../../src/graph/pictures';
import { COLOUR_NAMES, type Palette } from '../../src/ui/palette';
import type { Drawing } from '../../src/ui/svg/drawing';
import { legendBlock } from '../../src/ui/svg/legend-svg';
import { element, short } from '../../src/ui/svg/markup';
import { staticPagesWords } from '../../src/words/exports/static-pages';
import { shownLinesWords } from '../../src/words/views/shown-lines';
import { placeNetwork } from '../../src/worker/layout/place-network';
import { sceneryOf } from './scenery';
import type { ShownView } from './shown-view';

/** Colours by the names that the style sheet gives them, so that one picture serves light and dark. */
const NAMED: Palette = {
  colour: Object.fromEntries(COLOUR_NAMES.map((name) => [name, `var(--${name})`])) as Palette['colour'],
  font: 'inherit',
};

/** Every width. */
const WHOLE = { from: 0, below: 100_000 };

/** The widths of the graph, in pixels, between which the columns are drawn in the same way. */
const WIDTHS = [
  { name: 'narrow', from: 0, below: NARROW_BELOW },
  { name: 'close', from: NARROW_BELOW, below: CLOSE_BELOW },
  { name: 'wide', from: CLOSE_BELOW, below: WHOLE.below },
] as const;

// What runs this while the site is built fetches no module later on.
await Promise.all(Object.values(PICTURES).map(({ arrive }) => arrive()));

/** How much room a drawing has around it, which the camera of the app does not count. */
const MARGIN = 8;

const without = ({ x, y, width, height }: Drawing['bounds'], margin: number) => ({
  ...{ x: x + margin, y: y + margin },
  ...{ width: width - 2 * margin, height: height - 2 * margin },
});

function svg({ bounds }: Pick<Drawing, 'bounds'>, name: string, more: Attributes, ...body: Markup[]): Markup {
  const [width, height] = [Math.ceil(bounds.width), Math.ceil(bounds.height)];
  const viewBox = `${short(bounds.x)} ${short(bounds.y)} ${width} ${height}`;
  return element('svg', { width, height, viewBox, role: 'img', 'aria-label': name, ...more }, ...body);
}

/** Headings stay in sight where the picture is seen through a window that is lower: on a ground of their own. */
function headingsSvg(shown: ShownView, elements: readonly ElementDefinition[]): Markup {
  const headings = elements.filter((caption) => textIn(caption, 'role') === 'heading');
  const { emphasis } = shown;
  const { body, bounds } = columnsDrawing({
    elements: headings,
    emphasis,
    palette: NAMED,
  });
  const above = headings[0]?.position?.y ?? 0;
  const ground = { x: bounds.x - 9000, y: above - 18, width: bounds.width + 18_000, height: 36 };
  return element(
    'g',
    { 'data-above': above },
    element('rect', { ...ground, fill: 'var(--paper)', class: 'ground' }),
    body,
  );
}

/** A view drawn once, whatever the window: as it is where it is taken away. */
export async function drawingOf(shown: ShownView, palette: Palette): Promise<Drawing> {
  const { drawn, graph, emphasis, visible: rows, view } = shown;
  const { moved, spacing, order } = view;
  return PICTURES[view.lens].draw(
    { ...drawn, graph, emphasis, moved, spacing, order, rows, palette },
    placeNetwork,
  );
}

/** The columns, for one width. */
function columnsSvg(
  shown: ShownView,
  { name, from, below }: Readonly<Record<'from' | 'below', number>> & { readonly name: Spacing },
  looks: string = name,
): Markup {
  const { dataset, graph, emphasis, sentence, view } = shown;
  const geometry = geometryOf(graph, name);
  const placed = elementsOf(dataset, graph, geometry, placeColumns(graph, geometry, tieredColumns));
  const elements = withMoved(placed, view.moved);
  const scene = { emphasis, palette: NAMED };
  const { bounds } = columnsDrawing({ ...scene, elements });
  const others = elements.filter((caption) => textIn(caption, 'role') !== 'heading');
  return svg(
    { bounds },
    sentence,
    {
      class: `picture ${looks}`,
      ...{ 'data-from': from, 'data-below': below },
      'data-scenery': JSON.stringify(sceneryOf({ ...scene, elements }, without(bounds, MARGIN))),
    },
    columnsDrawing({ ...scene, elements: others }).body,
    headingsSvg(shown, elements),
  );
}

/** The picture, and what must be said beside it. */
async function wholeSvg(shown: ShownView): Promise<Markup> {
  const { body, bounds, notes = [] } = await drawingOf(shown, NAMED);
  const picture = svg({ bounds }, shown.sentence, { class: 'picture network' }, body);
  return inRow([
    html('div', scroller(), picture),
    ...(notes.length > 0 ? [html('p', {}, text(notes.join(' ')))] : []),
  ]);
}

/** What scrolls where it is wider than the page; it must be reached by key. */
const SCROLLER = { class: 'scroller', tabindex: '0', role: 'group' };
const scroller = () => ({ ...SCROLLER, 'aria-label': staticPagesWords().scroller });

/** Places of moved nodes mean something in columns of one spacing alone, which is then the picture of every width. */
function columnsOf(shown: ShownView): Markup {
  const { moved, spacing } = shown.view;
  const [first] = WIDTHS.filter(({ name }) => name === spacing);
  if (moved.length === 0 || !first)
    return html('div', { id: 'opening-stage' }, ...WIDTHS.map((width) => columnsSvg(shown, width)));
  const only = { ...first, ...WHOLE };
  return html('div', { id: 'opening-stage', ...scroller() }, columnsSvg(shown, only, 'as-moved'));
}

/** The picture, drawn as its lens draws it: columns in as little room as there is, all else as large as can be read. */
const drawn = async (shown: ShownView): Promise<Markup> =>
  PICTURES[shown.view.lens].inColumns ? columnsOf(shown) : wholeSvg(shown);

/** How wide the legend is, beside each other on wide pages and below each other on narrow ones. */
const LEGENDS = [
  { name: 'legend narrow', width: 320 },
  { name: 'legend wide', width: 720 },
];

function legend({ signs, view, graph }: ShownView): Markup[] {
  return LEGENDS.map(({ name, width }) => {
    const { body, height } = legendBlock(NAMED, signs, shownLines(view.lens, graph), width);
    const size = { width, height: Math.ceil(height), viewBox: `0 0 ${width} ${Math.ceil(height)}` };
    return element('svg', { ...size, class: name }, body);
  });
}

/** How many of the lines are drawn, where that is not all of them. */
function limit({ view, graph }: ShownView): Markup | null {
  const lines = shownLines(view.lens, graph);
  if (!lines || lines.shown >= lines.of) return null;
  return html('p', {}, text(`${shownLinesWords().showing(lines.lens, lines)}.`));
}

/** Who is in the parts of a picture that is folded, and who stands beside them. */
const foldOf = ({ foldNotes }: ShownView): Markup | null =>
  foldNotes.length > 0 ? html('p', {}, text(foldNotes.join(' '))) : null;

/** The picture with its legend. */
export async function figure(shown: ShownView): Promise<Markup> {
  return html(
    'figure',
    {},
    await drawn(shown),
    html(
      'figcaption',
      {},
      limit(shown),
      foldOf(shown),
      html('h2', {}, text(staticPagesWords().legend)),
      ...legend(shown),
    ),
  );
}
