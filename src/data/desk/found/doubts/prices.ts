/** Whether an amount of money is the price of one thing, of all of them, or no price at all: a refund, a loan, a budget. */

import type { FoundMoney } from '../found';
import type { Clause } from '../prefill/mentions';
import { anyOf, foldedPattern, type LanguageId, lineOf } from './sentence-line';

/** What an amount of money is; null where it is no price of what is dealt. */
export type PriceOf = 'one' | 'all' | null;

interface PriceRow {
  /** What stands right before, or right behind, the price of one. */
  readonly oneBefore: RegExp;
  readonly oneBehind: RegExp;
  /** What stands right behind what is paid again and again. */
  readonly again: RegExp;
  /** Words near an amount that is no price. */
  readonly other: RegExp;
}

const THINGS_EN =
  'unit|item|piece|copy|aircraft|airframe|plane|jet|fighter|tank|missile|rocket|helicopter|rifle|ship|vessel|boat|submarine|frigate|corvette|vehicle|drone|system|launcher|battery|round|shell|S';
const THINGS_ES =
  'unidad|pieza|aparato|avion|aeronave|caza|tanque|misil|cohete|fusil|helicoptero|buque|barco|submarino|fragata|corbeta|vehiculo|blindado|dron|sistema|S';
const TIMES_FR = 'an|annee|mois|jour|semaine|heure';
const TIMES_DE = 'jahr|monat|tag|woche|stunde';

const before = (phrases: string) =>
  new RegExp(`(?<![^ ])(?:${foldedPattern(phrases)})(?: \\p{L}+){0,2} ?$`, 'u');
const right = (phrases: string) => new RegExp(`(?<![^ ])(?:${foldedPattern(phrases)}) ?$`, 'u');
const behind = (phrases: string) => new RegExp(`^ ?(?:, )?(?:${foldedPattern(phrases)})(?![^ ])`, 'u');

