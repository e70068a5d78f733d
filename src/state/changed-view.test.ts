import { expect, it } from 'vitest';
import { NO_FILTER, withMark } from '../domain/filter/filter';
import type { ClaimId, SelectableId } from '../domain/model/ids';
import { DEFAULT_VIEW, type View } from '../permalink/view';
import { changedView } from './changed-view';

const camera = { x: 1, y: 2, width: 300, height: 200 };
const moved = [{ id: 'RUS', x: 10, y: 20 }];
const view: View = {
  ...{ ...DEFAULT_VIEW, camera, moved, spacing: 'wide' },
  ...{ selection: 'deal' as SelectableId, claim: 'words' as ClaimId },
};

it('looks at another picture anew, in which moved nodes stay where they were put', () => {
  const filter = withMark(NO_FILTER, 'from', 'RUS', 'include');
  expect(changedView(view, { filter })).toEqual({ ...view, filter, camera: null });
});

it('has no places of another lens', () => {
  const next = changedView(view, { lens: 'parties' });
  expect(next).toMatchObject({ camera: null, moved: [], spacing: null, claim: 'words' });
});

it('lets the window decide again how far apart columns stand, once nothing depends on it', () => {
  expect(changedView(view, { camera: null }).spacing).toBe('wide');
  expect(changedView(view, { camera: null, moved: [] }).spacing).toBeNull();
});

it('points out a claim of what is selected only', () => {
  expect(changedView(view, { selection: null }).claim).toBeNull();
  expect(changedView(view, { selection: 'other' as SelectableId, claim: 'its' as ClaimId }).claim).toBe(
    'its',
  );
  expect(changedView(view, { presentation: 'table' }).claim).toBe('words');
});

it('asks for a least number of deals only while parties are ranked', () => {
  const ranked: View = { ...view, ranking: 'concentration', least: 10 };
  expect(changedView(ranked, { ranking: 'exports' }).least).toBe(10);
  expect(changedView(ranked, { ranking: null }).least).toBeNull();
});

it('closes the table of a matrix with its lens', () => {
  const read: View = { ...view, lens: 'matrix', cells: 'table' };
  expect(changedView(read, { order: 'name' }).cells).toBe('table');
  expect(changedView(read, { lens: 'map' }).cells).toBeNull();
});
