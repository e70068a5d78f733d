import { describe, expect, it } from 'vitest';
import { rowsOfLine } from '../../domain/columns/bundle-rows';
import { facetIndexOf } from '../../domain/columns/facet-index';
import { applyFilter } from '../../domain/filter/facet-filter';
import { withAround } from '../../domain/filter/filter';
import { growthsBy } from '../../domain/filter/growth';
import { madeDataset } from '../../domain/fixtures/made-dataset';
import { findSelectable } from '../../domain/lenses/selected';
import type { PartyId, SelectableId } from '../../domain/model/ids';
import { everyRow } from '../../domain/model/relationships';
import { DEFAULT_VIEW } from '../../permalink/view';
import { actsFor, nodeOf, type OfferedAct } from './menu-acts';

const dataset = madeDataset([
  { from: 'A', to: 'B', system: 'one' },
  { from: 'A', to: 'B', system: 'one' },
  { from: 'A', to: 'B', system: 'two' },
  { kind: 'sanctions', from: 'A', to: 'B' },
  { from: 'C', to: 'B', system: 'one' },
]);
const index = facetIndexOf(dataset);

function acts(id: string, view = DEFAULT_VIEW): readonly OfferedAct[] {
  const of = findSelectable(dataset, id);
  if (!of) throw new Error(`Nothing is called ${id}.`);
  const rows = everyRow(dataset.relationships);
  const node = nodeOf({ of });
  const { around } = view.filter;
  const growths = node && around.length > 0 ? growthsBy(index, rows, around, node.id) : [];
  return actsFor({ dataset, index, view, id: id as SelectableId, of, growths });
}

const changeOf = (id: string, act: string, view = DEFAULT_VIEW) =>
  acts(id, view).find((offered) => offered.act === act)?.change;

describe('what can be done', () => {
  it('with a party: open it, keep it, leave it out, see what lies around it, ask with what it is connected, link to it', () => {
    expect(acts('A').map(({ act }) => act)).toEqual(['open', 'only', 'without', 'around', 'ask', 'copyLink']);
    expect(changeOf('A', 'only')?.filter?.facets.party.include).toEqual(['A']);
    expect(changeOf('A', 'without')?.filter?.facets.party.exclude).toEqual(['A']);
    expect(changeOf('A', 'around')?.filter?.around).toEqual([{ id: 'A', depth: 1, direction: 'either' }]);
  });

  it('with another one than is selected: see how both are connected', () => {
    const view = { ...DEFAULT_VIEW, selection: 'C' as PartyId };
    expect(acts('A', view).map(({ act }) => act)).toEqual([
      'open',
      'only',
      'without',
      'around',
      'connection',
      'copyLink',
    ]);
    expect(changeOf('A', 'connection', view)).toEqual({ selection: 'connection..C..A' });
  });

  it('with the middle of a neighbourhood: go a step farther, up to three', () => {
    const around = (depth: 1 | 2 | 3) => ({
      ...DEFAULT_VIEW,
      filter: withAround(DEFAULT_VIEW.filter, [{ id: 'A' as PartyId, depth, direction: 'back' }]),
    });
    expect(changeOf('A', 'farther', around(1))?.filter?.around).toEqual([
      { id: 'A', depth: 2, direction: 'back' },
    ]);
    expect(changeOf('A', 'farther', around(3))).toBeUndefined();
    expect(changeOf('A', 'around', around(3))).toBeUndefined();
  });

  it('with what is drawn beside the middle of a neighbourhood: let it grow by that, and take that away again', () => {
    const filter = withAround(DEFAULT_VIEW.filter, [{ id: 'A' as PartyId, depth: 1, direction: 'either' }]);
    const view = { ...DEFAULT_VIEW, filter };
    const [growth, ...others] = acts('B', view).filter(({ act }) => act === 'grow');
    expect(others).toEqual([]);
    expect(growth?.growth).toMatchObject({ direction: 'back', more: 1 });
    const grown = { ...view, ...growth?.change };
    expect(grown.filter.around.map(({ id, direction }) => [id, direction])).toEqual([
      ['A', 'either'],
      ['B', 'back'],
    ]);
    expect(changeOf('B', 'takeAway', grown)?.filter?.around).toEqual(filter.around);
    expect(changeOf('A', 'around', grown)?.filter?.around).toEqual(filter.around);
    expect(changeOf('B', 'takeAway', view)).toBeUndefined();
    expect(acts('B').filter(({ act }) => act === 'grow')).toEqual([]);
  });

  it('with a line: open it, keep it alone, leave it out, see both directions, link to it', () => {
    const line = dataset.relationships.at(0).id;
    const offered = ['open', 'only', 'without', 'between', 'copyLink'];
    expect(acts(line).map(({ act }) => act)).toEqual(offered);
    expect(acts('A..B').map(({ act }) => act)).toEqual(offered);
    expect(changeOf(line, 'between')).toEqual({ selection: 'between..A..B' });
    expect(changeOf('A..B', 'between')).toEqual({ selection: 'between..A..B' });
    expect(changeOf('A', 'between')).toBeUndefined();
    expect(changeOf('A..B', 'only')?.filter?.facets.to.include).toEqual(['B']);
  });

  it.each(['line-0', 'A..B', 'A..one..B', 'A..aircraft..B', 'A..B..sanctions'])(
    'with %s: what is left out and what is kept alone are all that there is, each once',
    (id) => {
      const visible = (act: string) => [
        ...applyFilter(index, changeOf(id, act)?.filter ?? DEFAULT_VIEW.filter).visible,
      ];
      const own = [...rowsOfLine(index, id)];
      expect(own.length).toBeGreaterThan(0);
      expect(visible('only')).toEqual(own);
      expect(visible('without')).toEqual(
        [...everyRow(dataset.relationships)].filter((row) => !own.includes(row)),
      );
    },
  );

  it('with a second line: leave that out, too', () => {
    const view = { ...DEFAULT_VIEW, filter: changeOf('A..B', 'without')?.filter ?? DEFAULT_VIEW.filter };
    expect(changeOf('C..B', 'without', view)?.filter?.facets.line.exclude).toEqual(['A..B', 'C..B']);
  });

  it('with what a fold makes one line: not leave it out, because no filter says that alone', () => {
    expect(acts('in_europe..in_asia').map(({ act }) => act)).not.toContain('without');
  });
});
