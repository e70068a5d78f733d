import { describe, expect, it } from 'vitest';
import { saysNoDate } from './words-for-no-date';

describe('a cell for a date', () => {
  it.each([
    ...[
      '',
      ' ',
      '-',
      '—',
      '?',
      'n/a',
      'N.A.',
      'tbd',
      'TBA',
      'not known',
      'Unknown',
      '(unknown)',
      'unbekannt',
    ],
    ...['inconnue', 'sin fecha', 'неизвестно', 'Невідомо', 'н/д', 'brak danych', '不明'],
  ])('says that none is known: “%s”', (cell) => {
    expect(saysNoDate(cell)).toBe(true);
  });

  it.each([
    '2005',
    'before 2005',
    'soon',
    'May',
    '2005?',
    'delivered',
    'unknown year of the 1990s, perhaps 1994',
  ])('says something else: “%s”', (cell) => {
    expect(saysNoDate(cell)).toBe(false);
  });
});
