import { describe, expect, it } from 'vitest';
import { linkInPath } from './link-in-path';

describe('a link in the place of a file', () => {
  it.each([
    ['%3Fv=1&d=small&view=graph', '?%3Fv=1&d=small&view=graph'],
    ['%3fparty=VEN', '?%3fparty=VEN'],
    ['%253Fparty=VEN', '?%253Fparty=VEN'],
    ['index.html%3Fparty=VEN', '?%3Fparty=VEN'],
    ['%3Fv%3D1%26d%3Dsmall', '?%3Fv%3D1%26d%3Dsmall'],
    ['v=1&d=small', '?v=1&d=small'],
    ['&v=1&d=small', '?&v=1&d=small'],
    ['v%3D1%26d%3Dsmall', '?v%3D1%26d%3Dsmall'],
  ])('is known: %s', (file, query) => {
    expect(linkInPath(file, '')).toBe(query);
  });

  it('keeps what a campaign has put behind it', () => {
    expect(linkInPath('%3Fparty=VEN', '?utm_source=mail')).toBe('?%3Fparty=VEN&utm_source=mail');
    expect(linkInPath('%3Fparty=VEN', '?')).toBe('?%3Fparty=VEN');
  });

  it.each(['', 'index.html', 'licences.txt', 'russia', 'v=12', 'view=graph', 'assets/%3Fv=1', 'why%3F'])(
    'is none: “%s”',
    (file) => {
      expect(linkInPath(file, '?party=VEN')).toBeNull();
    },
  );
});
