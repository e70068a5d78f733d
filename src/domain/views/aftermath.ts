/**
 * What may have become of a deal that was only reported, negotiated or doubted: other relationships between the same
 * two parties, about the same or a related system, in which something happened in the same year or later. The rule
 * finds what is possibly related and never says that it is.
 */

import { type FacetIndex, relationshipsAt, rowsWith } from '../columns/facet-index';
import { toldOnce } from '../join/told-twice';
import { type Dataset, systemOf } from '../model/dataset';
import { KIND, type Relationship } from '../model/relationship';
import { STATUS, type Status } from '../model/status';
import type { System } from '../model/system';

/** How two systems are related, the closest first. */
export const RELATIONS = [
  'same-system',
  'member',
  'class',
  'same-class',
  'family',
  'sort',
  'category',
] as const;

/** One of the ways in which two systems are related. */
export type Relation = (typeof RELATIONS)[number];

/** A relationship that may be what became of another, and why it is thought so. */
export interface PossiblyRelated {
  readonly relationship: Relationship;
  readonly relation: Relation;
  /** The two systems: what is asked about, and what this is of. */
  readonly asked: System;
  readonly other: System;
}

/** The statuses after which nobody asks what became of the deal: it came true. */
const SETTLED: ReadonlySet<Status> = new Set(['delivered', 'partly-delivered', 'ordered', 'in-force']);

const TEST: Readonly<Record<Relation, (asked: System, other: System) => boolean>> = {
  'same-system': (asked, other) => asked.id === other.id,
  member: (asked, other) => other.memberOf === asked.id,
  class: (asked, other) => asked.memberOf === other.id,
  'same-class': (asked, other) => asked.memberOf !== undefined && asked.memberOf === other.memberOf,
  family: (asked, other) => asked.family !== undefined && asked.family === other.family,
  sort: (asked, other) =>
    asked.kind === 'system' && other.kind === 'system' && asked.description === other.description,
  category: (asked, other) => asked.category !== undefined && asked.category === other.category,
};

/** How the second system is related to the first; null where it is not. */
export function relationOf(asked: System, other: System): Relation | null {
  return RELATIONS.find((relation) => TEST[relation](asked, other)) ?? null;
}

/** Whether a reader will ask what became of it: goods, and nothing firm yet. */
export function isOpenQuestion({ kind, status }: Relationship): boolean {
  return KIND[kind].carriesGoods && !SETTLED.has(status);
}

function firstYear({ years }: Relationship): number {
  return years[0] ?? 0;
}

function possiblyRelated(dataset: Dataset, asked: Relationship, other: Relationship): PossiblyRelated | null {
  const later = other.years.some((year) => year >= firstYear(asked));
  if (other === asked || !later || !KIND[other.kind].carriesGoods) return null;
  if (!asked.system || !other.system) return null;
  const [askedSystem, otherSystem] = [systemOf(dataset, asked.system), systemOf(dataset, other.system)];
  const relation = relationOf(askedSystem, otherSystem);
  return relation && { relationship: other, relation, asked: askedSystem, other: otherSystem };
}

/** What may have become of a relationship: the closest relation first, then the earliest. Empty where it is settled. */
export function aftermathOf(dataset: Dataset, index: FacetIndex, asked: Relationship): PossiblyRelated[] {
  if (!isOpenQuestion(asked)) return [];
  const sameParties = rowsWith(index, 'to', asked.to, rowsWith(index, 'from', asked.from));
  return relationshipsAt(index, toldOnce(index, sameParties))
    .flatMap((other) => possiblyRelated(dataset, asked, other) ?? [])
    .filter(({ relationship }) => STATUS[relationship.status].strength === 'firm')
    .sort(
      (a, b) =>
        RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) ||
        firstYear(a.relationship) - firstYear(b.relationship),
    );
}
