import type { WhyTaken } from '../../../data/register/mapping/taken-by-app';
import type { TakenFor } from '../../../data/register/part/part-data';
import type { TableField } from '../../../data/register/rows/table-mapping';
import { type ByCode, byCode } from '../../grammar/by-code';
import { quoted } from '../grammar/grammar';
import { FIELDS } from './fields';

/** What is shown in the place of names. */
const standInsInWords = (fields: readonly TableField[]) =>
  fields.length === 0 ? '' : ` (“${fields.map((field) => FIELDS[field]).join('” or “')}” stands in for them)`;

const OWN_TABLE = 'Your own table';

/** What was taken in the place of what a column may say of the status. */
const unreadInWords = (column: string, isGiven: boolean) =>
  isGiven
    ? `Its column ${quoted(column)} was not read: the status is the one that you gave`
    : `Its deals are taken as ordered, whatever its column ${quoted(column)} says, which was not read`;

const NO_STATUS = 'Its deals are taken as ordered: the table does not say how far they have come';

/** What whoever reads a table of a party's own trade has to know of its numbers. */
const BY_REPORTER =
  'Each row is as one side reports it: both sides may report one trade, and differ. Values of imports mostly include freight and insurance (CIF), those of exports do not (FOB); the partner of an import is mostly where the goods are from, wherever they were bought';

/** Why the app took something that a table leaves out, after a colon. */
export const WHY_TAKEN: Readonly<Record<WhyTaken, string>> = {
  licences: 'the columns speak of licences, which allow and are no orders',
  trade: 'exports and imports have crossed a border',
  'un-register': 'states report to the UN Register what has crossed a border',
  comtrade: 'UN Comtrade gives values in US dollars',
};

type AnswerForAll = Extract<TakenFor, { readonly code: 'table' }>['given'][number];

const givenInWords = ({ field, value }: AnswerForAll) => `${FIELDS[field]} ${quoted(value)}`;

/** "The app took Status of the deal “delivered” (exports and imports have crossed a border)" */
const takenInWords = (given: AnswerForAll) =>
  `${givenInWords(given)}${given.taken ? ` (${WHY_TAKEN[given.taken]})` : ''}`;

/** What a file was taken for. */
const TAKEN_FOR: ByCode<TakenFor, string> = {
  transfers: 'SIPRI register of transfers (a row for each deal)',
  deliveries: 'SIPRI register of deliveries (a row for each deal and year)',
  dataset: ({ version }) => `Armsgraph dataset, version ${version}`,
  // "Your own table, to which you gave: Exporter “Russia”. It names no weapons, and gives no years".
  table: ({
    given,
    namesNoWeapons,
    givesNoYears,
    saysNoStatus,
    unreadStatus,
    isByReporter,
    standsIn = [],
  }) => {
    const gave = given.filter(({ taken }) => !taken).map(givenInWords);
    const byApp = given.filter(({ taken }) => taken).map(takenInWords);
    const lacks = [
      ...(namesNoWeapons ? [`names no weapons${standInsInWords(standsIn)}`] : []),
      ...(givesNoYears ? ['gives no years'] : []),
    ];
    const taken = gave.length === 0 ? OWN_TABLE : `${OWN_TABLE}, to which you gave: ${gave.join(', ')}`;
    return [
      taken,
      ...(byApp.length > 0 ? [`The app took ${byApp.join(', ')}`] : []),
      ...(lacks.length > 0 ? [`It ${lacks.join(', and ')}`] : []),
      ...(saysNoStatus ? [NO_STATUS] : []),
      ...(unreadStatus === undefined
        ? []
        : [
            unreadInWords(
              unreadStatus,
              given.some(({ field }) => field === 'status'),
            ),
          ]),
      ...(isByReporter ? [BY_REPORTER] : []),
    ].join('. ');
  },
};

/** What a file was taken for. */
export const takenFor = {
  inWords: (of: TakenFor) => byCode(TAKEN_FOR, of),
};
