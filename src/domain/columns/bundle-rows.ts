/** The relationships that a bundle joins, and the pair that joins a relationship. */

import { type Bundle, bundleNamed } from '../model/bundle';
import type { Kind } from '../model/relationship';
import { GOODS_KINDS } from '../model/relationship';
import { everyRow } from '../model/relationships';
import { valueAt } from './facet-column';
import { type FacetIndex, rowsWith } from './facet-index';

/** The pair along which the relationship in a row goes. */
export function pairAt({ columns: { from, to, kind } }: FacetIndex, row: number): Bundle & { type: 'pair' } {
  const own = valueAt(kind, row);
  return {
    type: 'pair',
    from: valueAt(from, row),
    to: valueAt(to, row),
    kind: GOODS_KINDS.includes(own) ? 'goods' : own,
  };
}

/** Of some rows, those whose relationships are of one of these kinds. */
export function rowsOfKinds(index: FacetIndex, kinds: readonly Kind[], rows: Uint32Array): Uint32Array {
  const codes = new Set(kinds.map((kind) => index.columns.kind.values.indexOf(kind)));
  return rows.filter((row) => codes.has(index.columns.kind.codes[row] ?? -1));
}

/** The rows of a bundle's relationships, among the given ones or all. */
export function rowsOfBundle(index: FacetIndex, bundle: Bundle, among?: Uint32Array): Uint32Array {
  if (bundle.type === 'category') {
    return rowsOfKinds(index, GOODS_KINDS, rowsWith(index, 'category', bundle.category, among));
  }
  const between = rowsWith(index, 'to', bundle.to, rowsWith(index, 'from', bundle.from, among));
  if (bundle.type === 'pair') {
    return rowsOfKinds(index, bundle.kind === 'goods' ? GOODS_KINDS : [bundle.kind], between);
  }
  const goods = rowsOfKinds(index, GOODS_KINDS, between);
  if (bundle.system) return rowsWith(index, 'system', bundle.system, goods);
  return bundle.category ? rowsWith(index, 'category', bundle.category, goods) : goods;
}

/** The rows in which the relationship in a row is told of: those of other releases of its register too. */
function rowsOfDeal({ relationships, releases }: FacetIndex, row: number): Uint32Array {
  const as = releases?.countedAs;
  return as ? everyRow(relationships).filter((other) => as[other] === as[row]) : Uint32Array.of(row);
}

/** The rows of a line of a picture: those of a pair, of a flow, or of a single relationship, by its id. */
export function rowsOfLine(index: FacetIndex, id: string): Uint32Array {
  const row = index.relationships.rowOf(id);
  if (row !== null) return rowsOfDeal(index, row);
  const bundle = bundleNamed(id);
  return bundle ? rowsOfBundle(index, bundle) : new Uint32Array();
}
