/** What parties are called in other languages than English besides the names of the Unicode CLDR: in short, and by their capitals. */

type Named = readonly [words: string, id: string];

/** Short and older names, words parted by commas. */
const SHORT: readonly Named[] = [
  ['США, EE UU, EEUU, EE.UU., Vereinigten Staaten, Соединенные Штаты Америки', 'USA'],
  ['Gran Bretaña, Grande-Bretagne, Großbritannien, Großbritanniens', 'GBR'],
  ['ОАЭ', 'ARE'],
  ['КНДР, Nordkorea, Nordkoreas, Corea del Norte, Corée du Nord', 'PRK'],
  ['Северная Корея, Северной Кореи, Северной Корее, Северную Корею, Северной Кореей', 'PRK'],
  ['Южная Корея, Южной Кореи, Южной Корее, Южную Корею, Южной Кореей', 'KOR'],
  ['Corea del Sur, Corée du Sud, Südkorea, Südkoreas', 'KOR'],
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

const IS_CYRILLIC = /^\p{Script=Cyrillic}/u;
const IS_SHORT = /^\p{Lu}+$/u;

/** The names in Cyrillic letters that a party has here, each as it stands alone: of the forms of one the first is that. */
export const nominativesAbroad = (party: string): readonly string[] =>
  [...SHORT, ...CAPITALS].flatMap(([words, id]) => {
    const names = id === party ? words.split(', ').filter((word) => IS_CYRILLIC.test(word)) : [];
    return names.filter((name, i) => i === 0 || IS_SHORT.test(name));
  });
