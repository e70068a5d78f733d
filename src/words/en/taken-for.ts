import type { TakenFor } from '../../data/register/part/part-data';
import { type ByCode, byCode } from '../by-code';
import { FIELDS } from './fields';
import { quoted } from './grammar';

const OWN_TABLE = 'Your own table';

/** What a file was taken for. */
const TAKEN_FOR: ByCode<TakenFor, string> = {
  transfers: 'SIPRI register of transfers (a row for each deal)',
  deliveries: 'SIPRI register of deliveries (a row for each deal and year)',
  dataset: ({ version }) => `Armsgraph dataset, version ${version}`,
  // "Your own table, to which you gave: Exporter “Russia”. It names no weapons, and gives no years".
  table: ({ given, namesNoWeapons, givesNoYears }) => {
    const gave = given.map(({ field, value }) => `${FIELDS[field]} ${quoted(value)}`);
    const lacks = [
      ...(namesNoWeapons ? ['names no weapons'] : []),
      ...(givesNoYears ? ['gives no years'] : []),
    ];
    const taken = gave.length === 0 ? OWN_TABLE : `${OWN_TABLE}, to which you gave: ${gave.join(', ')}`;
    return lacks.length === 0 ? taken : `${taken}. It ${lacks.join(', and ')}`;
  },
};

/** What a file was taken for. */
export const takenFor = {
  inWords: (of: TakenFor) => byCode(TAKEN_FOR, of),
};
