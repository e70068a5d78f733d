import { expect, it } from 'vitest';
import { openPart } from '../../data/register/part/open-part';
import { facetIndexOf } from '../../domain/columns/facet-index';
import { smallDataset } from '../../domain/fixtures/small-dataset';
import { joined } from '../../domain/join/join';
import { allOf } from '../../domain/model/relationships';
import { partOf, registerCsv } from '../../worker/fixtures/made-parts';
import { packed, unpacked } from './packed';

const small = { dataset: smallDataset(), data: null };

/** What is left of something that is posted to a worker. */
const posted = <Value>(value: Value): Value => structuredClone(value);

it('makes of a dataset the same dataset on the other side', () => {
  const { dataset } = unpacked([posted(packed(small))]);
  expect({ ...dataset, relationships: allOf(dataset.relationships) }).toEqual({
    ...small.dataset,
    relationships: allOf(small.dataset.relationships),
  });
});

it('joins on the other side what is joined here, a deal of two files once', async () => {
  const parts = await Promise.all([
    partOf(registerCsv({ designation: 'Lance-M' }, { designation: 'Other' })),
    partOf(registerCsv({ designation: 'Third' })),
  ]);
  const files = parts.map((data) => ({ ...openPart(data), data }));
  const here = joined(
    { dataset: small.dataset, index: facetIndexOf(small.dataset) },
    files.map(({ dataset, index }) => ({ dataset, index })),
  );
  const there = unpacked([posted(packed(small)), ...files.map((file) => posted(packed(file)))]);
  expect(allOf(there.dataset.relationships)).toEqual(allOf(here.dataset.relationships));
  expect(there.dataset.members).toEqual(here.dataset.members);
  expect([...there.dataset.parties.keys()]).toEqual([...here.dataset.parties.keys()]);
});
