import { pairAt } from '../../columns/bundle-rows';
import type { FacetIndex } from '../../columns/facet-index';
import { bundleId } from '../../model/bundle';
import type { Flow } from '../flows';
import type { LensOptions } from '../lens-kind';

const NONE: ReadonlySet<Flow> = new Set();

/** Of what goes from party to party, that which is asked about; nothing where nothing is. */
export const pairsAsked = (
  flows: readonly Flow[],
  index: FacetIndex,
  { asked, width }: LensOptions,
): ReadonlySet<Flow> =>
  asked?.(flows, {
    idOf: ({ from, to, group: kind }) => bundleId({ type: 'pair', from, to, kind }),
    lineAt: (row) => bundleId(pairAt(index, row)),
    width,
  }) ?? NONE;
