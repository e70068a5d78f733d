import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_WORDS, guessMapping } from './guess-mapping';
import { TABLE_FIELDS } from './table-mapping';

/** What each column was taken for. */
const guessed = (...header: readonly string[]) =>
  Object.fromEntries(Object.entries(guessMapping(header)).map(([field, at]) => [field, header[Number(at)]]));

describe('what columns mean', () => {
  it('is guessed by their names, in whatever order, case and punctuation', () => {
    expect(
      guessed('YEAR', 'To', 'from', 'weapon_system', 'Quantity', 'Status', 'Source', 'Quote', 'p.'),
    ).toEqual({
      ...{ from: 'from', to: 'To', system: 'weapon_system', ordered: 'YEAR', quantity: 'Quantity' },
      ...{ status: 'Status', source: 'Source', excerpt: 'Quote', page: 'p.' },
    });
  });

  it('is guessed where a name only contains a word that is known', () => {
    expect(
      guessed('Supplier country', 'Name of the recipient', 'Weapon designation', 'Year of contract'),
    ).toEqual({
      ...{ from: 'Supplier country', to: 'Name of the recipient' },
      ...{ system: 'Weapon designation', ordered: 'Year of contract' },
    });
  });

  it('is rather the whole name than a part of it, wherever it stands', () => {
    expect(guessed('Order year (estimate)', 'Order year').ordered).toBe('Order year');
    expect(guessed('Weapon type', 'Weapon')).toEqual({ description: 'Weapon type', system: 'Weapon' });
  });

  it('is not guessed from nothing', () => {
    expect(guessed('', ' ', '№', 'Bemerkungen')).toEqual({});
    expect(guessMapping([])).toEqual({});
  });

  it('is one thing for each column, and one column for each thing', () => {
    const words = TABLE_FIELDS.flatMap((field) => FIELD_WORDS[field]);
    const name = fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 8 }));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (header) => {
        const columns = Object.values(guessMapping(header));
        expect(new Set(columns).size).toBe(columns.length);
        for (const at of columns) expect(header[Number(at)]).toBeDefined();
      }),
    );
  });
});
