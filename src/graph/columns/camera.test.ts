import cytoscape, { type Core } from 'cytoscape';
import { describe, expect, it } from 'vitest';
import type { Rectangle } from '../rectangle';
import { isOutside } from '../viewing';
import { beginAt, fitWindow, reveal, zoomStep } from './camera';
import { LETTERS } from './style-block';

const WINDOW = { width: 800, height: 600 };

/** A picture without a browser: nodes of 100 by 100 at these positions, seen through a window. */
function pictureOf(...positions: readonly (readonly [x: number, y: number])[]): Core {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: positions.map(([x, y], i) => ({ data: { id: `${i}`, part: 'node' }, position: { x, y } })),
    layout: { name: 'preset' },
    style: [{ selector: 'node', style: { width: 100, height: 100, shape: 'rectangle' } }],
  });
  return Object.assign(cy, { width: () => WINDOW.width, height: () => WINDOW.height });
}

/** Where a position of the picture is seen in the window. */
function seen(cy: Core, { x, y, width, height }: Rectangle): Rectangle {
  const [zoom, pan] = [cy.zoom(), cy.pan()];
  return { x: x * zoom + pan.x, y: y * zoom + pan.y, width: width * zoom, height: height * zoom };
}

/** The middle of what the headings leave of the window. */
const MIDDLE = 310;

const middle = ({ x, y, width, height }: Rectangle) => [x + width / 2, y + height / 2];

const boxOf = (cy: Core): Rectangle => {
  const { x1, y1, w, h } = cy.elements().boundingBox();
  return { x: x1, y: y1, width: w, height: h };
};

describe('to fit', () => {
  it('shows all of a picture', () => {
    const cy = pictureOf([0, 0], [3000, 1000]);
    fitWindow(cy);
    expect(isOutside(WINDOW, seen(cy, boxOf(cy)))).toBe(false);
  });

  it('keeps the bottom of the window free for what is said there', () => {
    const cy = pictureOf([0, 0], [300, 3000]);
    fitWindow(cy, 40);
    expect(isOutside({ ...WINDOW, height: WINDOW.height - 40 }, seen(cy, boxOf(cy)))).toBe(false);
  });

  it('does not blow up what is small, and keeps it in the middle', () => {
    const cy = pictureOf([0, 0]);
    fitWindow(cy);
    expect(cy.zoom()).toBe(1.3);
    const [x = 0, y = 0] = middle(seen(cy, boxOf(cy)));
    expect(x).toBeCloseTo(400);
    expect(y).toBeCloseTo(300);
  });
});

