/** What there is to be seen of the columns, measured without a browser: the engine measures the same on the screen. */
import type { ElementDefinition } from 'cytoscape';
import type { Extent, Scenery } from '../../src/graph/columns/scenery';
import { LETTERS } from '../../src/graph/columns/style-block';
import { type ColumnsScene, numberIn, positionsIn, textIn } from '../../src/graph/columns/svg-element';
import { wordsOnLines } from '../../src/graph/columns/svg-lines';
import type { Drawing } from '../../src/ui/svg/drawing';
import { areaOfWords } from '../../src/ui/svg/words-svg';
import { wrapped } from '../../src/ui/svg/wrapped';

const of = (elements: readonly ElementDefinition[], field: string, value: string) =>
  elements.filter((element) => textIn(element, field) === value);

const extentOf = (x: number, y: number, width: number, height: number): Extent => ({
  ...{ x1: x - width / 2, y1: y - height / 2 },
  ...{ x2: x + width / 2, y2: y + height / 2 },
});

function extentOfNode(node: ElementDefinition): Extent {
  const { x = 0, y = 0 } = node.position ?? {};
  return extentOf(x, y, numberIn(node, 'width'), numberIn(node, 'height'));
}

function extentOfCaption(caption: ElementDefinition): Extent {
  const { x = 0, y = 0 } = caption.position ?? {};
  const isTitle = textIn(caption, 'role') === 'title';
  const lettering = { size: isTitle ? LETTERS.name : LETTERS.words, bold: isTitle };
  const lines = wrapped(textIn(caption, 'text'), numberIn(caption, 'room'), lettering);
  const { width, height } = areaOfWords({ lines, x, y, lettering, colour: 'ink' });
  return extentOf(x, y, width, height);
}

const around = (extents: readonly Extent[]): Extent => ({
  x1: Math.min(...extents.map(({ x1 }) => x1)),
  y1: Math.min(...extents.map(({ y1 }) => y1)),
  x2: Math.max(...extents.map(({ x2 }) => x2)),
  y2: Math.max(...extents.map(({ y2 }) => y2)),
});

/** The first of those that have the most lines. */
function hub(nodes: readonly ElementDefinition[], count: (id: string) => number): ElementDefinition[] {
  const counts = nodes.map((node) => count(textIn(node, 'id')));
  const most = nodes[counts.indexOf(Math.max(...counts))];
  return most ? [most] : [];
}

const rounded = ({ x1, y1, x2, y2 }: Extent): Extent => ({
  ...{ x1: Math.round(x1), y1: Math.round(y1) },
  ...{ x2: Math.round(x2), y2: Math.round(y2) },
});

/** What there is to be seen of these elements, where nothing is chosen. @param bounds of their drawing, without a margin */
export function sceneryOf(scene: ColumnsScene, bounds: Drawing['bounds']): Scenery {
  const { elements } = scene;
  const nodes = of(elements, 'part', 'node');
  const captions = [...of(elements, 'role', 'title'), ...of(elements, 'role', 'subtitle')];
  const parties = nodes.filter((node) => textIn(node, 'tone') !== 'system');
  // Where others are added up, rows stand by their weight, and those at the top are worth more than a hub below.
  const byWeight = nodes.some((node) => textIn(node, 'tone') === 'soft');
  const lines = elements.filter(({ group }) => group === 'edges');
  const leaving = (id: string) => of(lines, 'source', id).length;
  const arriving = (id: string) => of(lines, 'target', id).length;
  const withNames = (hubs: readonly ElementDefinition[]) =>
    around(
      hubs.flatMap((node) => [
        extentOfNode(node),
        ...of(captions, 'belongsTo', textIn(node, 'id')).map(extentOfCaption),
      ]),
    );
  const named = nodes.map((node) => rounded(withNames([node])));
  const headings = of(elements, 'role', 'heading').map((heading) => rounded(extentOfCaption(heading)));
  const words = wordsOnLines(scene, positionsIn(scene)).areas.map((area) =>
    rounded({ x1: area.x, y1: area.y, x2: area.x + area.width, y2: area.y + area.height }),
  );
  const { x, y, width, height } = bounds;
  return {
    all: rounded({ x1: x, y1: y, x2: x + width, y2: y + height }),
    about: byWeight
      ? []
      : [
          withNames([...hub(parties, leaving), ...hub(parties, arriving)]),
          withNames(hub(nodes, (id) => leaving(id) + arriving(id))),
        ].map(rounded),
    rows: named.map(({ y1, y2 }) => [y1, y2]),
    sides: [...named, ...headings, ...words].map(({ x1, x2 }) => [x1, x2]),
    fromTop: true,
    hasPiles: nodes.some((node) => textIn(node, 'shape') === 'stack'),
  };
}
