/** The nodes in the middle of the systems lens for many relationships: categories, and the systems of those that stand open. */

import { firstCode } from '../../columns/facet-column';
import type { FacetIndex } from '../../columns/facet-index';
import { bundleId } from '../../model/bundle';
import type { BundleId, SystemId } from '../../model/ids';
import { GOODS_KINDS } from '../../model/relationship';
import type { Category } from '../../model/system';
import type { Flow } from '../flows';
import type { LensNode } from '../lens';

/** What a flow goes through. */
export type Part = { readonly category: Category } | { readonly system: SystemId };

/** By number: the categories first, then the systems of those that stand open or of none. */
export interface MiddleNodes {
  readonly count: number;
  /** That of the relationship in a row; -1 for one that is no goods. */
  readonly at: (row: number) => number;
  /** What it stands for; null for what goes through nothing. */
  readonly partOf: (through: number) => Part | null;
  readonly idOf: (through: number) => SystemId | BundleId | null;
  /** The id of what goes through one from a party to another. */
  readonly flowId: (flow: Pick<Flow, 'from' | 'to' | 'group'>, through: number) => BundleId;
  readonly nodeOf: (through: number) => LensNode | null;
}

/** The middle nodes of a dataset, with these categories open. */
export function middleNodesOf(index: FacetIndex, opened: readonly Category[]): MiddleNodes {
  const { category, system, kind } = index.columns;
  const goods = new Set(GOODS_KINDS.map((own) => kind.values.indexOf(own)));
  const open = new Set<string>(opened);
  const partOf = (through: number): Part | null => {
    const [one, other] = [category.values[through], system.values[through - category.values.length]];
    if (one) return { category: one };
    return other ? { system: other } : null;
  };
  return {
    partOf,
    count: category.values.length + system.values.length,
    at: (row) => {
      if (!goods.has(kind.codes[row] ?? -1)) return -1;
      const code = firstCode(category, row);
      if (code >= 0 && !open.has(category.values[code] ?? '')) return code;
      const own = firstCode(system, row);
      return own < 0 ? -1 : category.values.length + own;
    },
    idOf: (through) => {
      const part = partOf(through);
      if (!part) return null;
      return 'system' in part ? part.system : bundleId({ type: 'category', ...part });
    },
    flowId: ({ from, to, group: kind }, through) => {
      const part = partOf(through);
      return bundleId(part ? { type: 'flow', from, to, ...part } : { type: 'pair', from, to, kind });
    },
    nodeOf: (through) => {
      const part = partOf(through);
      if (!part) return null;
      if ('system' in part) return { type: 'system', id: part.system, column: 'system' };
      return { type: 'category', id: bundleId({ type: 'category', ...part }), ...part, column: 'system' };
    },
  };
}
