import { describe, expect, it } from 'vitest';
import { marked } from './marked';

const words = marked({
  title: 'Title',
  empty: '',
  kinds: { one: 'one kind' },
  lines: ['first', 'second'],
  rows: (count: number) => `${count} rows`,
  among: <Thing>(thing: Thing): readonly (string | Thing)[] => ['with ', thing, ' in it'],
  order: [1, 2],
});

describe('the language for tests', () => {
  it('marks every text, a third longer', () => {
    expect(words.title).toBe('⟦Title lo⟧');
    expect(words.kinds.one).toMatch(/^⟦one kind .{3}⟧$/);
    expect(words.lines.every((line) => /^⟦.*⟧$/.test(line))).toBe(true);
  });

  it('marks what functions make', () => {
    expect(words.rows(7)).toMatch(/^⟦7 rows .{2}⟧$/);
  });

  it('marks a text with a thing in it once, around the whole', () => {
    const thing = { bold: 'seven' };
    const pieces = words.among(thing);
    expect(pieces[0]).toBe('⟦');
    expect(pieces).toContain(thing);
    expect(String(pieces.at(-1))).toMatch(/^ \S{4}⟧$/);
  });

  it('leaves alone what is no text, and what says nothing', () => {
    expect(words.order).toEqual([1, 2]);
    expect(words.empty).toBe('');
  });
});
