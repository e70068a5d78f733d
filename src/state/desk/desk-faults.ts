/** What the check would have against a case file once something is done to it: told before it is done. */
import { type FaultOf, faultsOfEdit, soundPart } from '../../data/desk/saved/sound-part';
import type { Fault } from '../../data/fault';
import type { EdtfDate } from '../../domain/dates/edtf';
import type { Head } from '../../domain/desk/edit';
import { emptyCaseFile } from '../../domain/desk/statement-of';
import { LIST_OF } from '../../domain/desk/thing';
import type { DatasetStatement } from '../../domain/model/dataset';
import { datasetId } from '../../domain/model/ids';
import type { Party } from '../../domain/model/party';
import type { Source } from '../../domain/model/source';
import type { System } from '../../domain/model/system';

export { type FaultOf, faultsOfEdit };

/** A case file in which nothing is, so that no more is checked than what is put into it. */
export const NOTHING_AROUND = emptyCaseFile({
  ...{ id: datasetId('check'), title: '-', date: '2000-01-01' as EdtfDate },
  ...{ description: '-', licence: '-', credit: '-' },
});

/** What of a thing can be told without the case file that it is of. */
type Alone =
  | { readonly of: 'party'; readonly item: Party }
  | { readonly of: 'system'; readonly item: System }
  | { readonly of: 'source'; readonly item: Source };

/** What the check has against a thing by itself, by its fields: `name`, `aliases[0].name`. */
export function faultsOfItem({ of, item }: Alone): ReadonlyMap<string, Fault> {
  const list = LIST_OF[of];
  return faultsWithin(`data.${list}[0].`, { ...NOTHING_AROUND, [list]: [item] });
}

/** The first fault of each field behind a path. */
function faultsWithin(path: string, statement: DatasetStatement): ReadonlyMap<string, Fault> {
  const found = soundPart(statement).faults.filter(({ fault }) => fault.path.startsWith(path));
  return new Map(found.map(({ fault }) => [fault.path.slice(path.length), fault] as const).reverse());
}

/** What the check has against what a case file says of itself, by its fields; what is empty is asked for elsewhere. */
export function faultsOfHead(head: Partial<Head>): ReadonlyMap<string, Fault> {
  const said = Object.entries(head).filter(([, words]) => typeof words === 'string' && words.trim() !== '');
  return faultsWithin('data.', { ...NOTHING_AROUND, ...Object.fromEntries(said) });
}
