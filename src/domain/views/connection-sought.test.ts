import { describe, expect, it } from 'vitest';
import { smallDataset } from '../fixtures/small-dataset';
import { connectionSought, type QuestionForms } from './connection-sought';
import { searchOf } from './search';

const FORMS: QuestionForms = {
  before: /^how are /i,
  between: /, | and /i,
  behind: / connected$/i,
};

const search = searchOf(smallDataset(), () => '');
const sought = (query: string) => connectionSought(search, query, FORMS)?.id ?? null;

describe('the question how two things are connected', () => {
  it('is asked in a sentence, in which names may be cut or misspelt', () => {
    expect(sought('How are  Northland and Southland connected ?')).toBe('connection..XNO..XSO');
    expect(sought('how are northl and Suothland connected')).toBe('connection..XNO..XSO');
  });

  it('is asked by both names, in whatever order, and by nothing less than the whole of each', () => {
    expect(sought('Southland, Northland')).toBe('connection..XSO..XNO');
    expect(sought('northland southland')).toBe('connection..XNO..XSO');
    expect(sought('northl southland')).toBeNull();
  });

  it('is not asked by one name, by the same twice, or by what is no name', () => {
    for (const query of [
      '',
      'Northland',
      'Northland Northland',
      'Northland and Nowhere',
      'how are and connected',
    ])
      expect(sought(query), query).toBeNull();
  });
});
