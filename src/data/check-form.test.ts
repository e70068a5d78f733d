import { describe, expect, it } from 'vitest';
import { faultsOf } from '../words/fixtures/faults-in-english';
import { type Broken, changed, claim } from './fixtures/broken';

const FORM: readonly Broken[] = [
  ['a missing key', [['data.title', undefined]], ['data.title: is missing']],
  [
    'an unknown key',
    [['data.parties[0].nam', 'x']],
    ['data.parties[0].nam: is not a known key (did you mean “name”?)'],
  ],
  [
    'several unknown keys in one place, one that every object inherits',
    [
      ['data.claims[0].qqq', 1],
      ['data.claims[0].constructor', 1],
      ['data.claims[0].Stance', 1],
    ],
    [
      'data.claims[0].qqq: is not a known key',
      'data.claims[0].constructor: is not a known key',
      'data.claims[0].Stance: is not a known key (did you mean “stance”?)',
    ],
  ],
  ['an unknown key at the top', [['note', 1]], ['note: is not a known key']],
  ['a key with odd signs', [['meta.a b', 1]], ['meta[“a b”]: is not a known key']],
  ['a number for text', [['data.credit', 5]], ['data.credit: must be text, not 5']],
  [
    'text for a number',
    [[claim(0, 'citation.position.start'), '16']],
    [`${claim(0, 'citation.position.start')}: must be a number, not “16”`],
  ],
  [
    'a list of lists in the place of cells',
    [[claim(1, 'citation.cells'), [[]]]],
    [`${claim(1, 'citation.cells')}: must be an object, not a list`],
  ],
  [
    'null for a list',
    [['data.systems[0].aliases', null]],
    ['data.systems[0].aliases: must be a list, not null'],
  ],
  [
    'an object for a list',
    [['data.parties[0].formerIds', {}]],
    ['data.parties[0].formerIds: must be a list, not an object'],
  ],
  [
    'a list for an object',
    [[claim(3, 'attribution'), []]],
    [`${claim(3, 'attribution')}: must be an object, not a list`],
  ],
  [
    'a list for a choice of objects',
    [[claim(3, 'citation'), [1]]],
    [`${claim(3, 'citation')}: must be an object, not a list`],
  ],
  [
    'text for an object',
    [
      ['meta.kind', 'armsgraph-dataset'],
      ['data', 'x'],
    ],
    ['data: must be an object, not “x”'],
  ],
  [
    'text for true or false',
    [[claim(0, 'says[1].quantity.estimate'), 'no']],
    [`${claim(0, 'says[1].quantity.estimate')}: must be true or false, not “no”`],
  ],
  [
    'a misspelt word of a list',
    [[claim(0, 'says[0].status'), 'delivred']],
    [
      `${claim(0, 'says[0].status')}: must be one of the known words, not “delivred” (did you mean “delivered”?)`,
    ],
  ],
  [
    'a word that is near none of the list',
    [[claim(3, 'stance'), 'whatever']],
    [
      `${claim(3, 'stance')}: must be one of the known words, not “whatever” (known: supports, contradicts, context)`,
    ],
  ],
  [
    'a number for a word of a list',
    [['data.sources[1].kind', 1]],
    ['data.sources[1].kind: must be one of the known words, not 1 (known: document, register)'],
  ],
  [
    'a citation of no known type',
    [[claim(0, 'citation.type'), 'quotatoin']],
    [
      `${claim(0, 'citation.type')}: must be one of the known words, not “quotatoin” (did you mean “quotation”?)`,
    ],
  ],
  [
    'a statement about no field',
    [[claim(0, 'says[0].field'), undefined]],
    [`${claim(0, 'says[0].field')}: is missing (known: status, quantity, value)`],
  ],
  ['empty text', [['data.systems[3].name', ' \n']], ['data.systems[3].name: must not be empty']],
  [
    'text without end',
    [['data.description', 'x'.repeat(20_001)]],
    ['data.description: must not be longer than 20,000 characters'],
  ],
  [
    'a source text without end',
    [['data.sources[0].text', 'x'.repeat(2_000_001)]],
    ['data.sources[0].text: must not be longer than 2,000,000 characters'],
  ],
  [
    'a slug with capitals and spaces',
    [['data.systems[3].id', 'Pike Rifle']],
    [
      'data.systems[3].id: must be a slug: lower-case letters and digits, in groups joined by single hyphens (did you mean “pike-rifle”?)',
    ],
  ],
  [
    'a party id in mixed case',
    [['data.relationships[0].from', 'Xno']],
    [
      'data.relationships[0].from: must be an ISO 3166 code in capitals (RUS) or a slug (farc) (did you mean “XNO”?)',
    ],
  ],
  [
    'a party id in words',
    [['data.relationships[0].from', 'Côte d’Ivoire']],
    [
      'data.relationships[0].from: must be an ISO 3166 code in capitals (RUS) or a slug (farc) (did you mean “cote-d-ivoire”?)',
    ],
  ],
  [
    'a date that EDTF does not know',
    [[claim(0, 'attribution.date'), '2007-13']],
    [expect.stringMatching(/^data\.claims\[0\]\.attribution\.date: is not an EDTF date: ./)],
  ],
  [
    'a date in words, with the date that was meant',
    [['data.date', '14 September 2005']],
    [expect.stringMatching(/^data\.date: is not an EDTF date: .*\(did you mean “2005-09-14”\?\)$/)],
  ],
  [
    'a quantity with its min above its max, whatever else is wrong with it',
    [
      [claim(0, 'says[1].quantity.min'), 30],
      [claim(0, 'says[1].quantity.unit'), 7],
    ],
    [
      `${claim(0, 'says[1].quantity.unit')}: must be text, not 7`,
      `${claim(0, 'says[1].quantity')}: has its min (30) above its max (29) (did you mean a min of 29 and a max of 30?)`,
    ],
  ],
  [
    'money with its min above its max',
    [[claim(1, 'says[1].value.max'), 6e8]],
    [
      `${claim(1, 'says[1].value')}: has its min (700000000) above its max (600000000) (did you mean a min of 600000000 and a max of 700000000?)`,
    ],
  ],
  [
    'a quantity of nothing',
    [
      [claim(0, 'says[1].quantity.min'), undefined],
      [claim(0, 'says[1].quantity.max'), undefined],
    ],
    [`${claim(0, 'says[1].quantity')}: must have a min, a max or the words of the source`],
  ],
  [
    'money without an amount',
    [
      [claim(1, 'says[1].value.min'), undefined],
      [claim(1, 'says[1].value.max'), undefined],
    ],
    [`${claim(1, 'says[1].value')}: must have a min or a max`],
  ],
  [
    'a negative number',
    [[claim(2, 'says[1].quantity.min'), -1]],
    [`${claim(2, 'says[1].quantity.min')}: must not be negative`],
  ],
  [
    'a number too large to be added up exactly',
    [[claim(2, 'says[1].quantity.max'), 1e21]],
    [`${claim(2, 'says[1].quantity.max')}: must not be larger than what can be added up exactly`],
  ],
  [
    'an infinite number',
    [[claim(2, 'says[1].quantity.max'), Number.POSITIVE_INFINITY]],
    [`${claim(2, 'says[1].quantity.max')}: must not be larger than what can be added up exactly`],
  ],
  [
    'half a position',
    [[claim(4, 'citation.position.start'), 1.5]],
    [`${claim(4, 'citation.position.start')}: must be a whole number`],
  ],
  [
    'a currency in words',
    [[claim(1, 'says[1].value.currency'), 'dollars']],
    [`${claim(1, 'says[1].value.currency')}: must be an ISO 4217 code such as USD`],
  ],
  [
    'an address that is none',
    [['data.sources[1].address', 'javascript:alert(1)']],
    ['data.sources[1].address: must be an address that begins with https:// or http://'],
  ],
  [
    'an address with a space in its host',
    [['data.sources[1].address', 'https://ex ample.org']],
    ['data.sources[1].address: must have no space in its host, which stands right after the two slashes'],
  ],
  ['an address in capitals, which is as good', [['data.sources[1].address', 'HTTPS://EXAMPLE.ORG/']], []],
  [
    'an address that hides where it leads',
    [['data.sources[1].address', 'https://sipri.org@evil.example/']],
    [
      'data.sources[1].address: must not hold a name or password before its host, which would hide where it leads',
    ],
  ],
  [
    'a name that turns the words around it',
    [['data.parties[0].name', '\u202EtxeT']],
    [
      'data.parties[0].name: must hold no signs that are not seen or turn the order of letters (such as U+202E)',
    ],
  ],
  [
    'a name with a sign that no one writes',
    [['data.parties[0].name', 'Te\u0000xt']],
    [
      'data.parties[0].name: must hold no signs that are not seen or turn the order of letters (such as U+202E)',
    ],
  ],
  [
    'a row as a list',
    [[claim(1, 'citation.cells'), ['2007']]],
    [
      `${claim(1, 'citation.cells')}: must be an object with the cells of the row by the names of their columns`,
    ],
  ],
  ['a version that is none', [['data.version', 'v1']], ['data.version: must be a version such as 1.0.0']],
  [
    'a hash that is none',
    [['data.sources[0].sha256', 'ABC']],
    ['data.sources[0].sha256: must be 64 lower-case hexadecimal digits'],
  ],
  [
    'a text without its hash',
    [['data.sources[0].sha256', undefined]],
    ['data.sources[0]: must have both a text and its sha256, or neither'],
  ],
  [
    'a register row of numbers',
    [[claim(1, 'citation.cells.Supplier'), 7]],
    [`${claim(1, 'citation.cells.Supplier')}: must be text, not 7`],
  ],
];

describe('the form of a file', () => {
  it.each(FORM)('names %s, and nothing else', (_, changes, faults) => {
    expect(faultsOf(changed(...changes))).toEqual(faults);
  });
});
