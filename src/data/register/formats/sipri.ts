/** What both forms of SIPRI's register have in common. */
import { sourceId } from '../../../domain/model/ids';
import { SIPRI_PUBLISHER } from '../../../domain/model/source';
import { columnName } from '../cells/cells';
import { saysNothing } from '../cells/words-for-nothing';
import { NUMBER_COLUMNS } from '../rows/columns';
import type { RegisterKind } from './format-kind';

/** Forms of cells. Programs for tables write years and other whole numbers with decimals: "2001.0". */
export const CELL = {
  year: /^(18|19|20)\d\d([.,]0+)?$/,
  years: /^((18|19|20)\d\d([.,]0+)?([;,-]\s*|$))*$/,
  number: /^(\d[\d.,'’ \u00A0\u202F]*(E[+-]?\d+)?|[.,]\d+)?$/i,
  flag: /^(\?|true|false|)$/i,
  estimate: /^(yes|no|true|false|)$/i,
  condition: /^(new|second hand.*|)$/i,
  id: /^\d+([.,]0+)?$/,
  name: /\p{L}/u,
} as const;

/** Whether each of the cells that are named by their position has the form. */
export function have(cells: readonly string[], positions: readonly number[], form: RegExp): boolean {
  return positions.every((position) => {
    const cell = cells[position] ?? '';
    return form.test(saysNothing(cell) ? '' : cell.trim());
  });
}

/** The columns of a form by their names: where the ends and the weapon stand, and which hold numbers. */
export function sipriColumns<Name extends string>(
  columns: readonly Name[],
  named: {
    readonly from: Name;
    readonly to: Name;
    readonly system: Name;
    readonly totals: readonly Name[];
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
    numberColumns: names.flatMap((name, i) => {
      const facts = NUMBER_COLUMNS.get(name);
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
