import { expect, it } from 'vitest';
import { deliveriesOf, partOf } from '../fixtures/made-parts';
import { buffersOf } from './transfer';

/** Every typed array in a value, wherever it stands. */
function arraysIn(value: unknown): ArrayBufferView[] {
  if (ArrayBuffer.isView(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(arraysIn) : [];
}

it('hands over every typed array of a part, each exactly once', async () => {
  const data = await partOf(deliveriesOf({ deal: '7' }, { deal: '8' }, { deal: '7', deliveryYear: '2009' }));
  const buffers = buffersOf(data);
  expect(new Set(buffers)).toEqual(new Set(arraysIn(data).map(({ buffer }) => buffer)));
  expect(buffers).toHaveLength(arraysIn(data).length);
  // Twelve facets, years and measures, rows and deals.
  expect(buffers.length).toBeGreaterThan(2 * Object.keys(data.index.columns).length + 8);
});

it('leaves a part whole for whoever gets it', async () => {
  const text = deliveriesOf({ deal: '7' }, { deal: '8' });
  const data = await partOf(text);
  const received = structuredClone(data, { transfer: buffersOf(data) });
  expect(received).toEqual(await partOf(text));
  expect(data.dealStarts).toHaveLength(0);
});

it('hands over once what stands in two places', () => {
  const column = Uint8Array.of(1, 2, 3);
  expect(buffersOf({ one: column, other: { same: column.subarray(1) }, none: null, text: 'x' })).toEqual([
    column.buffer,
  ]);
});