describe('the first sight', () => {
  it('is of all, where that can be read', () => {
    const [cy, fitted] = [pictureOf([0, 0], [800, 500]), pictureOf([0, 0], [800, 500])];
    beginAt(cy, cy.collection());
    fitWindow(fitted);
    expect([cy.zoom(), cy.pan()]).toEqual([fitted.zoom(), fitted.pan()]);
  });

  /** The middle of the node with this id, as it is seen. */
  const seenNode = (cy: Core, id: string) => {
    const { x, y } = cy.getElementById(id).renderedPosition();
    return [x, y];
  };

  it('has one of the ends that are asked about in it where it has no room for both: a weapon, or the upper one', () => {
    const about = (of: 'party' | 'system') => {
      const cy = pictureOf([0, 0], [2000, 4000], [4000, 9000]);
      cy.getElementById('2').data('tone', of);
      beginAt(cy, cy.collection(), cy.elements(), cy.elements('#1, #2'));
      return ['0', '1', '2'].filter((id) => {
        const [x = 0, y = 0] = seenNode(cy, id);
        return x > 0 && x < WINDOW.width && y > 0 && y < WINDOW.height;
      });
    };
    expect(about('party')).toEqual(['1']);
    expect(about('system')).toEqual(['2']);
  });

  it('is about what is chosen, where letters would be too small', () => {
    const cy = pictureOf([0, 0], [600, 4000], [0, 9000]);
    beginAt(cy, cy.getElementById('1'));
    expect(cy.zoom()).toBe(1);
    expect(seenNode(cy, '1')[1]).toBeCloseTo(MIDDLE);
    expect(middle(seen(cy, boxOf(cy)))[0]).toBeCloseTo(400);
  });

  it('goes no farther than the picture does', () => {
    const cy = pictureOf([0, 0], [600, 4000], [0, 9000]);
    beginAt(cy, cy.getElementById('0'));
    expect(seen(cy, boxOf(cy)).y).toBeCloseTo(12);
    beginAt(cy, cy.getElementById('2'));
    const { y, height } = seen(cy, boxOf(cy));
    expect(y + height).toBeCloseTo(588);
  });

  it('is about the end of a chosen line that is longer than the window', () => {
    const cy = pictureOf([0, 0], [600, 4000], [0, 9000]);
    const line = cy.add({ data: { source: '0', target: '1' } });
    beginAt(cy, line);
    expect(seenNode(cy, '1')[1]).toBeCloseTo(MIDDLE);
  });

  it('is about the hub where nothing is chosen', () => {
    const cy = pictureOf([0, 0], [600, 4000], [0, 9000]);
    cy.add([{ data: { source: '1', target: '0' } }, { data: { source: '1', target: '2' } }]);
    beginAt(cy, cy.collection());
    expect(seenNode(cy, '1')[1]).toBeCloseTo(546);
  });

  it('cuts no node at its top, where a little up or down is enough for that', () => {
    const positions = Array.from({ length: 30 }, (_, i) => [600 * (i % 2), 130 * i] as const);
    for (const hub of [11, 12, 15, 16, 20]) {
      const cy = pictureOf(...positions);
      cy.add([0, 2, 28].map((other) => ({ data: { source: `${hub}`, target: `${other}` } })));
      beginAt(cy, cy.collection());
      const edge = (15 + 18 * cy.zoom() - cy.pan().y) / cy.zoom();
      const cut = positions.filter(([, y]) => y - 45 < edge && edge < y + 45);
      expect(cut).toEqual([]);
    }
  });

  it('is from the top where nothing is chosen and the hub is in sight from there', () => {
    const cy = pictureOf([0, 0], [600, 300], [0, 9000]);
    cy.add([{ data: { source: '1', target: '0' } }, { data: { source: '1', target: '2' } }]);
    beginAt(cy, cy.collection());
    expect(seen(cy, boxOf(cy)).y).toBeCloseTo(12);
  });

  it('is of both ends of a chosen line, and of all else that it touches, where they fit', () => {
    const cy = pictureOf([0, 4000], [300, 4300], [600, 4450], [0, 0], [0, 9000]);
    const line = cy.add({ data: { source: '0', target: '1' } });
    beginAt(cy, line, cy.elements('#0, #1, #2'));
    for (const id of ['0', '1', '2']) {
      const { x1, y1, w, h } = cy.getElementById(id).boundingBox();
      expect(isOutside(WINDOW, seen(cy, { x: x1, y: y1, width: w, height: h }))).toBe(false);
    }
    expect(cy.zoom() * LETTERS.words).toBeGreaterThanOrEqual(10.99);
  });

  /** Which of the nodes are seen whole. */
  const inSight = (cy: Core) =>
    cy
      .nodes()
      .filter((node) => {
        const { x1, y1, w, h } = node.boundingBox();
        return !isOutside(WINDOW, seen(cy, { x: x1, y: y1, width: w, height: h }));
      })
      .map((node) => node.id());
  const ROWS = [0, 1, 2, 3, 4, 5, 6].map((row) => [300, 4000 + 110 * row] as const);
  const answered = (cy: Core, count: number) => {
    const ids = Array.from({ length: count }, (_, i) => `#${i + 2}`).join();
    beginAt(cy, cy.collection(), cy.elements(`#0, #1, ${ids}`), cy.elements('#0, #1'));
  };

  it('is of all of an answer, with somewhat smaller letters where it has no room otherwise', () => {
    const cy = pictureOf([0, 4000], [600, 4050], ...ROWS, [0, 0], [0, 9000]);
    answered(cy, 5);
    expect(inSight(cy)).toEqual(expect.arrayContaining(['0', '1', '2', '3', '4', '5', '6']));
    expect(cy.zoom() * LETTERS.words).toBeGreaterThanOrEqual(10.99);
    answered(cy, 7);
    expect(inSight(cy)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8']);
    expect(cy.zoom() * LETTERS.words).toBeGreaterThanOrEqual(8.99);
  });

  it('is of the ends of an answer that is larger than the window, or begins at its top', () => {
    const cy = pictureOf([0, 4000], [600, 4100], [600, 5000], [0, 0], [0, 9000]);
    answered(cy, 1);
    expect(inSight(cy)).toEqual(['0', '1']);
    expect(cy.zoom() * LETTERS.words).toBeGreaterThanOrEqual(10.99);
    const far = pictureOf([0, 4000], [600, 6000], [600, 5000], [0, 0], [0, 9000]);
    answered(far, 1);
    expect(inSight(far)).toEqual(['0']);
  });

  it('has the centres of a neighbourhood in it, clear of what is said at the bottom, or the first of them', () => {
    // Most lines meet far below them.
    const around = (...centres: readonly (readonly [number, number])[]) => {
      const cy = pictureOf([0, 0], [600, 9000], [0, 9000], ...centres);
      cy.add(['0', '2', '3'].map((other) => ({ data: { source: '1', target: other } })));
      const ids = centres.map((_, i) => `#${i + 3}`).join();
      beginAt(cy, cy.collection(), cy.collection(), cy.elements(ids));
      return cy;
    };
    expect(inSight(around([600, 4000]))).toEqual(['3']);
    expect(seenNode(around([600, 4000]), '3')[1]).toBeLessThan(600 - 40 - 45);
    expect(inSight(around([0, 4000], [600, 4100]))).toEqual(['3', '4']);
    expect(inSight(around([600, 4000], [0, 6500]))).toContain('3');
    // What is at the top is seen from there.
    expect(inSight(around([600, 120]))).toEqual(['0', '3']);
  });

  it('never makes letters smaller than 11 pixels, however wide the picture is', () => {
    const cy = pictureOf([0, 0], [9000, 9000]);
    beginAt(cy, cy.collection());
    expect(cy.zoom() * LETTERS.words).toBeCloseTo(11);
  });

  it('is of nothing, where there is nothing', () => {
    const cy = pictureOf();
    beginAt(cy, cy.collection());
    expect(Number.isFinite(cy.zoom())).toBe(true);
  });
});

describe('a step nearer', () => {
  it('keeps what is in the middle of the window there, and a step farther takes it back', () => {
    const cy = pictureOf([0, 0], [300, 300]);
    fitWindow(cy);
    const [zoom, pan] = [cy.zoom(), { ...cy.pan() }];
    zoomStep(cy, 'in');
    expect(cy.zoom()).toBeCloseTo(zoom * 1.25);
    expect((400 - cy.pan().x) / cy.zoom()).toBeCloseTo((400 - pan.x) / zoom);
    zoomStep(cy, 'out');
    expect(cy.zoom()).toBeCloseTo(zoom);
    expect(cy.pan().x).toBeCloseTo(pan.x);
    expect(cy.pan().y).toBeCloseTo(pan.y);
  });
});

describe('to show something', () => {
  const OUTSIDE = { x: -500, y: 0, width: 10, height: 10 };
  const lineOf = (words: boolean) => {
    const cy = pictureOf([0, 0], [3000, 0]);
    cy.viewport({ zoom: 1, pan: { x: -1100, y: 300 } });
    return { cy, line: cy.add({ data: { source: '0', target: '1', part: words ? 'words' : 'line' } }) };
  };

  it('moves nothing where it is in sight, or not drawn', () => {
    const { cy, line } = lineOf(true);
    reveal(cy, line, { x: 10, y: 10, width: 10, height: 10 });
    reveal(cy, line, null);
    expect(cy.pan().x).toBe(-1100);
  });

  it('goes to the middle of a line with words', () => {
    const { cy, line } = lineOf(true);
    reveal(cy, line, OUTSIDE);
    expect(cy.pan().x).toBeCloseTo(400 - 1500, -1);
  });

  it('goes to the end of a line without words, and stays where one of its ends is seen', () => {
    const { cy, line } = lineOf(false);
    reveal(cy, line, OUTSIDE);
    expect(cy.pan().x).toBeCloseTo(400 - 3000);
    cy.pan({ x: 20, y: 300 });
    reveal(cy, line, OUTSIDE);
    expect(cy.pan().x).toBe(20);
  });
});
