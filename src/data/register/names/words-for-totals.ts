/** The words of rows that add up others, in the languages of those who keep tables of arms. */

/** What people call such a row, in the languages of those who keep tables of arms. */
export const TOTALS: ReadonlySet<string> = new Set([
  ...[
    'total',
    'totals',
    'totaal',
    'totale',
    'totalt',
    'toplam',
    'grand total',
    'overall total',
    'overall',
    'sub total',
  ],
  ...[
    'subtotal',
    'subtotals',
    'sum',
    'sums',
    'summe',
    'zwischensumme',
    'gesamt',
    'gesamtsumme',
    'insgesamt',
    'zusammen',
    'gesamtergebnis',
    'endsumme',
    'teilsumme',
  ],
  ...[
    'total general',
    'total général',
    'sous total',
    'total generale',
    'totale generale',
    'suma',
    'łącznie',
    'somme',
    'total geral',
    'au total',
    'en total',
    'sumatoria',
  ],
  ...['summa', 'totalsumma', 'sammanlagt', 'i alt', 'ialt', 'totaalbedrag'],
  ...[
    'somma',
    'soma',
    'suma total',
    'razem',
    'ogółem',
    'celkem',
    'spolu',
    'összesen',
    'yhteensä',
    'genel toplam',
  ],
  ...[
    'итого',
    'всего',
    'итог',
    'сумма',
    'общий итог',
    'підсумок',
    'проміжний підсумок',
    'загалом',
    'сума',
    'загальна сума',
    'разом',
    'усього',
    'всього',
    'ukupno',
    'укупно',
    'общо',
  ],
  ...['totaux', 'kokku', 'jumlah', 'jumlah keseluruhan', 'kopā', 'iš viso', 'samtals', 'skupaj', 'tổng cộng'],
  // What spreadsheets write below their pivot tables, for the whole and for a part.
  ...[
    'totale complessivo',
    'totale parziale',
    'total global',
    'suma końcowa',
    'suma częściowa',
    'eindtotaal',
  ],
  ...['subtotaal', 'subtotale', 'hovedtotal', 'totalsum', 'delsumma', 'delsum', 'subtotalt', 'loppusumma'],
  ...['välisumma', 'celkový součet', 'mezisoučet', 'celkový súčet', 'medzisúčet', 'végösszeg', 'részösszeg'],
  ...['ara toplam', 'загальний підсумок', 'промежуточный итог', 'обща сума', 'общ сбор', 'skupna vsota'],
  ...['sveukupni zbroj', 'ukupni zbroj', 'γενικό άθροισμα', '총합계', 'الإجمالي الكلي', 'סכום כולל'],
  ...['合计', '合計', '总计', '總計', '総計', '小计', '小計', '总和', '합계', '총계', '소계'],
  ...['المجموع', 'الإجمالي', 'סך הכל', 'σύνολο'],
]);

/** What a row can be of all of. */
export const WHAT_IS_ALL = [
  ...['countries', 'states', 'nations', 'partners', 'recipients', 'importers', 'buyers', 'destinations'],
  ...['suppliers', 'exporters', 'sellers', 'systems', 'weapons', 'weapon systems', 'arms', 'types', 'items'],
  ...['categories', 'commodities', 'equipment', 'products', 'goods', 'years', 'deals', 'parties'],
];

/** The same in the languages of Germany, France, Spain and Ukraine. */
export const WHAT_IS_ALL_ABROAD = [
  ...['länder', 'staaten', 'empfängerländer', 'bestimmungsländer', 'empfänger', 'waffen', 'jahre', 'güter'],
  ...['pays', 'destinations', 'destinataires', 'armes', 'années', 'matériels', 'catégories'],
  ...['países', 'estados', 'destinos', 'destinatarios', 'armas', 'años', 'categorías'],
  ...['країни', 'країн', 'держави', 'держав', 'країнам', 'країнах', 'роки', 'років', 'роках', 'озброєння'],
];

/** Alliances and unions, as tables write them. */
const BLOCS = [
  ...[
    'eu',
    'ue',
    'ес',
    'єс',
    'eu 27',
    'ue 27',
    'eu 28',
    'ue 28',
    'non eu',
    'hors ue',
    'extra ue',
    'nicht eu',
  ],
  ...['european union', 'union européenne', 'unión europea', 'europäische union', 'união europeia'],
  ...['nato', 'otan', 'нато', 'снг', 'european economic area', 'eea', 'ewr', 'eee'],
  ...['cis', 'commonwealth of independent states', 'csto', 'одкб', 'asean', 'асеан', 'african union'],
  ...['gcc', 'gulf cooperation council', 'ccg', 'golf kooperationsrat', 'golfkooperationsrat', 'ссагпз'],
  ...['ecowas', 'cedeao', 'экос', 'sadc', 'igad', 'eccas', 'ceeac', 'arab league', 'league of arab states'],
  ...['nordic', 'nordics', 'baltic', 'baltics', 'gulf', 'visegrad', 'visegrad group', 'benelux'],
  ...[
    'mercosur',
    'mercosul',
    'brics',
    'брикс',
    'g7',
    'g8',
    'g20',
    'oecd',
    'ocde',
    'opec',
    'aukus',
    'five eyes',
  ],
];

