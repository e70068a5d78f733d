/** How the answers about a field are written in the list from which they are chosen. */
import {
  fixedChoices,
  fixedValue,
  isFixed,
  TABLE_FIELDS,
  type TableField,
  type TableMapping,
  type Told,
} from '../../state/files/mapping';

/** How the choices are called that are no column: a column is called by its position. */
export const FIXED = 'fixed';

/** That the table lacks it. */
export const NOTHING = 'nothing';

/** What stands before a value that holds for every row, where the list has the values. */
const ALWAYS = 'always ';

/** The value of one that holds for every row. */
export const alwaysChoice = (value: string): string => `${ALWAYS}${value}`;

/** The choices that answer a field: one, or a column for each of several. */
export function choicesOf(mapping: TableMapping, field: TableField): readonly string[] {
  const told = mapping[field];
  if (told === undefined) return [];
  if (isFixed(told)) return [fixedChoices(field) ? alwaysChoice(fixedValue(mapping, field) ?? '') : FIXED];
  return typeof told === 'object' ? told.map(String) : [`${told}`];
}

/** What a choice says. */
function toldBy(choice: string): Told | undefined {
  if (choice === FIXED) return { always: '' };
  if (choice === NOTHING) return NOTHING;
  if (choice.startsWith(ALWAYS)) return { always: choice.slice(ALWAYS.length) };
  return choice === '' ? undefined : Number(choice);
}

/** What several choices say together: columns one after the other, each once. */
export function toldByAll(choices: readonly string[]): Told | undefined {
  const [only, ...others] = [...new Set(choices.filter((choice) => choice !== ''))];
  const all = [only ?? '', ...others];
  return others.length === 0 ? toldBy(only ?? '') : all.map(Number).filter(Number.isInteger);
}

/** What fields are about that belong together. */
export type Section = 'deal' | 'course' | 'evidence';

/** The fields with which each of these begins, in the order of all fields. */
const BEGINS: Readonly<Partial<Record<TableField, Section>>> = {
  from: 'deal',
  delivered: 'course',
  source: 'evidence',
};

/** The fields that are asked for, each among those that it belongs to. */
export function fieldSections(
  isAsked: (field: TableField) => boolean,
): readonly { readonly section: Section; readonly fields: readonly TableField[] }[] {
  const sections: { section: Section; fields: TableField[] }[] = [];
  for (const field of TABLE_FIELDS) {
    const section = BEGINS[field];
    if (section) sections.push({ section, fields: [] });
    if (isAsked(field)) sections.at(-1)?.fields.push(field);
  }
  return sections;
}
