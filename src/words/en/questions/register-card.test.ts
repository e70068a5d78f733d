import { describe, expect, it } from 'vitest';
import type { Status } from '../../../domain/model/status';
import { registerCard } from './register-card';

const SPAN = { first: 2005, last: 2013 };
const saidOf = (...counts: readonly (readonly [Status, number])[]) =>
  registerCard.years(SPAN, new Map(counts));

describe('what files hold, by their years', () => {
  it('is licences where nothing else is, and no orders', () => {
    expect(saidOf(['authorised', 47_828])).toBe('Licences of 2005-2013.');
    expect(saidOf(['authorised', 3], ['proposed', 1])).toBe('Dates of 2005-2013.');
    expect(saidOf(['authorised', 3], ['ordered', 1])).toBe('Orders and deliveries of 2005-2013.');
  });

  it('begins as a sentence does', () => {
    expect(registerCard.deals('no firm deal, 3 authorised')).toBe('No firm deal, 3 authorised.');
  });
});