/** What stands before them in a sum: "Total países UE", "Total pays de l’UE". */
const OF_BLOCS = [
  ...['países', 'países de la', 'estados', 'pays', 'pays de l', 'pays membres de l', 'paesi', 'paesi dell'],
  ...['страны', 'странам', 'країни', 'країнам'],
];

/** Many states together, of whom a row can be the sum and no deal names one. */
export const GROUPS: ReadonlySet<string> = new Set([
  ...['europe', 'africa', 'asia', 'america', 'americas', 'oceania', 'middle east', 'third countries'],
  ...['eu countries', 'eu states', 'nato countries', 'nato states', 'other countries'],
  ...[
    'nordische länder',
    'baltische staaten',
    'golfstaaten',
    'pays nordiques',
    'pays baltes',
    'pays du golfe',
  ],
  ...['países nórdicos', 'países bálticos', 'países del golfo', 'страны балтии', 'страны персидского залива'],
  ...['europa', 'afrika', 'asien', 'amerika', 'ozeanien', 'naher osten', 'drittländer', 'drittstaaten'],
  ...['eu länder', 'eu staaten', 'nato länder', 'nato staaten', 'afrique', 'asie', 'amérique', 'pays tiers'],
  ...['azië', 'derde landen', 'eu landen', 'áfrica', 'américa', 'oriente medio', 'moyen orient'],
  ...['африка', 'африке', 'азия', 'азии', 'европа', 'европе', 'америка', 'америке', 'ближний восток'],
  ...['африці', 'азії', 'європі', 'америці', 'resto del mundo', 'rest of the world', 'rest of world'],
  ...['reste du monde', 'übrige welt', 'rest der welt'],
  ...BLOCS,
  ...BLOCS.flatMap((bloc) => [
    ...OF_BLOCS.map((of) => `${of} ${bloc}`),
    ...['countries', 'states', 'members', 'länder', 'staaten', 'landen'].map((of) => `${bloc} ${of}`),
  ]),
]);

/** Words for all of them, as they stand before these. */
const ALL_ABROAD = ['alle', 'aller', 'tous les', 'toutes les', 'tous', 'todos los', 'todas las'];
const ALL_IN_UKRAINIAN = ['всі', 'усі', 'всіх', 'усіх', 'всім', 'усім'];

/** What is no party, but all of them together. */
export const ALL: ReadonlySet<string> = new Set([
  ...[
    'all',
    'everyone',
    'w00',
    'world',
    'the world',
    'whole world',
    'entire world',
    'all the world',
    'worldwide',
  ],
  ...WHAT_IS_ALL.map((of) => `all ${of}`),
  ...WHAT_IS_ALL_ABROAD.flatMap((of) => [...ALL_ABROAD, ...ALL_IN_UKRAINIAN].map((all) => `${all} ${of}`)),
  ...['ensemble', 'ensemble des pays', 'ensemble des destinations', 'ensemble des destinataires'],
  ...['alle', 'welt', 'die welt', 'ganze welt', 'weltweit', 'tous', 'monde', 'le monde', 'monde entier'],
  ...['todos', 'mundo', 'el mundo', 'mundo entero', 'todo el mundo'],
  ...['світ', 'весь світ', 'увесь світ', 'усі', 'всі'],
  ...['tutti', 'mondo', 'мир', 'весь мир', 'все страны', 'wszystkie kraje', 'świat', 'tüm ülkeler', 'dünya'],
]);

/** What says that it is of the world: "Total mondial". */
export const OF_THE_WORLD: ReadonlySet<string> = new Set(['mondial', 'mundial', 'світовий', 'global']);

/** What a sum can be in: "Total (EUR)", "Total in Mio. €". */
export const OF_AMOUNTS: ReadonlySet<string> = new Set([
  ...['eur', 'usd', 'gbp', 'chf', 'sek', 'nok', 'dkk', 'pln', 'czk', 'huf', 'ron', 'bgn', 'rub', 'uah'],
  ...['jpy', 'cny', 'krw', 'cad', 'aud', 'brl', 'inr', 'try'],
  ...['euro', 'euros', 'dollar', 'dollars', 'pounds', 'rubel', 'rubles', 'us', 'руб', 'долл', 'грн'],
  ...['million', 'millions', 'mio', 'mln', 'mrd', 'tsd', 'thousand', 'thousands', 'billion', 'bn'],
  ...['millones', 'miles', 'milliers', 'milliards', 'млн', 'млрд', 'тыс', 'тис', 'in', 'of', 'en', 'de'],
]);

/** What says of a row that it is a part of a sum: "davon EU", "of which NATO". */
export const OF_WHICH = new RegExp(
  `^(?:${[
    ...['davon', 'darunter', 'dont', 'of which', 'of them', 'thereof', 'de los cuales', 'de las cuales'],
    ...['de ellos', 'di cui', 'dos quais', 'das quais', 'в том числе', 'из них', 'у тому числі', 'з них'],
    ...['w tym', 'waarvan', 'varav', 'herav', 'heraf'],
  ].join('|')}) `,
);
