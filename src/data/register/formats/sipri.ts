/** What both forms of SIPRI's register have in common. */
import { sourceId } from '../../../domain/model/ids';
import { SIPRI_PUBLISHER } from '../../../domain/model/source';
import { columnName } from '../cells/cells';
import type { NumberColumn, RegisterKind } from './format-kind';

/** What a column of numbers says, and in which sums its numbers are. */
type NumberFacts = Pick<NumberColumn, 'kind' | 'addedUp'>;

/** A column of numbers of items. */
export const ITEMS: NumberFacts = { kind: 'count', addedUp: 'items' };
/** One of volumes that are added up. */
export const VOLUME: NumberFacts = { kind: 'volume', addedUp: 'tiv' };
/** One of volumes that are shown nowhere. */
export const NOT_SHOWN: NumberFacts = { kind: 'volume', addedUp: null };

/** The columns of a form by their names: where the ends and the weapon stand, and which hold numbers. */
export function sipriColumns<Name extends string>(
  columns: readonly Name[],
  named: {
    readonly from: Name;
    readonly to: Name;
    readonly system: Name;
    readonly totals: readonly Name[];
    readonly numbers: Readonly<Partial<Record<Name, NumberFacts>>>;
  },
) {
  const at = (name: Name) => columns.indexOf(name);
  const names = columns.map((_, i) => columnName(columns, i));
  return {
    columns,
    names,
    systemAt: at(named.system),
    endsAt: { from: at(named.from), to: at(named.to) },
    totalsAt: named.totals.map(at),
    unusedAt: [],
    numberColumns: columns.flatMap((name, i) => {
      const facts = named.numbers[name];
      return facts ? [{ at: i, name, ...facts, numbersIn: (cell: string) => [cell], hasPoints: true }] : [];
    }),
  };
}

/** Whose word a row is. */
export const SAID_BY_SIPRI = { speaker: 'SIPRI', role: 'register of arms transfers' } as const;

/**
 * What holds of both. Every download of the register is one source, the one that the case file cites too, so that two
 * downloads never count as two who say the same.
 */
export const SIPRI = {
  codesAt: [],
  codesAmongNamesAt: [],
  namesAreKnown: true,
  usualEncoding: 'windows-1252',
  sourceOf: ({ date }) => ({
    id: sourceId('sipri-arms-transfers'),
    kind: 'register',
    title: 'SIPRI Arms Transfers Database',
    publisher: SIPRI_PUBLISHER,
    date,
    note: 'The register covers major arms. It leaves out rifles and other small arms, so that the absence of a row there is a matter of coverage and no denial.',
    address: 'https://www.sipri.org/databases/armstransfers',
    doi: '10.55163/SAFC1241',
    credit: 'Source: SIPRI Arms Transfers Database',
  }),
  table: null,
} as const satisfies Partial<RegisterKind>;
