import { expect, it } from 'vitest';
import type { SubjectKind } from '../domain/lenses/subjects';
import type { PartyId, SelectableId } from '../domain/model/ids';
import { clearOfBar, isAllBeyond, isBeyond, positionsAtEdge, sidesBeyond, soughtIn } from './out-of-sight';

const WINDOW = { width: 360, height: 200 };
const IN_SIGHT = [180, 100] as const;
const node = ([x, y]: readonly [number, number]) => ({ x: x - 20, y: y - 20, width: 40, height: 40 });
const at = (x: number, y: number) => positionsAtEdge(WINDOW, [node([x, y]), node(IN_SIGHT)])[0];

it('names nothing that is in sight, even if its rim is cut', () => {
  expect(at(180, 100)).toBeNull();
  expect(at(5, 100)).toBeNull();
});

it('names what is out of sight where the way to it leaves the window', () => {
  expect(at(90, -300)).toEqual({ towards: '↑', x: 90, y: 40 });
  expect(at(90, 300)).toEqual({ towards: '↓', x: 90, y: 184 });
  expect(at(-80, 100)).toEqual({ towards: '←', x: 64, y: 100 });
  expect(at(400, 100)).toEqual({ towards: '→', x: 296, y: 100 });
});

it('keeps names in the window, and clear of the headings at its top', () => {
  expect(at(350, -300)).toEqual({ towards: '↑', x: 296, y: 40 });
  expect(at(-80, -10)).toEqual({ towards: '↑', x: 64, y: 40 });
});

it('lets no name cover another', () => {
  const both = (a: readonly [number, number], b: readonly [number, number]) =>
    positionsAtEdge(WINDOW, [node(a), node(b)]).map((position) => position?.y);
  expect(both([90, -300], [90, -500])).toEqual([40, 66]);
  expect(both([90, 300], [90, 500])).toEqual([184, 158]);
  expect(both([90, -300], [300, -500])).toEqual([40, 40]);
  expect(both([90, -300], [90, 500])).toEqual([40, 184]);
});

it('tells on which sides something is of which more than half is out of sight', () => {
  const beyond = (...at: readonly (readonly [number, number])[]) => sidesBeyond(WINDOW, at.map(node));
  expect(beyond([180, 100], [5, 195])).toEqual([]);
  expect(beyond([180, 100], [90, -1])).toEqual(['up']);
  expect(beyond([400, 300], [-30, 100], [180, -90])).toEqual(['up', 'down', 'left', 'right']);
});

it('tells whether nothing at all of something is in sight', () => {
  const isAll = (...at: readonly (readonly [number, number])[]) => isAllBeyond(WINDOW, at.map(node));
  expect(isAll([400, 100], [180, -30])).toBe(true);
  expect(isAll([400, 100], [180, 100])).toBe(false);
});

it('tells of each thing whether it is in sight', () => {
  expect(isBeyond(WINDOW, node([180, 100]))).toBe(false);
  expect(isBeyond(WINDOW, node([180, 201]))).toBe(true);
});

it('seeks the answer to what is asked, or else the centres of a neighbourhood while nothing is selected', () => {
  const [peru, cuba] = ['PER', 'CUB'] as string[] as PartyId[] as [PartyId, PartyId];
  const about = (...of: readonly (readonly [SelectableId, SubjectKind])[]) => new Map(of);
  const stands = new Set<SelectableId>([cuba]);
  expect(soughtIn(about(), null, null)).toBeNull();
  expect(soughtIn(about([peru, 'centre']), null, null)).toEqual({ kind: 'centre', ids: new Set([peru]) });
  expect(soughtIn(about([peru, 'centre']), stands, cuba)).toBeNull();
  expect(soughtIn(about([peru, 'centre'], [cuba, 'asked']), stands, cuba)).toEqual({
    kind: 'asked',
    ids: stands,
  });
  expect(soughtIn(about([cuba, 'asked']), null, cuba)).toBeNull();
});

it('reckons with the bar that says so only where something is out of sight without it', () => {
  const nearBottom = { x: 10, y: 150, width: 40, height: 40 };
  expect(clearOfBar(WINDOW, 40, [nearBottom])).toEqual(WINDOW);
  expect(clearOfBar(WINDOW, 40, [nearBottom, node([180, -60])])).toEqual({ width: 360, height: 160 });
});