const ROWS: Readonly<Record<LanguageId, PriceRow>> = {
  en: {
    oneBefore: before(
      `each (?:of (?:them|which) )?(?:S |\\p{L}+ )?(?:(?:will|would|should|may|could|is to) )?(?:costing|costs?|worth|valued at|priced at|at|for|of)|unit (?:price|cost)s?|(?:price|cost) (?:per|of each|of one|of an?) (?:${THINGS_EN})|(?:${THINGS_EN}) (?:price|cost)s?`,
    ),
    oneBehind: behind(
      `(?:for )?each|apiece|per N? ?(?:${THINGS_EN})|(?:an?|every|for (?:an?|one|every|N)) (?:${THINGS_EN})|(?:unit|per unit) (?:price|cost)`,
    ),
    again: behind(
      '(?:an?|per|each|every) (?:year|month|day|week|annum|quarter|hour|flight hour)|annually|yearly|monthly',
    ),
    other: anyOf(
      '(?:refund|reimburs|repay|repaid|lend|loan|compensat|penalt|brib|kickback|instal|subsid|sav(?:e|ing)|invest)\\p{L}*',
      'lent|fine|fined|fines|credit|credits|commission|commissions|deposit|down payment|advance|tranche|budget|debt|damages|aid|grants?|assistance',
    ),
  },
  es: {
    oneBefore: before('(?:precio|coste|costo) unitario|cada un[oa] (?:a|por|de)|a razon de|cada un[oa]'),
    oneBehind: behind(
      `cada un[oa]|cada (?:${THINGS_ES})|por (?:cada )?(?:${THINGS_ES})|(?:la|el) (?:${THINGS_ES})`,
    ),
    again: behind('(?:al|por|cada) (?:ano|mes|dia|semana)|anuales|mensuales'),
    other: anyOf(
      '(?:reembols|devolv|devolu|devuel|prestam|indemniz|soborn|subvencion|compensa)\\p{L}*',
      'presto|prestaron|creditos?|multas?|comisiones|comision|anticipo|adelanto|tramo|presupuesto|deuda|ayuda',
    ),
  },
  fr: {
    oneBefore: before('(?:prix|cout) unitaire|chacun(?:e)? (?:a|pour|d une valeur)|chacune?'),
    oneBehind: behind(
      `chacune?|(?:la )?piece|l (?:unite|exemplaire|appareil|avion|un|une)|par (?!(?:${TIMES_FR})(?![^ ]))(?:\\p{L}+|S)`,
    ),
    again: behind(`par (?:${TIMES_FR})|annuels|l an`),
    other: anyOf(
      '(?:rembours|indemni|penalit|subvention|emprunt|dedommag)\\p{L}*',
      'prets?|prete|pretent|credits?|amende|amendes|pots? de vin|commissions?|acompte|avance|tranche|budget|dette|aide',
    ),
  },
  de: {
    oneBefore: right(
      'jede[rs]? (?:kostet|kostete|koste|wird|soll|sollte)(?: etwa| rund| knapp| mehr als)?|(?:zu |fur |a )?(?:je|jeweils)(?: etwa| rund| knapp| mehr als)?|stuckpreis(?: von| betragt)?|stuckkosten(?: von)?',
    ),
    oneBehind: behind(
      `(?:das|pro|je|per) (?!(?:${TIMES_DE})(?![^ ]))(?:\\p{L}+|S)|stuck|jeweils|fur (?:jeden|jede|jedes|einen|eine|ein) (?:\\p{L}+|S)`,
    ),
    again: behind(`(?:pro|im|je) (?:${TIMES_DE})|jahrlich|monatlich`),
    other: anyOf(
      '(?:erstatt|zuruckzahl|zuruckgezahl|darlehen|kredit|entschadig|schadenersatz|schadensersatz|bestechung|schmiergeld|provision|anzahlung|vorschuss|zuschuss|hilf|strafe|strafzahlung)\\p{L}*',
      'lieh|leiht|geliehen|bußgeld|bussgeld|rate|haushalt|budget|schulden',
    ),
  },
  ru: {
    oneBefore: before(
      'по|цена за (?:штуку|единицу)|(?:стоимост|цен)\\p{L}+ (?:одного|одной|единицы|каждого|каждой)|кажд\\p{L}+ (?:\\p{L}+ )?(?:по|за|стоимостью|стоит|стоил|стоила|будет|обойдется|обошелся|обошлась)',
    ),
    oneBehind: behind(
      'за (?:штуку|единицу|один|одну|одно|экземпляр|кажд\\p{L}+|самолет|истребитель|вертолет|танк|машину|комплекс|систему|ракету|корабль|лодку|автомат|S)|кажд\\p{L}+|штука|за N (?:штуку|единицу)',
    ),
    again: behind('в (?:год|месяц|день|неделю)|ежегодно|ежемесячно'),
    other: anyOf(
      '(?:возмес|возмещ|возвра|вернет|вернул|вернуть|кредит|займ|ссуд|компенс|неустой|штраф|взят|комисси|аванс|предоплат|бюджет|субсиди|долг|помощ)\\p{L}*',
      'заем|транш|одолжил|одолжила|одолжили',
    ),
  },
};

/** How near an amount the words stand that say that it is no price, in the part of its sentence between two pauses. */
const [WORDS_BEFORE, WORDS_BEHIND] = [7, 4];
/** No farther from an amount is looked, in pieces. */
const MAX_AROUND = 24;

/** What a sum may be that pays for the deal: "under a $57.8 million loan". Right behind it, it is the price. */
const PAYS: Readonly<Record<LanguageId, RegExp>> = {
  en: /^ ?(?:loan|credit|grant|advance)/u,
  es: /^ ?(?:de (?:credito|prestamo))/u,
  fr: /^ ?(?:de (?:pret|credit))/u,
  de: /^ ?(?:kredit|darlehen)/u,
  ru: /^ ?(?:кредита|займа)/u,
};

const PAUSE = /^[,;:()–—]$/;

const nearest = (words: readonly string[], most: number) => {
  const end = words.findIndex((word) => PAUSE.test(word));
  return words.slice(0, Math.min(most, end < 0 ? most : end));
};

/** What an amount of money in a sentence is the price of. */
export function priceOf({ pieces, found }: Clause, money: FoundMoney, language: LanguageId): PriceOf {
  const row = ROWS[language];
  const first = lineOf(pieces.filter(({ end }) => end <= money.start).slice(-MAX_AROUND), found, language);
  const last = lineOf(pieces.filter(({ start }) => start >= money.end).slice(0, MAX_AROUND), found, language);
  if (row.again.test(last)) return null;
  if (row.oneBehind.test(last) || row.oneBefore.test(first)) return 'one';
  const near = nearest(first.split(' ').reverse(), WORDS_BEFORE).reverse().join(' ');
  const next = nearest(last.split(' '), WORDS_BEHIND).join(' ').replace(PAYS[language], ' ');
  return row.other.test(near) || row.other.test(next) ? null : 'all';
}
