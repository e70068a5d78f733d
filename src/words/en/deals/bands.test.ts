import { expect, it } from 'vitest';
import { SHIPPED_BANDS } from '../../../domain/bands/documents';
import { madeDataset } from '../../../domain/fixtures/made-dataset';
import type { Band } from '../../../domain/model/band';
import { bands } from './bands';

const dataset = madeDataset([{ from: 'RUS', to: 'IRN' }]);
const shipped = (id: string): Band => {
  const band = SHIPPED_BANDS.find((other) => other.id === id);
  if (!band) throw new Error(`There is no ${id}.`);
  return band;
};

it('says when a deal was ordered, and that an embargo was in force', () => {
  const of = { band: shipped('un-zaf-1977-11'), answer: 'surely' } as const;
  expect(bands.reason(dataset, of, '1980')).toBe(
    'Ordered 1980, during the UN arms embargo on ZAF (4 November 1977 to 25 May 1994).',
  );
});

it('says of a band that a dataset brings what kind it is, by its own title', () => {
  const war: Band = {
    ...{ id: 'x', kind: 'war', title: 'The long summer', parties: [], scope: 'all', documents: [] },
    from: '2006-05' as Band['from'],
    until: null,
  };
  const sanctions: Band = { ...war, kind: 'sanctions', title: 'US sanctions' };
  expect(bands.reason(dataset, { band: war, answer: 'surely' }, '2007')).toBe(
    'Ordered 2007, during “The long summer” (war, since May 2006).',
  );
  expect(bands.afterTitle(sanctions)).toBe(', since May 2006');
  expect(bands.count([war, sanctions, shipped('un-zaf-1977-11'), war], 1)).toBe(
    '1 embargo, 2 wars and 1 time of sanctions in these years, 1 of them in this list only',
  );
});

it('says why it is not sure', () => {
  const reason = (id: string) => bands.reason(dataset, { band: shipped(id), answer: 'perhaps' }, '2015');
  expect(reason('un-irn-2010-06-some')).toMatch(
    /^Ordered 2015, perhaps during .*: it was on some arms only\.$/,
  );
  expect(reason('un-zaf-1977-11')).toMatch(
    /the date of the order, or whom it bound then, leaves that open\.$/,
  );
});

it('never speaks of a breach but to say that it does not', () => {
  const words = Object.values(bands).filter((word) => typeof word === 'string');
  for (const word of words.filter((text) => text !== bands.caution))
    expect(word).not.toMatch(/broke|breach|violat|illegal|unlawful/i);
  expect(bands.caution).toContain('does not say that the deal broke one');
});
