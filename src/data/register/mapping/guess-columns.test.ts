import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mappingWords } from '../../../words/files/mapping';
import type { TABLE_FIELDS } from '../rows/table-mapping';
import { guessColumns } from './guess-columns';
import { type Guess, sureMapping } from './guesses';

const rowsOf = (rows: readonly (readonly string[])[]) => rows.map((cells, i) => ({ line: i + 2, cells }));

/** The guesses of a table, whose first row is its header. */
/** What is said of a guess. */
const said = (guess: Guess | undefined) => guess && mappingWords().guess(guess);

const guessesOf = ([header = [], ...rows]: readonly (readonly string[])[]) =>
  guessColumns(header, rowsOf(rows));

/** What each field was taken to be told by, for sure. */
function sure(header: readonly string[], ...rows: readonly (readonly string[])[]) {
  const mapping = sureMapping(guessColumns(header, rowsOf(rows)));
  return Object.fromEntries(Object.entries(mapping).map(([field, at]) => [field, header[Number(at)]]));
}

describe('what columns mean', () => {
  it.each(['Quantity (thousands)', 'Number, tonnes', 'Amount', 'Quantity (USD)'])(
    'is asked of what is probably no number of items: “%s”',
    (name) => {
      expect(sure([name], ['12'], ['30'])).toEqual({});
      expect(said(guessesOf([[name], ['12'], ['30']]).quantity)).toContain(`Perhaps “${name}”`);
    },
  );

  it('is sure where names and cells agree, in whatever order, case, number and punctuation', () => {
    expect(
      sure(
        ['YEAR', 'To', 'from', 'weapon_system', 'Quantity', 'Status', 'Source', 'Quotes', 'p.'],
        ['2005', 'Kenya', 'Sweden', 'Lance-M', '10-12', 'ordered', 'The Gazette', 'They bought it.', '12'],
      ),
    ).toEqual({
      ...{ from: 'from', to: 'To', system: 'weapon_system', ordered: 'YEAR', quantity: 'Quantity' },
      ...{ status: 'Status', source: 'Source', excerpt: 'Quotes', page: 'p.' },
    });
  });

  it.each([
    ['País de destino', 'Producto', 'Año', 'Valor (miles de €)', 'Cantidad'],
    ['Pays destinataire', 'Matériel', 'Année de commande', 'Montant (M€)', 'Nombre commandé'],
    ['Bestimmungsland', 'Güter', 'Jahr', 'Wert in Euro (Mio. EUR)', 'Anzahl (Stück)'],
    ['Paese di destinazione', 'Materiale', 'Anno', 'Importo', 'Quantità'],
    ['País de destino', 'Produto', 'Ano', 'Valor', 'Quantidade'],
    ['Land van bestemming', 'Product', 'Jaar', 'Waarde', 'Aantal'],
    ['Kraj przeznaczenia', 'Sprzęt', 'Rok', 'Wartość (tys. EUR)', 'Liczba sztuk'],
    ['Страна-получатель', 'Товар', 'Год', 'Стоимость', 'Количество'],
    ['Країна-отримувач', 'Товар', 'Рік', 'Вартість', 'Кількість'],
  ])('is sure in the languages of tables: %s, %s, %s, %s, %s', (to, system, ordered, value, quantity) => {
    const { value: amount, ...others } = guessesOf([
      [to, system, ordered, value, quantity],
      ['Kenya', 'Lance-M', '2005', '1200,5', '12'],
    ]);
    expect(sure([to, system, ordered, quantity], ['Kenya', 'Lance-M', '2005', '12'])).toEqual({
      ...{ to, system, ordered, quantity },
    });
    expect([amount?.name, others.ordered?.name]).toEqual([value, ordered]);
  });

  it.each([
    ['Estado', 'entregado', 'pedido'],
    ['Stand', 'geliefert', 'bestellt'],
    ['État', 'livré', 'commandé'],
    ['Stato', 'consegnato', 'ordinato'],
    ['Stan', 'dostarczone', 'zamówione'],
    ['Состояние', 'поставлено', 'заказано'],
    ['Durum', 'teslim edildi', 'sipariş edildi'],
    ['Decisión', 'Autorizada', 'Denegada'],
    ['Outcome', 'issued', 'refused'],
  ])('is how far deals have come, where the cells below a word for states say so: “%s”', (name, ...cells) => {
    expect(sure([name], ...cells.map((cell) => [cell]))).toEqual({ status: name });
    // The same word is that of a country.
    expect(guessesOf([[name], ['Sweden'], ['Kenya']]).status).toBeUndefined();
  });

  it.each(['Bemerkung', 'Anlage', 'Remarks', 'Beschreibung', 'Zusatz'])(
    'is asked of cells that are statuses, whatever the name: “%s”',
    (name) => {
      const { status, ...others } = guessesOf([
        ['Empfänger', name],
        ['Kenia', 'genehmigt'],
        ['Chile', 'abgelehnt'],
      ]);
      expect([status?.isSure, said(status)]).toEqual([
        false,
        `Perhaps “${name}”: its cells could be statuses known here, such as “genehmigt”.`,
      ]);
      expect(others.to?.name).toBe('Empfänger');
      expect(guessesOf([[name], ['Radar'], ['zwei Stück']]).status).toBeUndefined();
    },
  );

  it('is who buys and who sells, in the words of ministries', () => {
    const { from, to } = guessesOf([
      ['Purchaser', 'Item'],
      ['Taiwan', 'M109A6'],
    ]);
    expect([to?.name, to?.isSure, from]).toEqual(['Purchaser', true, undefined]);
    expect(sure(['Ausfuhrland', 'Einfuhrland'], ['Deutschland', 'Katar'])).toEqual({
      ...{ from: 'Ausfuhrland', to: 'Einfuhrland' },
    });
  });

  it('is asked of words of which some are statuses, and of words that none knows below a name for statuses', () => {
    const asked = (name: string, ...cells: readonly string[]) => {
      const { status } = guessesOf([['Importer', name], ...cells.map((cell) => ['Kenya', cell])]);
      return [status?.isSure, said(status)];
    };
    expect(asked('Column 5', 'refused', 'in hand', 'in hand', 'lapsed')).toEqual([
      false,
      'Perhaps “Column 5”: 1 of 4 cells are statuses known here, such as “refused”; “in hand” is not.',
    ]);
    expect(asked('Outcome', 'refused', 'in hand', 'in hand', 'lapsed')).toEqual([
      false,
      'Perhaps “Outcome”: 1 of 4 cells are statuses known here, such as “refused”; “in hand” is not.',
    ]);
    expect(asked('Outcome', 'in hand', 'lapsed')).toEqual([
      false,
      'Perhaps “Outcome”: its name says so, but its cells are no statuses known here, such as “in hand”.',
    ]);
    expect(asked('Column 5', 'in hand', 'lapsed')).toEqual([undefined, undefined]);
    expect(asked('Outcome', '12', '15')).toEqual([undefined, undefined]);
  });

  it('is the column whose cells are statuses, rather than one that is called so and is empty', () => {
    const guesses = guessesOf([
      ['Status', 'Remarks'],
      ['', 'delivered'],
      ['', 'ordered'],
    ]);
    expect([guesses.status?.name, guesses.status?.isSure]).toEqual(['Remarks', false]);
  });

  it('is no amount of money in a number of things, whatever was done with them', () => {
    expect(guessesOf([['Number committed'], ['12'], ['30']]).value).toBeUndefined();
    expect(guessesOf([['Value committed'], ['12'], ['30']]).value?.name).toBe('Value committed');
  });

  it('is sure in German and in Polish, with accents or without', () => {
    const cells = ['Schweden', 'Kenia', 'Lance-M', '2005', '12'];
    const inGerman = ['Lieferant', 'Empfänger', 'Bezeichnung', 'Bestelljahr', 'Stückzahl'];
    const [from, to, system, ordered, quantity] = inGerman;
    expect(sure(inGerman, cells)).toEqual({ from, to, system, ordered, quantity });
    for (const [importer, many] of [
      ['Importer', 'Ilość'],
      ['Odbiorca', 'ILOSC'],
    ] as const) {
      const header = ['Eksporter', importer, 'Uzbrojenie', 'Rok', 'Rok dostawy', many, 'Wartość'];
      expect(sure(header, ['Szwecja', 'Kenia', 'Lance-M', '2005', '2007', '12', '4,5'])).toEqual({
        ...{ from: 'Eksporter', to: importer, system: 'Uzbrojenie', ordered: 'Rok' },
        ...{ delivered: 'Rok dostawy', quantity: many, value: 'Wartość' },
      });
    }
  });

  it('is sure where a whole word of a name says so, and the cells bear it out', () => {
    expect(
      sure(
        [
          'SupplierCountry',
          'Final importer State(s)',
          'Weapon designation',
          'Year of contract',
          'Number of items',
        ],
        ['Sweden', 'Kenya', 'Lance-M', '2005', '12'],
      ),
    ).toEqual({
      ...{ from: 'SupplierCountry', to: 'Final importer State(s)', system: 'Weapon designation' },
      ...{ ordered: 'Year of contract', quantity: 'Number of items' },
    });
  });

  it('is never guessed by parts of words, nor against the cells', () => {
    const guesses = guessesOf([
      ['Country', 'Reporting State', 'Keywords', 'Resource', 'Candidate', 'Statement', 'Totals'],
      ['Kenya', 'Sweden', 'radar', 'page 3', '2005', 'none at all', '7'],
    ]);
    expect(sureMapping(guesses)).toEqual({});
    expect(Object.keys(guesses)).toEqual(['from']);
  });

  it('is rather the whole name than a part of it, wherever it stands', () => {
    expect(sure(['Order year (estimate)', 'Order year'], ['2004', '2005']).ordered).toBe('Order year');
    expect(sure(['Year of the order form', 'Order year'], ['2004', '2005']).ordered).toBe('Order year');
    expect(sure(['Weapon type', 'Weapon'], ['radar', 'Lance-M'])).toEqual({
      ...{ description: 'Weapon type', system: 'Weapon' },
    });
  });

  it('is that of the two ends of a list of edges, where both name parties', () => {
    expect(sure(['Source', 'Target'], ['Sweden', 'Kenya'])).toEqual({ from: 'Source', to: 'Target' });
    expect(sure(['Source', 'Target'], ['The Gazette', 'a town'])).toEqual({ source: 'Source' });
    expect(sure(['Source', 'Supplier'], ['Sweden', 'Kenya'])).toEqual({ from: 'Supplier' });
  });

  it('is sure of a name that says all, where most cells bear it out', () => {
    const guesses = guessesOf([['Date'], ['2005'], ['Sep-05'], ['2006']]);
    expect(guesses.ordered).toMatchObject({ column: 0, isSure: true });
    expect(said(guesses.ordered)).toBe('By its name and 2 of 3 cells; not “Sep-05”.');
  });

  it('is no year where the name speaks of a volume or a number, or the cells have decimals', () => {
    const header = ['Supplier', 'Recipient', 'Weapon', 'Year', 'Quantity', 'TIV delivered'];
    const row = (tiv: string) => ['Sweden', 'Kenya', 'Lance-M', '2006', '100', tiv];
    expect(sure(header, row('1.950'), row('2.005'), row('1.999'))).not.toHaveProperty('delivered');
    for (const name of [
      'TIV delivered',
      'Value delivered',
      'Number delivered',
      'Delivered (units)',
      'Lieferwert',
    ]) {
      const said = sure(['Year', 'Quantity', name], ['2006', '5', '2000']);
      expect(said).toMatchObject({ ordered: 'Year', quantity: 'Quantity' });
      expect(said).not.toHaveProperty('delivered');
    }
    expect(sure(['Year', 'Delivered'], ['2006', '1.950'], ['2006', '2.005'])).toEqual({ ordered: 'Year' });
    expect(sure(['Delivery year', 'Number'], ['2006.0', '5'], ['2007,0', '6']).delivered).toBe(
      'Delivery year',
    );
  });

  it('is not sure of “Delivered” where its cells may be years or numbers', () => {
    const header = ['Supplier', 'Recipient', 'Ordered', 'Year', 'Delivered'];
    const rows = [
      ['Sweden', 'Kenya', '2000', '2006', '2000'],
      ['Sweden', 'Kenya', '1950', '2011', '1950'],
    ];
    expect(sure(header, ...rows)).toEqual({ from: 'Supplier', to: 'Recipient', ordered: 'Year' });
    const { delivered } = guessesOf([header, ...rows]);
    expect(delivered).toMatchObject({ column: 4, isSure: false });
    expect(said(delivered)).toBe(
      'Perhaps “Delivered”: its cells could be years, such as “2000”, or numbers of items.',
    );
    expect(sure([...header, 'Number'], ...rows.map((row) => [...row, '12']))).toMatchObject({
      ...{ delivered: 'Delivered', quantity: 'Number' },
    });
    expect(sure(['Ordered', 'Delivered'], ['2000', '2003'])).toEqual({
      ordered: 'Ordered',
      delivered: 'Delivered',
    });
  });

  it('is not guessed from nothing', () => {
    expect(
      guessesOf([
        ['', ' ', '№', 'Bemerkungen'],
        ['1', '2', '3', 'x'],
      ]),
    ).toEqual({});
    expect(guessesOf([[]])).toEqual({});
  });

  it('is for sure one thing for each column, and one column for each thing', () => {
    const name = fc.oneof(
      fc.constantFrom(
        'Source',
        'Target',
        'Exporter',
        'Year',
        'Delivery date',
        'Number of items',
        'State',
        'Item',
      ),
      fc.string({ maxLength: 8 }),
    );
    const cell = fc.oneof(fc.constantFrom('Sweden', '2005', '12', 'Lance-M', 'ordered', ''), fc.string());
    fc.assert(
      fc.property(
        fc.array(name, { maxLength: 12 }),
        fc.array(fc.array(cell, { maxLength: 12 })),
        (header, rows) => {
          const columns = Object.values(sureMapping(guessColumns(header, rowsOf(rows))));
          expect(new Set(columns).size).toBe(columns.length);
          for (const at of columns) expect(header[Number(at)]).toBeDefined();
        },
      ),
    );
  });
});

