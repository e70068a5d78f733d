import { describe, expect, it } from 'vitest';
import { smallDatasetFile } from '../domain/fixtures/small-dataset';
import { faultsOf } from '../words/fixtures/faults-in-english';
import { type Broken, changed, claim } from './fixtures/broken';

const QUOTE = 'citation.quote.exact';
const text = smallDatasetFile().data.sources[0]?.text ?? '';

const BESIDE = 'in the text of “wire-report”';
const EXCERPTS: readonly Broken[] = [
  [
    'words that stand elsewhere',
    [
      [claim(0, 'citation.position.start'), 17],
      [claim(0, 'citation.position.end'), 69],
    ],
    [
      `${claim(0, QUOTE)}: “completed delivery of 29 Lance-M systems to Eastland” does not stand at 17 to 69 ${BESIDE} (they stand at 16 to 68)`,
    ],
  ],
  [
    'words that stand in several other spans',
    [[claim(5, QUOTE), 'Lance-M systems']],
    [
      `${claim(5, QUOTE)}: “Lance-M systems” does not stand at 106 to 133 ${BESIDE} (the same words stand at 41 to 56, but nothing says that these are meant)`,
    ],
  ],
  [
    'words with other capitals, spaces and quotation marks',
    [[claim(6, QUOTE), '"that sale  must NOT go ahead,"']],
    [
      `${claim(6, QUOTE)}: “"that sale  must NOT go ahead,"” does not stand at 203 to 233 ${BESIDE} (they now stand at 203 to 233, changed to ““That sale must not go ahead,””)`,
    ],
  ],
  [
    'words of which one was changed',
    [[claim(4, QUOTE), 'more categorical']],
    [
      `${claim(4, QUOTE)}: “more categorical” does not stand at 353 to 369 ${BESIDE} (they now stand at 353 to 369, changed to “less categorical”)`,
    ],
  ],
  [
    'words that stand nowhere',
    [[claim(4, QUOTE), 'out of the question']],
    [
      `${claim(4, QUOTE)}: “out of the question” does not stand at 353 to 369 ${BESIDE} (the text says “less categorical” there)`,
    ],
  ],
  [
    'a position beyond the end of the text',
    [
      [claim(4, QUOTE), 'nowhere'],
      [claim(4, 'citation.position'), { start: 9000, end: 9007 }],
    ],
    [
      `${claim(4, QUOTE)}: “nowhere” does not stand at 9000 to 9007 ${BESIDE} (the text has ${[...text].length} characters)`,
    ],
  ],
  [
    'a position that ends where it starts',
    [[claim(4, 'citation.position.end'), 353]],
    [`${claim(4, 'citation.position.end')}: must be greater than the start (they stand at 353 to 369)`],
  ],
  [
    'another prefix',
    [[claim(4, 'citation.quote.prefix'), 'was  ']],
    [
      `${claim(4, 'citation.quote.prefix')}: “was  ” does not stand right before the words (the text says “es for Eastland was ”)`,
    ],
  ],
  [
    'another suffix',
    [[claim(4, 'citation.quote.suffix'), '. Some']],
    [
      `${claim(4, 'citation.quote.suffix')}: “. Some” does not stand right after the words (the text says “.\\nSome fear that Wes”)`,
    ],
  ],
  [
    'no prefix and no suffix',
    [
      [claim(4, 'citation.quote.prefix'), ''],
      [claim(4, 'citation.quote.suffix'), ''],
    ],
    [
      `${claim(4, 'citation.quote.prefix')}: must not be empty: text stands before the words (the text says “es for Eastland was ”)`,
      `${claim(4, 'citation.quote.suffix')}: must not be empty: text stands after the words (the text says “.\\nSome fear that Wes”)`,
    ],
  ],
  [
    'a quotation of a source without a text',
    [[claim(4, 'citation.source'), 'deal-register']],
    [
      `${claim(4, 'citation.source')}: must have a text to quote, and “deal-register” has none (give the source its text and sha256, or cite it as a paraphrase)`,
    ],
  ],
  [
    'a row of what is no register',
    [[claim(1, 'citation.source'), 'wire-report']],
    [`${claim(1, 'citation.source')}: must be a register, and “wire-report” is of kind “document”`],
  ],
  [
    'words to point back to that do not stand right before the quotation',
    [[claim(4, 'citation.lead'), 'Their answer on portable missiles for Eastland was ']],
    [
      `${claim(4, 'citation.lead')}: “Their answer on portable missiles for Eastland was ” does not stand right before the words (the text says “.\\nHer answer on portable missiles for Eastland was ”)`,
    ],
  ],
  [
    'words to point back to that do',
    [[claim(4, 'citation.lead'), 'answer on portable missiles for Eastland was ']],
    [],
  ],
  [
    'the silence of what is no register',
    [[claim(7, 'silence'), 'no-row']],
    [`${claim(7, 'citation.source')}: must be a register, and “wire-report” is of kind “document”`],
  ],
  [
    'a text that was changed after it was hashed',
    [['data.sources[0].text', text.replace('anybody', 'someone')]],
    [
      expect.stringMatching(
        /^data\.sources\[0\]\.sha256: is not the hash of the text \(it is [0-9a-f]{64}\)$/,
      ),
    ],
  ],
];

describe('excerpts', () => {
  it.each(EXCERPTS)('names %s, and nothing else', (_, changes, faults) => {
    expect(faultsOf(changed(...changes))).toEqual(faults);
  });

  it('names every wrong quotation of a very long text, but looks only for some where they stand now', () => {
    const { claims } = smallDatasetFile().data;
    const copies = Array.from({ length: 8 }, (_, i) => ({ ...claims[4], id: `copy-${i}` }));
    const long = `${'No word of it. '.repeat(130_000)}${text}`;
    const file = changed(['data.sources[0].text', long], ['data.claims', [...claims, ...copies]]);
    const faults = faultsOf(file).filter((line) => line.includes(QUOTE));
    expect(faults).toHaveLength(15);
    expect(faults[0]).toMatch(/ \(they stand at 19\d{5} to 19\d{5}\)$/);
    expect(faults.at(-1)).toMatch(/ \(the text says “.*” there\)$/);
  });

  it('lets a prefix or suffix be empty at the edges of the text, and only there', () => {
    const length = [...text].length;
    const whole = { exact: text, prefix: '', suffix: '' };
    const file = (position: object) =>
      changed([claim(4, 'citation.quote'), whole], [claim(4, 'citation.position'), position]);
    expect(faultsOf(file({ start: 0, end: length }))).toEqual([]);
    expect(faultsOf(file({ start: 0, end: length - 1 }))).toHaveLength(1);
  });
});
