import { expect, it } from 'vitest';
import { numbered, release, rowsOf, together } from '../../worker/fixtures/made-releases';
import { exportedView } from '../fixtures/exported-view';
import { occasion } from '../fixtures/occasion';
import { citedInView } from '../references/cited-in-view';
import { citableOf, cite } from './cite';

it('cites a deal with the day of the release that has it, and names the other that has it too', async () => {
  const came = (deliveryYear: string, deal: string) => ({ deal, orderYear: '1986', deliveryYear });
  const { dataset, index } = await together(
    numbered('16 Apr 2024', came('1988', '17')),
    numbered('13 Mar 2025', came('1991', '17'), came('1992', '18')),
  );
  const cited = Array.from(rowsOf(index), (row) =>
    citableOf({ type: 'relationship', id: index.relationships.idAt(row) }, occasion(dataset)),
  );
  expect(cited.map(({ evidence }) => evidence?.issued)).toEqual(['2025-03-13', '2025-03-13']);
  const [shared, alone] = cited.map((one) => cite(one, 'text'));
  expect(shared).toContain('Also in the register’s release of 16 April 2024.');
  expect(alone).not.toContain('Also in');
});

it('cites each release of a view as a source of its own day', async () => {
  const cells = { designation: 'Tor-M1' };
  const { dataset, index } = await together(release('13 Apr 2024', cells), release('13 Mar 2025', cells));
  const view = exportedView(dataset, rowsOf(index), { index });
  const sources = citedInView(view).filter(({ type }) => type === 'source');
  expect(sources.map(({ issued }) => issued)).toEqual(['2024-04-13', '2025-03-13']);
  expect(new Set(sources.map(({ key }) => key)).size).toBe(2);
});
