import type { TakenFor } from '../../data/register/part/part-data';
import type { TableField } from '../../data/register/rows/table-mapping';
import { type ByCode, byCode } from '../by-code';
import { FIELDS } from './fields';
import { quoted } from './grammar';

/** What is shown in the place of names. */
const standInsInWords = (fields: readonly TableField[]) =>
  fields.length === 0 ? '' : ` (“${fields.map((field) => FIELDS[field]).join('” or “')}” stands in for them)`;

const OWN_TABLE = 'Your own table';

/** What whoever reads a table of a party's own trade has to know of its numbers. */
const BY_REPORTER =
  'Each row is as one side reports it: both sides may report one trade, and differ. Values of imports mostly include freight and insurance (CIF), those of exports do not (FOB); the partner of an import is mostly where the goods are from, wherever they were bought';

/** What a file was taken for. */
const TAKEN_FOR: ByCode<TakenFor, string> = {
  transfers: 'SIPRI register of transfers (a row for each deal)',
  deliveries: 'SIPRI register of deliveries (a row for each deal and year)',
  dataset: ({ version }) => `Armsgraph dataset, version ${version}`,
  // "Your own table, to which you gave: Exporter “Russia”. It names no weapons, and gives no years".
  table: ({ given, namesNoWeapons, givesNoYears, isByReporter, standsIn = [] }) => {
    const gave = given.map(({ field, value }) => `${FIELDS[field]} ${quoted(value)}`);
    const lacks = [
      ...(namesNoWeapons ? [`names no weapons${standInsInWords(standsIn)}`] : []),
      ...(givesNoYears ? ['gives no years'] : []),
    ];
    const taken = gave.length === 0 ? OWN_TABLE : `${OWN_TABLE}, to which you gave: ${gave.join(', ')}`;
    const told = lacks.length === 0 ? taken : `${taken}. It ${lacks.join(', and ')}`;
    return isByReporter ? `${told}. ${BY_REPORTER}` : told;
  },
};

/** What a file was taken for. */
export const takenFor = {
  inWords: (of: TakenFor) => byCode(TAKEN_FOR, of),
};
