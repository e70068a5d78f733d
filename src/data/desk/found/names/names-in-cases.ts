/** The forms that names of states take in their sentence: "Ирану", "Russlands". */

/** The cases of a name besides the nominative. */
export type Case = 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional';

const CASES: readonly Case[] = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'];

/** A form of a name, and a case that it is in; one form may be in several. */
export type CaseForm = readonly [of: Case, form: string];

/** What the ends of Russian names turn into, case by case, as in `CASES`; the first that fits decides. A dash is the nominative. */
const RUSSIAN: readonly (readonly [end: RegExp, forms: string])[] = [
  [/ия$/u, 'ии ии ию ией ии'],
  [/я$/u, 'и е ю ей е'],
  [/(?<=[жшщчц])а$/u, 'и е у ей е'],
  [/(?<=[гкх])а$/u, 'и е у ой е'],
  [/а$/u, 'ы е у ой е'],
  [/ь$/u, 'и и - ью и'],
  [/й$/u, 'я ю - ем е'],
  [/(?<=[бвгдзклмнпрстфхцчшщ])$/u, 'а у - ом е'],
];

/** Names whose stem changes, or of which the first word changes too, case by case. */
const IRREGULAR: Readonly<Record<string, string>> = {
  Израиль: 'Израиля, Израилю, -, Израилем, Израиле',
  Египет: 'Египта, Египту, -, Египтом, Египте',
  'Соединенные Штаты': 'Соединенных Штатов, Соединенным Штатам, -, Соединенными Штатами, Соединенных Штатах',
  'Саудовская Аравия':
    'Саудовской Аравии, Саудовской Аравии, Саудовскую Аравию, Саудовской Аравией, Саудовской Аравии',
  Нидерланды: 'Нидерландов, Нидерландам, -, Нидерландами, Нидерландах',
  'Северная Корея': 'Северной Кореи, Северной Корее, Северную Корею, Северной Кореей, Северной Корее',
  'Южная Корея': 'Южной Кореи, Южной Корее, Южную Корею, Южной Кореей, Южной Корее',
};

const inCases = (forms: readonly string[]): readonly CaseForm[] =>
  CASES.flatMap((each, i) => {
    const form = forms[i] ?? '-';
    return form.endsWith('-') ? [] : [[each, form] as const];
  });

/** The other forms of a Russian name with their cases; none of one that has several words, which change in ways of their own. */
export function russianForms(name: string): readonly CaseForm[] {
  const known = IRREGULAR[name.replaceAll('ё', 'е')];
  if (known) return inCases(known.split(', '));
  if (!/^\p{Script=Cyrillic}{4,}$/u.test(name)) return [];
  const [end, ends] = RUSSIAN.find(([pattern]) => pattern.test(name)) ?? [];
  return end && ends ? inCases(ends.split(' ').map((form) => name.replace(end, form))) : [];
}

const inRussian = (name: string): readonly string[] => [
  ...new Set(russianForms(name).map(([, form]) => form)),
];

/** The genitive of a German name: "Irans". */
const inGerman = (name: string): readonly string[] =>
  /^\p{Script=Latin}{3,}[^sßxzS\P{L}]$/u.test(name) ? [`${name}s`] : [];

const IN: Readonly<Record<string, (name: string) => readonly string[]>> = { ru: inRussian, de: inGerman };

/** The forms of a name in its language, besides itself. */
export const formsOf = (name: string, language: string): readonly string[] => IN[language]?.(name) ?? [];
