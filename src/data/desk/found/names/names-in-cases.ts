/** The forms that names of states take in their sentence: "Ирану", "Russlands". */

/** What the ends of Russian names turn into; the first that fits decides. */
const RUSSIAN: readonly (readonly [end: RegExp, forms: readonly string[]])[] = [
  [/ия$/u, ['ии', 'ию', 'ией']],
  [/я$/u, ['и', 'е', 'ю', 'ей']],
  [/(?<=[гкхжшщч])а$/u, ['и', 'е', 'у', 'ой', 'ей']],
  [/а$/u, ['ы', 'е', 'у', 'ой']],
  [/ь$/u, ['и', 'ью']],
  [/й$/u, ['я', 'ю', 'ем', 'е']],
  [/(?<=[бвгдзклмнпрстфхцчшщ])$/u, ['а', 'у', 'ом', 'е']],
];

/** Names whose stem changes, or of which the first word changes too. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  Египет: ['Египта', 'Египту', 'Египтом', 'Египте'],
  'Соединенные Штаты': [
    'Соединенных Штатов',
    'Соединенным Штатам',
    'Соединенными Штатами',
    'Соединенных Штатах',
  ],
  'Саудовская Аравия': ['Саудовской Аравии', 'Саудовскую Аравию', 'Саудовской Аравией'],
  Нидерланды: ['Нидерландов', 'Нидерландам', 'Нидерландами', 'Нидерландах'],
};

/** The other forms of a Russian name; none of one that has several words, which change in ways of their own. */
function inRussian(name: string): readonly string[] {
  const known = IRREGULAR[name.replaceAll('ё', 'е')];
  if (known) return known;
  const cut = /^(Северн|Южн)ая (Коре)я$/u.exec(name);
  if (cut) return [`${cut[1]}ой ${cut[2]}и`, `${cut[1]}ую ${cut[2]}ю`, `${cut[1]}ой ${cut[2]}ей`];
  if (!/^\p{Script=Cyrillic}{4,}$/u.test(name)) return [];
  const [end, forms] = RUSSIAN.find(([pattern]) => pattern.test(name)) ?? [];
  return end && forms ? forms.map((form) => name.replace(end, form)) : [];
}

/** The genitive of a German name: "Irans". */
const inGerman = (name: string): readonly string[] =>
  /^\p{Script=Latin}{3,}[^sßxzS\P{L}]$/u.test(name) ? [`${name}s`] : [];

const IN: Readonly<Record<string, (name: string) => readonly string[]>> = { ru: inRussian, de: inGerman };

/** The forms of a name in its language, besides itself. */
export const formsOf = (name: string, language: string): readonly string[] => IN[language]?.(name) ?? [];