describe('a guess that is not sure', () => {
  /** The reason for the guess of a field in a table of one column. */
  const reason = (field: (typeof TABLE_FIELDS)[number], name: string, ...cells: readonly string[]) => {
    const guess = guessesOf([[name], ...cells.map((cell) => [cell])])[field];
    expect(guess?.isSure ?? false).toBe(false);
    return said(guess);
  };

  it('says which column, and why, with a cell of it', () => {
    expect(reason('status', 'Status', 'New', 'Second hand')).toBe(
      'Perhaps “Status”: its name says so, but its cells are no statuses known here, such as “New”.',
    );
    expect(reason('ordered', 'Decision date', '2005', 'Sep-05', '2006')).toBe(
      'Perhaps “Decision date”: a word of its name says so, but only 2 of 3 cells are dates with a year; “Sep-05” is not.',
    );
    expect(reason('quantity', 'Weight', '12', '2')).toBe(
      'Perhaps “Weight”: its cells could be numbers of items, such as “12”.',
    );
    expect(reason('quantity', 'Contract number', '12')).toContain('a word of its name says so');
    expect(reason('from', 'Supplier', '')).toBe(
      'Perhaps “Supplier”: its name says so, but its first cells are empty.',
    );
    expect(reason('to', 'Country', 'Kenya')).toBe(
      'Perhaps “Country”: it names parties, such as “Kenya”, but not of which side.',
    );
  });

  it('is that of a name that others are as good as', () => {
    const guesses = guessesOf([
      ['Decision date', 'Publication date'],
      ['2005-01-02', '2006-01-02'],
    ]);
    expect(guesses.ordered).toMatchObject({ column: 0, isSure: false });
    expect(said(guesses.ordered)).toBe(
      'Perhaps “Decision date”: its name and cells fit, but those of “Publication date” do so too.',
    );
  });

  it('is not made where two columns name parties, or the name says something else', () => {
    expect(
      guessesOf([
        ['Country', 'State'],
        ['Kenya', 'Sweden'],
      ]),
    ).not.toHaveProperty('from');
    expect(reason('status', 'Reporting state', 'Sweden')).toBeUndefined();
    expect(reason('quantity', 'Country', 'Sweden')).toBeUndefined();
  });
});

