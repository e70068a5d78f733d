import { beforeEach, expect, it, vi } from 'vitest';
import { NO_FILTER, withChoice } from '../../domain/filter/filter';
import { DEFAULT_VIEW } from '../../permalink/view';
import { shownNow } from '../../state/exporting';
import '../../state/bring-comparing';
import { sideAtOf, summaryOfView, visibleOf } from '../../state/selectors';
import { setState, useApp } from '../../state/store';
import { summaryWords } from '../../words/views/summary';
import { OF_NOTHING, release, together } from '../../worker/fixtures/made-releases';
import { aboutShown } from './about-shown';

const only = (id = '') => ({ include: [id], exclude: [] });

/** Opens two releases of a register, of which the newer has one deal more; the ids of their files. */
async function openTwo() {
  const deals = [{ designation: 'Tor-M1' }, { designation: 'Igla-S' }];
  const { dataset, index, ids } = await together(
    release('13 Mar 2024', ...deals),
    release('13 Mar 2025', ...deals, { designation: 'Buk-M2', delivered: '7' }),
  );
  const origin = { file: null, hash: 'a'.repeat(64) };
  setState({ opening: { phase: 'open', dataset, index, base: { dataset, index }, files: [], origin } });
  return ids;
}

beforeEach(() => vi.stubGlobal('location', { search: '', href: 'http://localhost/' }));

it('says of what is taken away what the page says, where one of two releases is looked at', async () => {
  const [old] = await openTwo();
  setState({ view: { ...DEFAULT_VIEW, filter: withChoice(NO_FILTER, 'in', only(old)) } });
  const { sentence } = aboutShown(shownNow());
  expect(sentence).toMatch(/^2 of 10 relationships, /);
  expect(sentence).toBe(summaryWords().sentence(summaryOfView(useApp.getState())));
});

it('says where each row is, and how many deals each side has alone, where two releases are compared', async () => {
  const [old, later] = await openTwo();
  setState({
    view: {
      ...DEFAULT_VIEW,
      filter: withChoice(NO_FILTER, 'in', only(old)),
      comparison: { facets: { in: only(later) } },
    },
  });
  const state = useApp.getState();
  const sides = Array.from(visibleOf(state), (row) => [row - OF_NOTHING, sideAtOf(state)?.(row)]);
  expect(sides).toEqual([...([0, 1, 2, 3].map((row) => [row, 'both']) as [number, string][]), [4, 'b']]);
  const { sentence, name } = aboutShown(shownNow());
  expect(sentence).toMatch(/; 1 deal in B alone, 0 in A alone$/);
  expect(name).toBe('armsgraph-made-csv-against-made-csv');
});
