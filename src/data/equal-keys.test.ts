import { expect, it } from 'vitest';
import { smallDatasetFile } from '../domain/fixtures/small-dataset';
import { formatFault } from '../words/files/said-fault';
import { equalKeys } from './equal-keys';
import { readDataset } from './read-dataset';

const said = (text: string) => equalKeys(text).map((fault) => formatFault(fault));

it('finds the second of two equal keys, with the line of the first', () => {
  expect(said('{\n "a": 1,\n "b": [{ "c": 1 }, { "c": 2,\n "c": 3 }],\n "a": 1 }')).toEqual([
    '4:2: b[1].c: is there twice: its object has this key in line 3 already (keep the one that is meant)',
    '5:2: a: is there twice: its object has this key in line 2 already (keep the one that is meant)',
  ]);
});

it('takes keys for equal that JSON takes for equal, and no others', () => {
  expect(said('{"a": 1, "\\u0061": 2}')).toHaveLength(1);
  expect(said('{"a": 1, "A": 2, "toString": 3, "__proto__": 4, "constructor": 5}')).toEqual([]);
});

it('refuses a dataset in which one stance would hide another', () => {
  const sound = JSON.stringify(smallDatasetFile());
  const broken = sound.replace('"stance":"supports"', '"stance":"contradicts","stance":"supports"');
  const read = readDataset(broken);
  expect(read.ok ? [] : read.faults.map(({ path }) => path)).toEqual(['data.claims[0].stance']);
});

it('says that it goes on', () => {
  let steps = 0;
  equalKeys('[{}, {}, {"a": {}}]', () => {
    steps += 1;
  });
  expect(steps).toBe(4);
});