describe('the two sides', () => {
  it('are not exchanged: a column whose name says the other side is never proposed', () => {
    const guesses = guessesOf([
      ['Country', 'Importing country', 'Buyer'],
      ['Sweden', 'Kenya', 'Kenya'],
      ['Sweden', 'Chile', 'Chile'],
    ]);
    expect(guesses.from?.column).toBe(0);
    for (const name of ['Country of origin', 'Exporter']) {
      expect(
        guessesOf([
          ['x', name],
          ['', 'Kenya'],
        ]),
      ).not.toHaveProperty('to');
    }
    expect(
      guessesOf([
        ['x', 'Importer'],
        ['', 'Kenya'],
      ]),
    ).not.toHaveProperty('from');
  });

  it.each([
    [['País exportador', 'País importador', 'Sistema', 'Año', 'Cantidad']],
    [['Pays fournisseur', 'Destinataire', 'Matériel', 'Année de commande', 'Quantité']],
    [['Экспортёр', 'Получатель', 'Вооружение', 'Год заказа', 'Количество']],
  ])('are known in Spanish, French and Russian, as the other columns are: %j', (header) => {
    const [from, to, system, ordered, quantity] = header;
    const row = ['Sweden', 'Kenya', 'Lance-M', '2005', '12'];
    expect(sure(header, row)).toEqual({ from, to, system, ordered, quantity });
  });
});
