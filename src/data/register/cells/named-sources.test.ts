import { describe, expect, it } from 'vitest';
import { sourcesIn } from './named-sources';

describe('the sources that a cell names', () => {
  it.each([
    ['', []],
    ['The Gazette', [['The Gazette', null]]],
    ['https://www.example.org/a', [['example.org', 'https://www.example.org/a']]],
    ['The Gazette (https://example.org/a).', [['The Gazette', 'https://example.org/a']]],
    [
      'https://a.example/1; https://b.example/2',
      [
        ['a.example', 'https://a.example/1'],
        ['b.example', 'https://b.example/2'],
      ],
    ],
    ['javascript:alert(1)', [['javascript:alert(1)', null]]],
    ['https://user:word@example.org/', [['https://user:word@example.org/', null]]],
  ])('“%s”', (cell, named) => {
    expect(sourcesIn(cell).map(({ speaker, address }) => [speaker, address])).toEqual(named);
  });
});
