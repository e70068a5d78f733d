import { describe, expect, it } from 'vitest';
import { faultsOf } from '../words/fixtures/faults-in-english';
import { type Broken, changed, claim } from './fixtures/broken';

const RELATIONSHIPS: readonly Broken[] = [
  [
    'an objection about nothing said',
    [['data.relationships[4].about', undefined]],
    ['data.relationships[4].about: is missing: an objection is about a relationship'],
  ],
  [
    'something else about a relationship',
    [['data.relationships[5].about', 'xno-xea-lance-m']],
    ['data.relationships[5].about: is only for objections, and this is of kind “sanctions” (leave it out)'],
  ],
  [
    'an objection about itself',
    [['data.relationships[4].about', 'xso-objects-to-xno-lance-m']],
    ['data.relationships[4].about: must not be about another objection, “xso-objects-to-xno-lance-m”'],
  ],
  [
    'a party with itself',
    [['data.relationships[0].to', 'XNO']],
    ['data.relationships[0].to: must not be “XNO” too, as “from” is'],
  ],
  [
    'a reason that rests on what is said of another relationship, or by nobody',
    [
      [
        'data.relationships[0].reasons',
        [{ field: 'quantity', words: 'Counted.', claims: ['sanctions', 'nobody'] }],
      ],
    ],
    [
      'data.relationships[0].reasons[0].claims[1]: there is no claim “nobody”',
      'data.relationships[0].reasons[0].claims[0]: must be a claim about this relationship, and “sanctions” is about another',
    ],
  ],
  [
    'a supply of nothing',
    [['data.relationships[0].system', undefined]],
    [
      'data.relationships[0].system: is missing: the kind “supplies” needs a system (where the source names none, use a system of kind “unnamed”)',
    ],
  ],
  [
    'a quantity of sanctions',
    [[claim(7, 'says[1]'), { field: 'quantity', quantity: { min: 1, unit: 'x', estimate: false } }]],
    [`${claim(7, 'says[1].field')}: must not be a quantity: the kind “sanctions” carries no goods`],
  ],
  [
    'a status in words that are not known here, of what is no row with such words',
    [[claim(7, 'says[0].status'), 'unknown']],
    [
      `${claim(7, 'says[0].status')}: must not be “unknown”, which is for the row of a table that says it in words that are not known here, with these in its column “Status of the deal: not known here”`,
    ],
  ],
  [
    'a relationship that nothing supports',
    [[claim(2, 'stance'), 'context']],
    [
      'data.relationships[1]: has no claim that supports it and gives it a status (add a claim with the stance “supports” that says a status)',
    ],
  ],
  [
    'a relationship to which no claim gives a status',
    [[claim(8, 'says'), []]],
    [
      'data.relationships[6]: has no claim that supports it and gives it a status (add a claim with the stance “supports” that says a status)',
    ],
  ],
];

it('takes a row of somebody’s file at its word', () => {
  const row = {
    ...{ type: 'register-row', source: 'deal-register', cells: { Seller: 'Northland' }, line: 2 },
    file: { name: 'deals.csv', sha256: 'a'.repeat(64) },
  };
  const itself = ['data.relationships[0].to', 'XNO'] as const;
  expect(faultsOf(changed(itself, [claim(0, 'citation'), row]))).toEqual([]);
});

describe('relationships', () => {
  it.each(RELATIONSHIPS)('names %s, and nothing else', (_, changes, faults) => {
    expect(faultsOf(changed(...changes))).toEqual(faults);
  });
});
