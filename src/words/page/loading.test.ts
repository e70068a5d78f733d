import { describe, expect, it } from 'vitest';
import type { LoadTrouble } from '../../data/loaded';
import type { DatasetId } from '../../domain/model/ids';
import { loadingWords } from './loading';

const WITH_FILE = { code: 'clashes', title: 'A small dataset', isWithFile: true } as const;

describe('what is said where a dataset does not open', () => {
  it.each<[LoadTrouble, string, RegExp]>([
    [
      { code: 'missing', id: 'smal' as DatasetId },
      'There is no dataset “smal” here',
      /open the case file\.$/,
    ],
    [{ code: 'large', most: 32 }, 'The dataset is larger than 32 MB, the most that is read', /^Open another/],
    [
      { code: 'slow', seconds: 20 },
      'The dataset did not arrive: nothing came for 20 seconds',
      /try again\.$/,
    ],
    [{ code: 'offline' }, 'The dataset could not be fetched: there is no connection', /try again\.$/],
    [
      { code: 'status', status: 403 },
      'The server answered 403 instead of sending the dataset',
      /^The site or/,
    ],
    [
      { code: 'status', status: 503 },
      'The server answered 503 instead of sending the dataset',
      /Wait a minute/,
    ],
    [
      { code: 'status', status: 500 },
      'The server answered 500 instead of sending the dataset',
      /in a moment/,
    ],
    [
      { code: 'unchecked', because: { code: 'error', message: 'the worker is gone' } },
      'The dataset could not be checked: the worker is gone',
      /connection/,
    ],
    [
      { code: 'large-file', megabytes: 33, most: 32 },
      'The file is too large: 33 MB, and 32 MB is the most',
      /Split/,
    ],
    [{ code: 'unreadable-file' }, 'The file could not be read', /still exists/],
    [{ code: 'faults', count: 1 }, 'The dataset was refused: it has a fault', /mend what is listed/],
    [{ code: 'faults', count: 50_001 }, 'The dataset was refused: it has 50,001 faults', /mend/],
    [
      { ...WITH_FILE, count: 1, ownId: null },
      'The file cannot be joined to “A small dataset”: both use an id for something of their own',
      /^Change what is listed here in one of them\. Or remove “A small dataset” first\.$/,
    ],
    [
      { ...WITH_FILE, count: 2, isWithFile: false, ownId: 'small' as DatasetId },
      'The file cannot be joined to “A small dataset”: both use ids for something of their own',
      /^Change what is listed here in one of them\. Or open it by itself, in the place of what is open\.$/,
    ],
  ])('names what happened, and what to do: $code', (trouble, what, todo) => {
    const said = loadingWords().trouble(trouble);
    expect(said.what).toBe(what);
    expect(said.todo).toMatch(todo);
  });
});
