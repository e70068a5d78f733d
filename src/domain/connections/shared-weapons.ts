/** What both ends of a way receive from the one party that lies between them, or both supply to it. */
import { firstCode } from '../columns/facet-column';
import type { FacetIndex } from '../columns/facet-index';
import type { SystemId } from '../model/ids';
import { isNameless } from '../model/nameless';
import { firmDealTest } from '../sums/firm-deals';
import type { NodeId } from './network';
import type { Path } from './paths';
import { pathSteps, type StepSide } from './step-sides';

/** Weapons that both ends receive from a party, or both supply to it. */
export interface SharedWeapons {
  readonly partner: NodeId;
  readonly both: 'receive' | 'supply';
  /** Those of most deals first. */
  readonly systems: readonly SystemId[];
}

/** How many firm deals are in each system on a side of a step; a weapon that no source names is in none. */
function dealsBySystem(index: FacetIndex, side: StepSide | undefined): ReadonlyMap<SystemId, number> {
  const { system } = index.columns;
  const isFirm = firmDealTest(index);
  const deals = new Map<SystemId, number>();
  for (const row of side?.rows.filter(isFirm) ?? []) {
    const id = system.values[firstCode(system, row)];
    if (id !== undefined) deals.set(id, (deals.get(id) ?? 0) + 1);
  }
  return deals;
}

/** What a way of two steps through a party comes to, by the firm deals of both steps; nothing of any other way. */
export function sharedWeapons(index: FacetIndex, path: Path): readonly SharedWeapons[] {
  const [first, second] = path.steps;
  const partner = first.to;
  const isParty = index.columns.party.values.some((id) => id === partner);
  if (!second || path.steps.length > 2 || !isParty || isNameless(partner)) return [];
  const sides = pathSteps(index, path);
  const ofBoth = (both: SharedWeapons['both']): SharedWeapons[] => {
    const [one, other] = sides.map((of) =>
      dealsBySystem(
        index,
        of.find((side) => (both === 'receive' ? side.from : side.to) === partner),
      ),
    );
    const deals = (id: SystemId) => (one?.get(id) ?? 0) + (other?.get(id) ?? 0);
    const systems = [...(one?.keys() ?? [])]
      .filter((id) => other?.has(id))
      .sort((a, b) => deals(b) - deals(a) || (a < b ? -1 : 1));
    return systems.length > 0 ? [{ partner, both, systems }] : [];
  };
  return [...ofBoth('receive'), ...ofBoth('supply')];
}
