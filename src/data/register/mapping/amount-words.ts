/** Names of columns that speak of amounts and not of years, as `plainName` writes them, in the languages that are known here. */
import type { TableField } from '../rows/table-mapping';

const asWords = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u');

/** Volumes, sums of money and shares. */
const VOLUMES = asWords(
  [
    'tiv|value|volume|price|cost|worth|usd|eur|gbp|million|mln|mio|percent|share',
    'wert|\\p{L}+wert|preis|wartosc|valor|valeur|precio|prix|monto|montant',
    'hodnota|valore|importe|importo|prezzo|preco|montante|costo|custo|waarde|bedrag|betrag|kwota|cena|prix|cout',
    'стоимост\\p{L}*|цена|объем\\p{L}*|сумм\\p{L}*|вартіст\\p{L}*|ціна',
  ].join('|'),
);

/** Numbers of things. */
const COUNTS = asWords(
  [
    'number|no|nr|num|quantity|qty|amount|count|unit|item|piece|how many',
    'anzahl|stuck\\p{L}*|menge|ilosc|liczba|cantidad|numero|nombre|quantite|количеств\\p{L}*|число',
    'nº|pocet|antal|aantal|кількіст\\p{L}*|numar\\p{L}*|lukumaara|mnozstvi',
  ].join('|'),
);

/** Whether a name speaks of a number of things. */
export const isOfCounts = (plain: string): boolean => COUNTS.test(plain);

/** Years and dates. */
const YEARS = asWords(
  'year|date|\\p{L}*jahre?|\\p{L}*datum|rok|lata|data|ano|annee|fecha|год\\p{L}*|дата|when',
);

/** Whether a field is told in years. */
export const isDated = (field: TableField): boolean => field === 'ordered' || field === 'delivered';

/** Whether a field is told in money. */
export const isOfMoney = (field: TableField): boolean => field === 'value' || field === 'valueDelivered';

const NO_MONEY = asWords('tiv|trend indicator|percent|share|anteil');

/** Whether a name speaks of a volume or a share, which is no money. */
export const isNoMoney = (plain: string): boolean => NO_MONEY.test(plain);

/** Whether a name speaks of years or dates. */
export const isOfYears = (plain: string): boolean => YEARS.test(plain);

/** Words for numbers that are none of things as often. */
const NUMBER_OR_MONEY = asWords('amount|no');

/** Whether a name speaks of a number of things, and of no amount of money: "Number committed". */
export const isOfNumbers = (plain: string): boolean =>
  COUNTS.test(plain) && !VOLUMES.test(plain) && !NUMBER_OR_MONEY.test(plain);

/** Whether a name says that its column holds no years: "TIV delivered", "Number delivered". */
export const isOfAmounts = (plain: string): boolean =>
  VOLUMES.test(plain) || (COUNTS.test(plain) && !isOfYears(plain));
