/** What a party or a system does in the dataset, in lists that a reader can walk along. */

import { type FacetIndex, placesWith } from '../columns/facet-index';
import { type Bundle, movesGoods } from '../lenses/bundle';
import { placesOfBundle } from '../lenses/bundle-places';
import type { PartyId, SystemId } from '../model/ids';
import { GOODS_KINDS, KIND, KINDS, type Kind } from '../model/relationship';
import { STATUS, type Status } from '../model/status';
import { isFirm } from '../sums/firm-deals';

/** Relationships of one sort, under a heading. */
export interface Section {
  readonly title: string;
  /** The places of the relationships, in the order of the dataset. */
  readonly places: Uint32Array;
}

type End = 'from' | 'to';

/** The heading over the relationships of a kind, seen from either end. */
const HEADING: Readonly<Record<Kind, Readonly<Record<End, string>>>> = {
  supplies: { from: 'As exporter', to: 'As importer' },
  'licenses-production': { from: 'Licenses production', to: 'Produces under licence' },
  finances: { from: 'Finances', to: 'Is financed' },
  'exports-for': { from: 'Exports for', to: 'Exported through' },
  sanctions: { from: 'Sanctions', to: 'Is sanctioned' },
  'objects-to': { from: 'Objects to', to: 'Meets objections' },
  'diversion-concern': { from: 'Feared as a leak', to: 'Feared as a recipient' },
};

/** What did not happen, or not yet, has headings of its own. */
const PLANNED = 'planned or talked about';
const ENDED = 'did not go ahead';

const capitalised = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/**
 * Deals in sections that agree with the sums: the firm ones, those that may still come, and those that came to nothing;
 * empty sections are left out.
 * @param side stands before the headings of those that are not firm: "As importer: did not go ahead"
 */
function dealsByState(
  { columns: { status } }: FacetIndex,
  { title, places }: Section,
  side?: string,
): Section[] {
  const headed = (words: string) => (side ? `${side}: ${words}` : capitalised(words));
  const headingOf = (of: Status) => {
    if (isFirm(of)) return title;
    return headed(STATUS[of].strength === 'ended' ? ENDED : PLANNED);
  };
  const headings = status.values.map((value) => headingOf(value as Status));
  return filled(
    [title, headed(PLANNED), headed(ENDED)].map((heading) => ({
      title: heading,
      places: places.filter((place) => headings[status.codes[place] ?? -1] === heading),
    })),
  );
}

function filled(sections: readonly Section[]): Section[] {
  return sections.filter(({ places }) => places.length > 0);
}

/** What a party exports, imports, objects to, and so on; empty sections are left out. */
export function partyOverview(index: FacetIndex, party: PartyId): Section[] {
  const ends = { from: placesWith(index, 'from', party), to: placesWith(index, 'to', party) };
  const atAnEnd = new Set([...ends.from, ...ends.to]);
  const ofKind = (kind: Kind) =>
    (['from', 'to'] as const).map((end) => ({
      title: HEADING[kind][end],
      places: placesWith(index, 'kind', kind, ends[end]),
    }));
  return filled([
    ...KINDS.flatMap((kind) =>
      KIND[kind].carriesGoods
        ? ofKind(kind).flatMap((section) => dealsByState(index, section, section.title))
        : ofKind(kind),
    ),
    {
      title: 'In between',
      places: placesWith(index, 'party', party).filter((place) => !atAnEnd.has(place)),
    },
  ]);
}

/** Who supplies a system to whom, and what else is said about it; empty sections are left out. */
export function systemOverview(index: FacetIndex, system: SystemId): Section[] {
  const about = placesWith(index, 'system', system);
  const ofKinds = (kinds: readonly Kind[]) =>
    Uint32Array.from(kinds.flatMap((kind) => [...placesWith(index, 'kind', kind, about)])).sort();
  return filled([
    ...dealsByState(index, { title: 'Supplied or ordered', places: ofKinds(GOODS_KINDS) }),
    { title: 'Objections', places: ofKinds(['objects-to']) },
    { title: 'Diversion concerns', places: ofKinds(['diversion-concern']) },
    { title: 'More about it', places: ofKinds(['finances', 'exports-for', 'sanctions']) },
  ]);
}

/** The relationships that a bundle joins: of goods by how far they came; empty sections are left out. */
export function bundleOverview(index: FacetIndex, bundle: Bundle): Section[] {
  const places = placesOfBundle(index, bundle);
  return movesGoods(bundle)
    ? dealsByState(index, { title: 'Deals', places })
    : filled([{ title: 'Relationships', places }]);
}

/** The visible ones first: of thousands, a reader who has narrowed them down wants to see what is left. */
export function visibleFirst(places: Uint32Array, visible: ReadonlySet<number>): Uint32Array {
  const [shown, hidden] = [places.filter((at) => visible.has(at)), places.filter((at) => !visible.has(at))];
  return Uint32Array.from([...shown, ...hidden]);
}
