/** Returns of transfers in which a state says that it transferred nothing. */
import { expect, it } from 'vitest';
import { openPart } from '../../data/register/part/open-part';
import type { TableMapping } from '../../data/register/rows/table-mapping';
import { allOf } from '../../domain/model/relationships';
import { reportWords } from '../../words/files/report';
import { partOf } from '../fixtures/made-parts';

const HEADER = 'Exporter,Importer,Category,Year,Number of items';
const MAPPING: TableMapping = {
  ...{ from: 0, to: 1, category: 2, ordered: 3, quantity: 4 },
  ...{ system: 'nothing', status: { always: 'delivered' } },
};

async function read(header: string, mapping: TableMapping, cells: readonly string[], more = '') {
  const rows = cells.map((cell) => `Germany,Jordan,IV. Combat aircraft,2018,${cell}${more}`);
  const { report, ...data } = await partOf(`${[header, ...rows].join('\n')}\n`, mapping);
  const { dataset } = openPart({ report, ...data });
  return { report, told: allOf(dataset.relationships).map(({ quantity }) => quantity?.min ?? null) };
}

const NIL = ['nil', 'Nil', 'none', '-', '–', '0', '0.0'];

it('are set apart with the reason, and are no deals', async () => {
  const { report, told } = await read(`${HEADER},Intermediate location`, MAPPING, [...NIL, '4', ''], ',');
  expect(told).toEqual([4, null]);
  expect(report.account).toEqual({ opened: 2, apart: NIL.length, refused: 0 });
  const say = reportWords().notes;
  expect(report.notes.map((note) => `${note.line} ${say.what(note)}: ${say.reason(note.reason)}`)).toEqual(
    NIL.map(
      (text, i) =>
        `${i + 2} set apart: “${text}”: a return that nothing was transferred. The row is set apart, and is no deal.`,
    ),
  );
});

it('are those of a table that says who reports each row, but not where it tells of money', async () => {
  const reported = { ...MAPPING, reportedBy: 5 };
  expect((await read(`${HEADER},Reported by`, reported, [...NIL, '4'], ',Germany')).told).toEqual([4]);
  const paid = { ...reported, valueDelivered: 6, currency: { always: 'EUR' } };
  const { told } = await read(`${HEADER},Reported by,Value`, paid, ['nil', '4'], ',Germany,5');
  expect(told).toEqual([null, 4]);
});

it('are none in any other table, where such a word is for what is not known', async () => {
  const { told } = await read(HEADER, { ...MAPPING, status: { always: 'ordered' } }, ['nil', '-', '4']);
  expect(told).toEqual([null, null, 4]);
});
