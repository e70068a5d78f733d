/** What months are called in the languages that sources are mostly in, besides English: each list begins with January. */

const LISTS: readonly string[] = [
  // Spanish, French, German, Italian, Portuguese.
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  // Russian: by itself, after a day, and after "in".
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре',
];

/** The names, each with its month from 1; one that two languages have is of the same month in both. */
export const MONTHS_ABROAD: ReadonlyMap<string, number> = new Map(
  LISTS.flatMap((list) => list.split(' ').map((name, i) => [name, i + 1] as const)),
);
