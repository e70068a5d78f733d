import { describe, expect, it } from 'vitest';
import { guessColumns } from './guess-columns';
import { countsLicences, isOfLicences, isOfLicencesAlone, speaksOfLicences } from './licence-words';
import { countedThings } from './units';

describe('a column that counts licences', () => {
  it.each([
    ...[
      'Number (licences)',
      'Number of licences',
      'Nº licencias',
      'Número de licencias',
      'Número de licenças',
    ],
    ...[
      'Число лицензий',
      'Кількість ліцензій',
      'Numero autorizzazioni',
      'Numero di licenze',
      'Počet licencí',
    ],
    ...[
      'Anzahl der Genehmigungen',
      'Anzahl Einzelgenehmigungen',
      'Anzahl Bewilligungen',
      "Nombre d'autorisations",
    ],
    ...['Liczba licencji', 'Liczba zezwoleń', 'Aantal vergunningen', 'Antal tillstånd', 'Antall lisenser'],
  ])('is known by its name: “%s”', (name) => {
    expect(isOfLicences(name)).toBe(true);
    expect(countedThings({ header: [name], mapping: { quantity: 0 } }).unit).toBe('licences');
  });

  it.each([
    'Number (licences)',
    'Licences (Number)',
    'Nº licencias',
    'Число лицензий',
    'Numero autorizzazioni',
    'Počet licencí',
  ])('says that what is listed was allowed: “%s”', (name) => {
    expect([countsLicences(name), speaksOfLicences(['Country', name])]).toEqual([true, true]);
    expect(guessColumns([name], [{ line: 2, cells: ['3'] }]).quantity).toMatchObject({
      column: 0,
      isSure: true,
    });
  });

  it.each([
    ...['Number', 'Number (licensed)', 'Number per licence', 'Number (under licence)', 'Licence production'],
    ...['Anzahl pro Genehmigung', 'Number of items', 'Počet kusů', 'Anzahl Lizenzbauten'],
  ])('is none where things are counted: “%s”', (name) => {
    expect(isOfLicences(name)).toBe(false);
  });

  it.each(['Licences refused', 'Počet zamítnutých licencí', 'Отказ в лицензии', 'Licenze negate'])(
    'says nothing of what was given where they were not: “%s”',
    (name) => {
      expect(speaksOfLicences(['Licences', name])).toBe(false);
    },
  );

  it.each(['Licences', 'Permits', 'Export licences granted', 'Genehmigungen', 'Lizenzen', 'Licencias'])(
    'is asked about where its name says that it is of licences, and not that they are counted: “%s”',
    (name) => {
      const guessOf = (...cells: string[]) =>
        guessColumns(
          [name],
          cells.map((cell, at) => ({ line: at + 2, cells: [cell] })),
        ).quantity;
      expect(guessOf('4', '1', '12')).toMatchObject({ column: 0, isSure: false });
      expect(guessOf('given', 'refused')).toBeUndefined();
    },
  );

  it.each(['Licences refused', 'Licence holder', 'Licence number', 'Product', 'Value of licences'])(
    'is not guessed for a number of licences: “%s”',
    (name) => {
      expect(isOfLicencesAlone(name)).toBe(false);
    },
  );

  it('is asked about beside one that counts things, and is sure beside others', () => {
    const guessOf = (other: string) =>
      guessColumns(
        ['Number of licences', other],
        [
          { line: 2, cells: ['3', '40'] },
          { line: 3, cells: ['1', '7'] },
        ],
      ).quantity;
    for (const things of ['Number of systems', 'Number of weapons allowed', 'Number of vehicles'])
      expect(guessOf(things)).toMatchObject({
        ...{ column: 1, isSure: false, reason: { code: 'as-another', other: 'Number of licences' } },
      });
    for (const other of ['Number of refusals', 'Number of pages', 'Remarks'])
      expect(guessOf(other)).toMatchObject({ column: 0, isSure: true });
  });
});
