/** What parties are called in other languages than English besides the names of the Unicode CLDR: in short, and by their capitals. */

type Named = readonly [words: string, id: string];

/** Short and older names, words parted by commas. */
const SHORT: readonly Named[] = [
  ['США, EE UU, EEUU, EE.UU., Vereinigten Staaten, Соединенные Штаты Америки', 'USA'],
  ['Gran Bretaña, Grande-Bretagne, Großbritannien, Großbritanniens', 'GBR'],
  ['ОАЭ', 'ARE'],
  ['КНДР, Nordkorea, Nordkoreas, Corea del Norte, Corée du Nord', 'PRK'],
  ['КНР', 'CHN'],
  ['ФРГ', 'DEU'],
  ['ЮАР', 'ZAF'],
  ['Российская Федерация, Российской Федерации, Российской Федерацией, РФ', 'RUS'],
  ['República Checa, République tchèque, Чехия, Чехии, Чехию, Чехией', 'CZE'],
  ['Белоруссия, Белоруссии, Белоруссию, Белоруссией, Bielorrusia, Weißrussland', 'BLR'],
];

/** Capitals, which speak of a government. */
const CAPITALS: readonly Named[] = [
  ['Moscú, Moscou, Moskau, Moskaus, Москва, Москвы, Москве, Москву, Москвой', 'RUS'],
  ['Teherán, Téhéran, Teheran, Teherans, Тегеран, Тегерана, Тегерану, Тегераном', 'IRN'],
  ['Вашингтон, Вашингтона, Вашингтону, Вашингтоном', 'USA'],
  ['Pekín, Pékin, Peking, Pekings, Пекин, Пекина, Пекину, Пекином', 'CHN'],
  ['Londres, Лондон, Лондона, Лондону, Лондоном', 'GBR'],
  ['Berlín, Берлин, Берлина, Берлину, Берлином', 'DEU'],
  ['Париж, Парижа, Парижу, Парижем', 'FRA'],
  ['Каракас, Каракаса, Каракасу, Каракасом', 'VEN'],
  ['Киев, Киева, Киеву, Киевом, Kiew, Kiews', 'UKR'],
  ['Анкара, Анкары, Анкаре, Анкару, Анкарой', 'TUR'],
  ['Дамаск, Дамаска, Дамаску, Дамаском, Damasco, Damas, Damaskus', 'SYR'],
  ['Nueva Delhi, Neu-Delhi', 'IND'],
];

const each = (rows: readonly Named[]): readonly Named[] =>
  rows.flatMap(([words, id]) => words.split(', ').map((word) => [word, id] as const));

/** Short and older names of parties. */
export const SHORT_ABROAD = each(SHORT);

/** Capitals of states. */
export const CAPITALS_ABROAD = each(CAPITALS);
