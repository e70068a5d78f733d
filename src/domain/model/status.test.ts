import { expect, it } from 'vitest';
import { meanings } from '../../words/en/deals/meanings';
import { model } from '../../words/en/deals/model';
import { GIVEN_STATUSES, STATUS, STATUSES, type Strength } from './status';

it.each(STATUSES)('tells what “%s” is, and how firm', (status) => {
  const { strength } = STATUS[status];
  const { label } = model.statuses[status];
  expect(['firm', 'planned', 'tentative', 'ended', 'unknown']).toContain(strength);
  expect(label).toMatch(/^[a-z][a-z ]+$/);
  expect(meanings.statuses[status]).toMatch(/\w{3}/);
});

it('labels no two statuses alike', () => {
  expect(new Set(STATUSES.map((status) => model.statuses[status].label)).size).toBe(STATUSES.length);
});

it('goes from talk to delivery, and then to the ways out', () => {
  const ladder = [
    ...['opinion', 'possible', 'negotiating', 'proposed', 'authorised', 'ordered', 'confirmed'],
    ...['partly-delivered', 'delivered', 'refused', 'revoked', 'suspended', 'cancelled', 'not-concluded'],
  ];
  expect(STATUSES.filter((status) => ladder.includes(status))).toEqual(ladder);
  expect(STATUSES.indexOf('in-force')).toBeLessThan(STATUSES.indexOf('lifted'));
});

it('puts every ending after everything that may end, and last what is not known', () => {
  expect(STATUSES.at(-1)).toBe('unknown');
  const strengths: Strength[] = GIVEN_STATUSES.map((status) => STATUS[status].strength);
  const firstEnding = strengths.indexOf('ended');
  expect(strengths.slice(firstEnding).every((strength) => strength === 'ended')).toBe(true);
  expect(strengths.slice(0, firstEnding)).not.toContain('ended');
});
