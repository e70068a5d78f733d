import { expect, it } from 'vitest';
import type { EdtfDate } from '../domain/dates/edtf';
import { STATUS_NOT_KNOWN } from '../domain/evidence/taken-status';
import { madeDataset } from '../domain/fixtures/made-dataset';
import type { Claim } from '../domain/model/claim';
import type { SourceId } from '../domain/model/ids';
import { allOf } from '../domain/model/relationships';
import { lineLabel } from './line-label';
import { lineLabelWithSystem } from './line-label-with-system';

it('joins number and status where one source says both, and leaves the number out where nobody does', () => {
  const status = { field: 'status', status: 'confirmed', date: '2005' as EdtfDate } as const;
  const quantity = {
    field: 'quantity',
    quantity: { min: 100, max: 100, unit: 'rifles', estimate: false },
  } as const;
  const dataset = madeDataset([
    { from: 'A', to: 'B', system: 'ak', told: [{ by: 'one', says: [status, quantity] }] },
    {
      ...{ from: 'A', to: 'B', system: 'ak' },
      told: [
        { by: 'one', says: [status] },
        { by: 'other', says: [quantity] },
      ],
    },
  ]);
  expect(allOf(dataset.relationships).map((one) => lineLabelWithSystem(dataset, one))).toEqual([
    'ak: 100, confirmed',
    'ak: confirmed',
  ]);
});

it('says a status that is not known here in the words of the table, as far as there is room', () => {
  const [deal] = allOf(madeDataset([{ from: 'A', to: 'B', status: 'unknown' }]).relationships);
  if (!deal) throw new Error('No deal.');
  const told = (...words: readonly string[]) => {
    const claims = words.map((said) => ({
      ...(deal.claims[0] as Claim),
      citation: {
        type: 'register-row',
        source: 'book' as SourceId,
        cells: { [STATUS_NOT_KNOWN]: said },
      } as const,
    }));
    return lineLabel({ ...deal, claims });
  };
  expect(told('lapsed')).toBe('“lapsed”');
  expect(told('lapsed without being used')).toBe('“lapsed without b…”');
  expect(told('lapsed', 'expired')).toBe('status not known here');
  expect(lineLabel(deal)).toBe('status not known here');
});

it('says of which system a line is that does not lead through it, and how it stands', () => {
  const dataset = madeDataset([
    { from: 'A', to: 'B', system: 'tor', status: 'not-concluded' },
    { from: 'A', to: 'B', kind: 'licenses-production', system: 'tor', status: 'proposed' },
    { from: 'A', to: 'B', status: 'possible' },
    { from: 'C', to: 'A', kind: 'objects-to', system: 'tor', status: 'refused' },
  ]);
  expect(allOf(dataset.relationships).map((one) => lineLabelWithSystem(dataset, one))).toEqual([
    'tor: not concluded',
    'tor: licence, proposed',
    'possible',
    'objects to, refused',
  ]);
});
