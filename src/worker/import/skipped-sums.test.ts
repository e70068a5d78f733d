import { expect, it } from 'vitest';
import { openPart } from '../../data/register/part/open-part';
import { everyRow } from '../../domain/model/relationships';
import { sumsAt } from '../../domain/sums/sums';
import { sums as words } from '../../words/en/views/sums';
import { partOf, type RegisterCells, registerCsv } from '../fixtures/made-parts';

async function saidOf(...rows: RegisterCells[]) {
  const { dataset, index } = openPart(await partOf(registerCsv(...rows)));
  const sums = sumsAt(index, everyRow(index.relationships));
  return {
    skipped: words.each(sums, dataset).skipped,
    whole: words.ofSelected({ side: null, sums }, dataset),
  };
}

it('sums of a file say how many of its rows are in none of them', async () => {
  const { skipped, whole } = await saidOf({}, { recipient: 'None' }, { recipient: '' });
  expect(skipped).toBe('2 rows of “made.csv” were skipped, and are in no sum');
  expect(whole).toMatch(/2 rows of “made\.csv” were skipped, and are in no sum\.$/);
  expect((await saidOf({}, { recipient: 'None' })).skipped).toBe(
    '1 row of “made.csv” was skipped, and is in no sum',
  );
});

it('sums of a file that was read whole say nothing of it', async () => {
  expect((await saidOf({}, {})).skipped).toBeNull();
});
