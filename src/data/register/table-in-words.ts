/** What a person's own table was taken for, with what they gave that it leaves out. */
import { factsOfField, fixedValue, OWN_TABLE, TABLE_FIELDS, type TableMapping } from './table-mapping';

/** "Your own table, to which you gave: Exporter “Russia”. It names no weapons, and gives no years." */
export function tableInWords(mapping: TableMapping): string {
  const given = TABLE_FIELDS.flatMap((field) => {
    const value = fixedValue(mapping, field);
    return value === null ? [] : `${factsOfField(field).label} “${value}”`;
  });
  const lacks = [
    ...(mapping.system === 'nothing' ? ['names no weapons'] : []),
    ...(mapping.ordered === 'nothing' ? ['gives no years'] : []),
  ];
  const taken = given.length === 0 ? OWN_TABLE : `${OWN_TABLE}, to which you gave: ${given.join(', ')}`;
  return lacks.length === 0 ? taken : `${taken}. It ${lacks.join(', and ')}`;
}
