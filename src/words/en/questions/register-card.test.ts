import { describe, expect, it } from 'vitest';
import type { Status } from '../../../domain/model/status';
import { registerCard } from './register-card';

const SPAN = { first: 2005, last: 2013 };
const saidOf = (...counts: readonly (readonly [Status, number])[]) =>
  registerCard.years({ ordered: null, delivered: SPAN }, SPAN, new Map(counts));

describe('what files hold, by their years', () => {
  it('is licences where nothing else is, and no orders', () => {
    expect(saidOf(['authorised', 47_828])).toBe('Licences of 2005-2013.');
    expect(saidOf(['authorised', 3], ['proposed', 1])).toBe('Dates of 2005-2013.');
    expect(saidOf(['authorised', 3], ['ordered', 1])).toBe('Orders and deliveries of 2005-2013.');
  });

  it('is told of orders and deliveries apart where these are of other years', () => {
    const [ordered, delivered] = [
      { first: 1940, last: 2024 },
      { first: 1950, last: 2024 },
    ];
    const deals = new Map<Status, number>([['delivered', 7]]);
    expect(registerCard.years({ ordered, delivered }, ordered, deals)).toBe(
      'Orders of 1940-2024, deliveries of 1950-2024.',
    );
    expect(registerCard.years({ ordered: delivered, delivered }, delivered, deals)).toBe(
      'Orders and deliveries of 1950-2024.',
    );
  });

  it('begins as a sentence does', () => {
    expect(registerCard.deals('no firm deal, 3 authorised')).toBe('No firm deal, 3 authorised.');
  });
});
