/** What a dataset says first, to somebody who has not chosen anything: one finding with its words, and three questions. */

import { sidesOf } from '../evidence/sides';
import { type Filter, NO_FILTER, withChoice } from '../filter/filter';
import type { Indexed } from '../join/indexed';
import type { Claim } from '../model/claim';
import { type Dataset, systemOf } from '../model/dataset';
import type { PartyId, SelectableId, SystemId } from '../model/ids';
import { KIND, type Relationship } from '../model/relationship';
import { STATUS } from '../model/status';
import { isFirm } from '../sums/firm-deals';
import { unlinkedPair } from './unlinked-pair';

/** A relationship, and the words of a source that say what its status says. */
export interface Finding {
  readonly relationship: Relationship;
  readonly claim: Claim;
}

/** What a question asks, of whom. */
export type Asked =
  | { readonly code: 'became' | 'got'; readonly party: PartyId; readonly system: SystemId }
  | { readonly code: 'connected'; readonly between: readonly [PartyId, PartyId] }
  | { readonly code: 'objections' }
  | { readonly code: 'got-what'; readonly party: PartyId }
  | { readonly code: AskedKind; readonly from: PartyId; readonly to: PartyId };

/** A question that a reader may come with, and what shows its answer: what to select, and through which filter. */
export type Question = Asked & {
  readonly answer: SelectableId | null;
  /** Null where the present one does. */
  readonly filter: Filter | null;
};

/** Relationships that move no goods of which something may be asked, in the order in which it is asked. */
const ASKED_KINDS = ['diversion-concern', 'sanctions'] as const;
type AskedKind = (typeof ASKED_KINDS)[number];

/** As many questions as are read at a glance. */
const QUESTIONS = 3;

const carriesGoods = ({ kind }: Relationship) => KIND[kind].carriesGoods;
const isDisputed = ({ marks }: Relationship) => marks.includes('disputed');

/** Whether somebody says that it came less far, or not at all; who differs on its number takes nothing from that. */
function isStatusDenied(relationship: Relationship): boolean {
  const { others, counts } = sidesOf(relationship);
  return others.length > 0 && counts.length === 0;
}

/** Those of which most is told first; equal ones stand as the dataset has them. */
function byClaims(relationships: readonly Relationship[]): Relationship[] {
  return relationships.toSorted((a, b) => b.claims.length - a.claims.length);
}

/** A quotation that gives the relationship the very status it has: its words say what the sentence over them says. */
function wordsFor({ claims, status }: Relationship): Claim | undefined {
  return claims.find(
    ({ citation, stance, says }) =>
      citation.type === 'quotation' &&
      stance === 'supports' &&
      says.some((statement) => statement.field === 'status' && statement.status === status),
  );
}

/**
 * What the dataset can say with most confidence in quoted words: of the firm deals whose status a quotation gives and
 * nobody denies, the one of which most is told. Null where nothing firm is quoted.
 */
export function findingOf({ relationships }: Dataset): Finding | null {
  for (const relationship of byClaims(relationships.ready.filter(carriesGoods))) {
    const claim = isFirm(relationship.status) ? wordsFor(relationship) : undefined;
    if (claim && !isStatusDenied(relationship)) return { relationship, claim };
  }
  return null;
}

/** Of the deals that are not firm, the disputed one of which most is told, else any: "Did Venezuela get the Tor-M1?" */
function openDeal(dataset: Dataset): Relationship | undefined {
  const isNamed = ({ system }: Relationship) => system && systemOf(dataset, system).kind !== 'unnamed';
  const open = byClaims(
    dataset.relationships.ready.filter((one) => carriesGoods(one) && !isFirm(one.status) && isNamed(one)),
  );
  return open.find(isDisputed) ?? open[0];
}

/** The importers, those first of whose firm deals most is told. */
function importersOf({ relationships }: Dataset): PartyId[] {
  const told = new Map<PartyId, number>();
  for (const one of relationships.ready) {
    if (carriesGoods(one) && isFirm(one.status))
      told.set(one.to, (told.get(one.to) ?? 0) + one.claims.length);
  }
  return [...told].toSorted(([, a], [, b]) => b - a).map(([party]) => party);
}

/** What became of a deal that somebody went for, or whether there was one. */
function ofDeal(deal: Relationship | undefined): Question[] {
  if (!deal?.system) return [];
  const { strength } = STATUS[deal.status];
  const code = strength === 'tentative' || strength === 'unknown' ? 'got' : 'became';
  return [{ code, party: deal.to, system: deal.system, answer: deal.id, filter: null }];
}

const OBJECTIONS = withChoice(NO_FILTER, 'kind', { include: ['objects-to'], exclude: [] });

/** Three questions that the dataset answers, by rule, so that any dataset has its own; fewer where it answers fewer. */
export function questionsOf({ dataset, index }: Indexed): Question[] {
  const deal = openDeal(dataset);
  const importers = importersOf(dataset);
  const pair = unlinkedPair(index, importers);
  const recipient = importers.find((party) => party !== deal?.to) ?? importers[0];
  const { ready } = dataset.relationships;
  const others = ASKED_KINDS.flatMap((kind): Question[] => {
    const [first] = byClaims(ready.filter((one) => one.kind === kind));
    return first ? [{ code: kind, from: first.from, to: first.to, answer: first.id, filter: null }] : [];
  });
  return [
    ...ofDeal(deal),
    ...(pair
      ? [{ code: 'connected' as const, between: pair.between, answer: pair.select, filter: NO_FILTER }]
      : []),
    ...(ready.some(({ kind }) => kind === 'objects-to')
      ? [{ code: 'objections' as const, answer: null, filter: OBJECTIONS }]
      : []),
    ...(recipient ? [{ code: 'got-what' as const, party: recipient, answer: recipient, filter: null }] : []),
    ...others,
  ].slice(0, QUESTIONS);
}
