import { expect, it } from 'vitest';
import { imported } from '../fixtures/made-parts';

const MAPPING = { from: 0, to: 1, system: 2, ordered: 3 };

async function takenOf(...systems: string[]) {
  const rows = systems.map((system) => `Russia,Kenya,${system},2005`);
  const { outcome } = await imported(`Exporter,Importer,Weapon,Year\n${rows.join('\n')}\n`, MAPPING);
  if (outcome.type !== 'part') throw new Error(outcome.type);
  return outcome.data.report.takenNames;
}

it('tells which designations are shown under other names, in how many rows, and where first', async () => {
  expect(await takenOf('Lance-M', 'Mi-8', 'mi 8', 'Mi-8T')).toEqual([
    { name: 'Mi-8', to: { id: 'mi-8t', name: 'Mi-8T' }, rows: 2, line: 3 },
  ]);
});

it('tells of none that is only written otherwise, or is not known', async () => {
  expect(await takenOf('Mi-8T', 'MI8T', 'Lance-M', '')).toBeUndefined();
});
