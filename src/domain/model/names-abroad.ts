/**
 * What parties and weapons are called in other languages and scripts, for whoever searches by these. The names of
 * states and regions are the browser's own (Intl.DisplayNames, which has them from the Unicode CLDR); those of what is
 * not among them are ours, written down from common use. That Cyrillic letters find Latin ones is a rule: see `folded`.
 */
import { regionCodeOf } from './region-codes';

/** A name, and the language that it is in. */
export interface NameAbroad {
  readonly name: string;
  readonly lang: string;
}

/** The languages in which states are found, besides English. */
const LANGUAGES = ['ar', 'de', 'es', 'fa', 'fr', 'it', 'ja', 'ko', 'pt', 'ru', 'tr', 'uk', 'zh', 'zh-Hant'];

/** By id, and by language: the names that most people would type. */
const OURS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  SUHH: {
    ru: 'Советский Союз, СССР',
    uk: 'Радянський Союз, СРСР',
    ar: 'الاتحاد السوفيتي',
    zh: '苏联',
    'zh-Hant': '蘇聯',
    es: 'Unión Soviética, URSS',
    fr: 'Union soviétique',
    de: 'Sowjetunion, UdSSR',
    it: 'Unione Sovietica',
    pt: 'União Soviética',
  },
  YUCS: {
    ru: 'Югославия',
    ar: 'يوغوسلافيا',
    zh: '南斯拉夫',
    es: 'Yugoslavia',
    fr: 'Yougoslavie',
    de: 'Jugoslawien',
    it: 'Jugoslavia',
    pt: 'Iugoslávia',
  },
  CSHH: {
    ru: 'Чехословакия',
    ar: 'تشيكوسلوفاكيا',
    zh: '捷克斯洛伐克',
    es: 'Checoslovaquia',
    fr: 'Tchécoslovaquie',
    de: 'Tschechoslowakei',
    it: 'Cecoslovacchia',
    pt: 'Tchecoslováquia',
  },
  DDDE: {
    ru: 'ГДР, Восточная Германия',
    ar: 'ألمانيا الشرقية',
    zh: '东德',
    es: 'Alemania Oriental, RDA',
    fr: 'Allemagne de l’Est, RDA',
    de: 'DDR, Deutsche Demokratische Republik',
    it: 'Germania Est',
    pt: 'Alemanha Oriental',
  },
  YDYE: {
    ru: 'Южный Йемен',
    ar: 'اليمن الجنوبي',
    zh: '南也门',
    es: 'Yemen del Sur',
    fr: 'Yémen du Sud',
    de: 'Südjemen',
  },
  'north-yemen': {
    ru: 'Северный Йемен',
    ar: 'اليمن الشمالي',
    zh: '北也门',
    es: 'Yemen del Norte',
    fr: 'Yémen du Nord',
    de: 'Nordjemen',
  },
  'south-vietnam': {
    ru: 'Южный Вьетнам',
    ar: 'فيتنام الجنوبية',
    zh: '南越',
    es: 'Vietnam del Sur',
    fr: 'Viêt Nam du Sud',
    de: 'Südvietnam',
  },
  'central-europe': {
    ru: 'Центральная Европа',
    zh: '中欧',
    es: 'Europa Central',
    fr: 'Europe centrale',
    de: 'Mitteleuropa',
  },
  farc: { ru: 'ФАРК, РВСК', zh: '哥伦比亚革命武装力量', ar: 'فارك' },
  manpads: {
    ru: 'ПЗРК',
    uk: 'ПЗРК',
    zh: '便携式防空导弹',
    es: 'misil antiaéreo portátil',
    fr: 'missile antiaérien portable',
    de: 'Einmann-Flugabwehrlenkwaffe',
  },
  's-300vm': { ru: 'Антей-2500' },
  's-125-pechora-2m': { ru: 'С-125-2М' },
  'fn-6': { zh: '飞弩-6' },
  'hq-9': { zh: '红旗-9' },
  'hq-22': { zh: '红旗-22' },
};

/** What the browser calls the regions of a language; it is asked for each language once, when somebody searches. */
const BY_LANGUAGE = new Map<string, Intl.DisplayNames>();

function displayNames(lang: string): Intl.DisplayNames {
  const names = BY_LANGUAGE.get(lang) ?? new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' });
  BY_LANGUAGE.set(lang, names);
  return names;
}

function namesOfRegion(id: string): NameAbroad[] {
  const code = regionCodeOf(id);
  if (code === null) return [];
  return Intl.DisplayNames.supportedLocalesOf(LANGUAGES).flatMap((lang) => {
    const name = displayNames(lang).of(code);
    return name === undefined ? [] : [{ name, lang }];
  });
}

function oursOf(id: string): NameAbroad[] {
  return Object.entries(OURS[id] ?? {}).flatMap(([lang, names]) =>
    names.split(', ').map((name) => ({ name, lang })),
  );
}

/** What something is called in other languages, by its id. */
export function namesAbroad(id: string): NameAbroad[] {
  return [...namesOfRegion(id), ...oursOf(id)];
}

/** The ids of what has names of ours. */
export const OUR_IDS: readonly string[] = Object.keys(OURS);
