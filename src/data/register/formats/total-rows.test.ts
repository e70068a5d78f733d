import { describe, expect, it } from 'vitest';
import { quoted } from '../../../words/en/grammar/grammar';
import { saidReason } from '../../../words/fixtures/said-notes';
import { deliveryRow, registerRow } from '../../fixtures/made-rows';
import { kindOf } from './formats';
import { faultOfTotal, noteOnLastRow } from './total-rows';

const FORMAT = kindOf({
  header: ['No.', 'Seller', 'Buyer', 'Item', 'Signed', 'How many'],
  mapping: { from: 1, to: 2, system: 3, ordered: 4, quantity: 5 },
});

/** Whose category nobody has said to be one. */
const WITH_UNUSED = kindOf({
  header: ['No.', 'Seller', 'Buyer', 'List', 'Signed', 'How many'],
  mapping: { from: 1, to: 2, system: 'nothing', ordered: 4, quantity: 5 },
});

function faultOf(...cells: readonly string[]) {
  const fault = faultOfTotal(FORMAT, [{ line: 9, cells }]);
  return fault && { ...fault, reason: saidReason(fault.reason) };
}

describe('a row that adds up others', () => {
  it('is told by the word alone in a column that is not used', () => {
    const column = (list: string) =>
      faultOfTotal(WITH_UNUSED, [{ line: 9, cells: ['', 'A', 'B', list, '2005', '1'] }])?.column ?? null;
    expect([column('Total'), column('Summe'), column('ML1')]).toEqual(['List', 'List', null]);
    // Such a column may say of what a row is, and then these are no sums.
    expect([column('World'), column('All'), column('Total 2005')]).toEqual([null, null, null]);
  });

  it.each([
    ...['Total', 'TOTAL:', 'Grand total', 'Sub-total', 'Sum', 'Gesamt', 'Summe', 'Total général', 'Razem'],
    ...[
      'Kenya Total',
      'Total 2005',
      'Total for 2005',
      'TOTAL PER ML category',
      'Total Kenya',
      'Gesamtergebnis',
      'World',
      'All countries',
    ],
    ...[
      'Overall',
      'Zusammen',
      'Мир',
      'Totale complessivo',
      'Suma końcowa',
      'Eindtotaal',
      'Végösszeg',
      '총합계',
    ],
    ...['World total', 'All', 'All systems', 'Total, all weapons', 'Tous les pays', 'Alle', 'All years'],
    ...['Endsumme', 'Summe aller Länder', 'Welt insgesamt', 'Alle Staaten', 'Gesamt 2019', 'Summe Empfänger'],
    ...['Total mondial', 'Total des pays', 'Toutes les destinations', 'Monde'],
    ...['Total de países', 'Total mundial', 'Todos los países', 'Suma total', 'Mundo', 'Total de 2019'],
    ...['Разом', 'Усього', 'Всього за 2019', 'Загалом', 'Підсумок', 'Світ', 'Усі країни', 'Разом по країнах'],
    ...['TOTAL UE', 'Total países UE', 'Sub-total Europe', 'Total (EUR)', 'T O T A L', 'Totaux', 'Ensemble'],
    ...['Итого по Африке', 'davon EU', 'dont UE', 'of which EU', 'Kokku', 'Jumlah', 'Grand total 2019'],
    ...['Total in Mio. EUR', 'Total pays de l’UE', 'NATO countries total', 'darunter Kenia', 'EU Total'],
    ...['Итого, млн долл.', 'в том числе НАТО', 'Subtotal Middle East', 'Sous-total Afrique'],
    ...['Итого', 'ВСЕГО:', '合计', '合計', '— total —', 'المجموع'],
  ])('is told by its name in any of the columns that a deal needs: “%s”', (name) => {
    expect(faultOf('', name, '', '', '', '14')).toEqual({
      line: 9,
      column: 'Seller',
      reason: `${quoted(name)}: this row adds up others. It is set apart, and not counted.`,
    });
    for (let at = 0; at < 5; at++) {
      expect(faultOf(...Array.from({ length: 6 }, (_, i) => (i === at ? name : 'x')))).not.toBeNull();
    }
  });

  it.each([
    'TotalEnergies',
    'Sumatra',
    'Total Force',
    'Summerland',
    '',
    'Sum of all fears',
    'World Bank',
    'Force total',
    'All others',
    'Allied Systems',
    'All-Terrain Vehicle',
    'World Systems',
    'Summe und Teil',
    'Mundo Nuevo',
    'Le Monde diplomatique',
    'Світанок',
    'Total Defence',
    'Total EUROPART',
    'Total SA',
    'Ensemble Systems',
    'Dont Panic',
    'A B C D',
    'Totaux et fils',
    'Of which nothing is known',
    'EU',
    'NATO',
  ])('is not one whose name only begins so: “%s”', (name) => {
    expect(faultOf('1', name, 'Eastland', name, '2005', '2')).toBeNull();
  });

  it('is not one of which a remark speaks', () => {
    expect(faultOf('1', 'Northland', 'Eastland', 'Lance-M', '2005', 'total')).toBeNull();
  });

  it('is set apart in a register too, but not with the other rows of its deal', () => {
    expect(faultOfTotal(kindOf('transfers'), [registerRow({ recipient: 'Total' })])).toMatchObject({
      column: 'Recipient',
    });
    expect(faultOfTotal(kindOf('deliveries'), [deliveryRow({ designation: 'Total' })])).not.toBeNull();
    expect(
      faultOfTotal(kindOf('deliveries'), [deliveryRow({}), deliveryRow({ designation: 'Total' })]),
    ).toBeNull();
  });
});

describe('a last row whose number is the sum of those above', () => {
  const rows = (...numbers: readonly number[]) =>
    numbers.map((items, i) => ({
      line: i + 2,
      quantity: { min: items, max: items, unit: 'items', estimate: false },
    }));

  it('is read, and said to be so', () => {
    const note = noteOnLastRow(FORMAT, rows(1000, 2, 1002));
    expect(note).toMatchObject({ line: 4, column: 'How many', what: 'doubtful' });
    expect(note && saidReason(note.reason)).toContain('1,002 is just what the rows above add up to');
  });

  it.each([[[12, 2, 13]], [[12, 12]], [[0, 0, 0]], [[]]])('is nothing of note otherwise: %j', (numbers) => {
    expect(noteOnLastRow(FORMAT, rows(...numbers))).toBeNull();
  });

  it('counts nothing that is no exact number', () => {
    const [first, second] = rows(12, 12);
    const words = { line: 3, quantity: { unit: 'items', estimate: false, words: 'a few' } };
    expect(
      noteOnLastRow(
        FORMAT,
        [first, words, second].flatMap((row) => row ?? []),
      ),
    ).toBeNull();
  });
});
