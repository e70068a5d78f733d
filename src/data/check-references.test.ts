import { describe, expect, it } from 'vitest';
import { faultsOf } from '../words/fixtures/faults-in-english';
import { type Broken, changed, claim } from './fixtures/broken';
import { MAX_GUESSES } from './form-faults';

const MEMBER = {
  ...{ id: 'small', title: 'A small dataset', version: '1.0.0', date: '2026', licence: '', credit: '' },
  sha256: 'a'.repeat(64),
};

const IDS: readonly Broken[] = [
  [
    'a member twice',
    [['data.members', [MEMBER, MEMBER]]],
    ['data.members[1].id: “small” is already the id of data.members[0]'],
  ],
  [
    'a party id that is taken',
    [
      ['data.parties[3].id', 'XNO'],
      ['data.relationships[1].to', 'XEA'],
      ['data.relationships[6].from', 'XEA'],
      [claim(3, 'attribution.party'), 'XEA'],
    ],
    ['data.parties[3].id: “XNO” is already the id of data.parties[0]'],
  ],
  [
    'a system with the id of a party',
    [
      ['data.systems[3].id', 'hill-front'],
      ['data.relationships[6].system', 'hill-front'],
    ],
    ['data.systems[3].id: “hill-front” is already the id of data.parties[5]'],
  ],
  [
    'a relationship with the id of a system',
    [
      ['data.relationships[0].id', 'lance-m'],
      [claim(0, 'relationship'), 'lance-m'],
      [claim(1, 'relationship'), 'lance-m'],
    ],
    ['data.relationships[0].id: “lance-m” is already the id of data.systems[0]'],
  ],
  [
    'a former id that is an id',
    [['data.systems[0].formerIds[0]', 'sting-2']],
    ['data.systems[0].formerIds[0]: “sting-2” is already the id of data.systems[2]'],
  ],
  [
    'its own id as a former one',
    [['data.parties[3].formerIds[0]', 'XWE']],
    ['data.parties[3].formerIds[0]: “XWE” is already the id of data.parties[3]'],
  ],
  [
    'a former id of two',
    [['data.parties[0].formerIds', ['lance']]],
    ['data.systems[0].formerIds[0]: “lance” is already a former id of data.parties[0]'],
  ],
  [
    'a claim id that is taken',
    [['data.claims[8].id', 'talks']],
    ['data.claims[8].id: “talks” is already the id of data.claims[2]'],
  ],
  [
    'a source id that is taken',
    [
      ['data.sources[1].id', 'wire-report'],
      [claim(1, 'citation'), { type: 'paraphrase', source: 'wire-report', text: 'x' }],
    ],
    ['data.sources[1].id: “wire-report” is already the id of data.sources[0]'],
  ],
];

const REFERENCES: readonly Broken[] = [
  [
    'a dataset that is no member',
    [
      ['data.members', [MEMBER]],
      ['data.relationships[0].datasets', ['small', 'smal']],
    ],
    [
      'data.relationships[0].datasets[1]: there is no dataset among the members “smal” (did you mean “small”?)',
    ],
  ],
  [
    'a dataset where there are no members',
    [['data.relationships[0].datasets', ['small']]],
    ['data.relationships[0].datasets[0]: there is no dataset among the members “small”'],
  ],
  [
    'from nobody',
    [['data.relationships[0].from', 'XNP']],
    ['data.relationships[0].from: there is no party “XNP” (did you mean “XNO”?)'],
  ],
  [
    'to nobody',
    [['data.relationships[6].to', 'hil-front']],
    ['data.relationships[6].to: there is no party “hil-front” (did you mean “hill-front”?)'],
  ],
  [
    'to somebody by a former id',
    [['data.relationships[1].to', 'XWW']],
    ['data.relationships[1].to: there is no party “XWW” (did you mean “XWE”?)'],
  ],
  [
    'through nobody',
    [['data.relationships[1].via[0]', 'agency']],
    ['data.relationships[1].via[0]: there is no party “agency”'],
  ],
  [
    'no such system',
    [['data.relationships[0].system', 'lance']],
    ['data.relationships[0].system: there is no system “lance” (did you mean “lance-m”?)'],
  ],
  [
    'a party for a system',
    [['data.relationships[0].system', 'northarms']],
    ['data.relationships[0].system: there is no system “northarms”'],
  ],
  [
    'about nothing',
    [['data.relationships[4].about', 'xno-xwe-lance']],
    [
      'data.relationships[4].about: there is no relationship “xno-xwe-lance” (did you mean “xno-xwe-lance-m”?)',
    ],
  ],
  [
    'a claim about nothing, which leaves a relationship alone',
    [[claim(8, 'relationship'), 'xwe-hill-front-pike-rifles']],
    [
      `${claim(8, 'relationship')}: there is no relationship “xwe-hill-front-pike-rifles” (did you mean “xwe-hill-front-pike-rifle”?)`,
    ],
  ],
  [
    'nobody who speaks',
    [[claim(0, 'attribution.party'), 'XXX']],
    [`${claim(0, 'attribution.party')}: there is no party “XXX”`],
  ],
  [
    'no such source',
    [[claim(0, 'citation.source'), 'wire-reprot']],
    [`${claim(0, 'citation.source')}: there is no source “wire-reprot” (did you mean “wire-report”?)`],
  ],
  [
    'a member of nothing',
    [['data.systems[2].memberOf', 'missiles']],
    ['data.systems[2].memberOf: there is no system “missiles”'],
  ],
  [
    'a member of what is no class',
    [['data.systems[2].memberOf', 'lance-m']],
    ['data.systems[2].memberOf: must be a class, and “lance-m” is of kind “system”'],
  ],
  [
    'classes that are members of each other',
    [
      ['data.systems[1].memberOf', 'sting-2'],
      ['data.systems[2].kind', 'class'],
    ],
    [
      'data.systems[1].memberOf: makes it a member of itself',
      'data.systems[2].memberOf: makes it a member of itself',
    ],
  ],
];

describe('ids', () => {
  it.each(IDS)('names %s, and nothing else', (_, changes, faults) => {
    expect(faultsOf(changed(...changes))).toEqual(faults);
  });
});

describe('references', () => {
  it.each(REFERENCES)('names %s, and nothing else', (_, changes, faults) => {
    expect(faultsOf(changed(...changes))).toEqual(faults);
  });

  it('are all named where thousands dangle, and what was meant is guessed for some', () => {
    const via = Array.from(
      { length: 1000 },
      (_, i) => `hill-fron${i.toString(9).replace(/\d/g, (digit) => 'abcdefghi'[Number(digit)] ?? '')}`,
    );
    const faults = faultsOf(changed(['data.relationships[0].via', via]));
    expect(faults).toHaveLength(1000);
    expect(faults.filter((fault) => fault.includes('did you mean'))).toHaveLength(MAX_GUESSES);
  });
});
