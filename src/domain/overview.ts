/** What a party or a system does in the dataset, in lists that a reader can walk along. */
import { type Dataset, systemIdOf } from './dataset';
import type { PartyId, SystemId } from './ids';
import { KIND, type Kind, type Relationship } from './relationship';

/** Relationships of one sort, under a heading. */
export interface Section {
  readonly title: string;
  readonly relationships: readonly Relationship[];
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

function filled(sections: readonly Section[]): Section[] {
  return sections.filter(({ relationships }) => relationships.length > 0);
}

/** What a party exports, imports, objects to, and so on; empty sections are left out. */
export function partyOverview(dataset: Dataset, party: PartyId): Section[] {
  const all = [...dataset.relationships.values()];
  const kinds = Object.keys(HEADING) as Kind[];
  return filled([
    ...kinds.flatMap((kind) =>
      (['from', 'to'] as const).map((end) => ({
        title: HEADING[kind][end],
        relationships: all.filter(
          (relationship) => relationship.kind === kind && relationship[end] === party,
        ),
      })),
    ),
    { title: 'In between', relationships: all.filter(({ via }) => via.includes(party)) },
  ]);
}

/** Who supplies a system to whom, and what else is said about it; empty sections are left out. */
export function systemOverview(dataset: Dataset, system: SystemId): Section[] {
  const about = [...dataset.relationships.values()].filter((r) => systemIdOf(dataset, r) === system);
  return filled([
    { title: 'Supplied', relationships: about.filter(({ kind }) => KIND[kind].carriesGoods) },
    { title: 'Objections', relationships: about.filter(({ kind }) => kind === 'objects-to') },
    { title: 'Diversion concerns', relationships: about.filter(({ kind }) => kind === 'diversion-concern') },
    {
      title: 'More about it',
      relationships: about.filter(({ kind }) => ['finances', 'exports-for', 'sanctions'].includes(kind)),
    },
  ]);
}
