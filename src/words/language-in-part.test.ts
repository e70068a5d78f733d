import { afterEach, expect, it, vi } from 'vitest';
import { english } from './en/all';
import { speak } from './language';
import { filtersWords } from './views/filters';
import { tableWords } from './views/table';

vi.mock('./en-XA/all', () => ({ words: { filters: { ...english.filters, title: 'Filter' } } }));

afterEach(() => speak('en'));

it('speaks the rooms that a language has, and the others in English', async () => {
  await speak('en-XA');
  expect(filtersWords().title).toBe('Filter');
  expect(tableWords()).toBe(english.table);
});
