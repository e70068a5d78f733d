import { expect, it } from 'vitest';
import { openPart } from '../../data/register/part/open-part';
import { imported } from '../fixtures/made-parts';

const MAPPING = { from: 0, to: 1, system: 2, ordered: 3 };

async function partOf(systems: readonly string[], joins: Parameters<typeof imported>[2] = []) {
  const rows = systems.map((system) => `Russia,Kenya,${system},2005`);
  const { outcome } = await imported(`Exporter,Importer,Weapon,Year\n${rows.join('\n')}\n`, MAPPING, joins);
  if (outcome.type !== 'part') throw new Error(outcome.type);
  return outcome.data;
}

const takenOf = async (...systems: string[]) => (await partOf(systems)).report.takenNames;

it('tells which designations are shown under other names, in how many rows, and where first', async () => {
  expect(await takenOf('Lance-M', 'Mi-8', 'mi 8', 'Mi-8T')).toEqual([
    { name: 'Mi-8', id: 'mi-8-as-written', to: { id: 'mi-8t', name: 'Mi-8T' }, rows: 2, line: 3 },
  ]);
});

it('tells of none that is only written otherwise, or is not known', async () => {
  expect(await takenOf('Mi-8T', 'MI8T', 'Lance-M', '')).toBeUndefined();
});

it('leaves one what the table calls it, where somebody wants that, and the link of what is shown says so', async () => {
  const id = 'mi-8-as-written';
  const data = await partOf(['Mi-8', 'Mi-8T'], [{ id, to: id, by: 'device' }]);
  expect(data.systems.map((system) => [system.id, system.name])).toEqual([
    [id, 'Mi-8'],
    ['mi-8t', 'Mi-8T'],
  ]);
  expect(data.report.takenNames).toMatchObject([{ name: 'Mi-8', id, rows: 1, isKept: true }]);
  expect(data.report.unknownNames).toEqual([]);
  const { dataset } = openPart(data);
  expect(dataset.joins?.inLink).toBe(`${id}:${id}`);
  expect(dataset.relationships.at(0)?.system).toBe(id);
});
