import { expect, it } from 'vitest';
import { datasetFrom } from '../domain/evidence/build-dataset';
import { smallDatasetFile } from '../domain/fixtures/small-dataset';
import { checkDataset } from './check';

const WAR = {
  ...{ id: 'war', kind: 'war', title: 'War between Northland and Eastland', parties: ['XNO', 'XEA'] },
  ...{ scope: 'all', from: '2001-03~', until: null, documents: [{ title: 'Northland delivers' }] },
};

function checked(...bands: readonly object[]) {
  const file = smallDatasetFile();
  return checkDataset({ ...file, data: { ...file.data, bands } });
}

const problemsOf = (...bands: readonly object[]) => {
  const check = checked(...bands);
  return check.ok ? [] : check.faults.map(({ path, problem }) => `${path} ${problem.code}`);
};

it('takes a band without an end, and the dataset has it', () => {
  const check = checked(WAR);
  if (!check.ok) throw new Error('The band is not taken.');
  expect(datasetFrom(check.statement).bands).toEqual([WAR]);
});

it('says what is wrong with a band', () => {
  expect(problemsOf({ ...WAR, from: '2005', until: '2001' })).toEqual(['data.bands[0].until ends-first']);
  expect(problemsOf({ ...WAR, from: '2005', until: '2005' })).toEqual([]);
  expect(problemsOf({ ...WAR, parties: [] })).toEqual(['data.bands[0].parties band-of-nobody']);
  expect(problemsOf({ ...WAR, parties: ['XNX'] })).toEqual(['data.bands[0].parties[0] no-such']);
  expect(problemsOf({ ...WAR, binds: ['XNX'] })).toEqual(['data.bands[0].binds[0] no-such']);
  expect(problemsOf(WAR, WAR)).toEqual(['data.bands[1].id taken-id']);
  const { until, ...endless } = WAR;
  expect(until).toBeNull();
  expect(problemsOf(endless)).toEqual(['data.bands[0].until missing']);
  expect(problemsOf({ ...WAR, kind: 'peace' })).toEqual(['data.bands[0].kind unknown-word']);
});

it('needs no bands', () => {
  expect(checkDataset(smallDatasetFile()).ok).toBe(true);
});
