/** What is left of a claim that may be filled in, where its sentence leaves some of it in doubt: better empty than wrong. */
import type { Status } from '../../../../domain/model/status';
import { type Doubts, doubtsIn, isOfOrder } from '../doubts/doubts';
import { priceOf } from '../doubts/prices';
import type { LanguageId } from '../doubts/sentence-line';
import type { FoundDealing } from '../found';
import type { Clause } from './mentions';
import type { Prefilled } from './prefilled';

type Field = keyof Prefilled;

/** What is told of a deal, besides who deals with whom and in what. */
const TOLD: readonly Field[] = ['status', 'quantity', 'value', 'date'];

function without(filled: Prefilled, fields: readonly Field[]): Prefilled {
  const left = Object.entries(filled).filter(([field]) => !fields.includes(field as Field));
  return Object.fromEntries(left);
}

/** A claim without what tells one deal from another: its sentence tells of two. */
export const withoutDeal = (filled: Prefilled): Prefilled =>
  without(filled, [...TOLD, 'from', 'to', 'via', 'system', 'category', 'denial']);

/** How a deal comes to nothing: what stands beside it in a sentence is often of another one. */
const ENDS: ReadonlySet<Status | null> = new Set<Status | null>([
  ...(['cancelled', 'refused', 'suspended', 'revoked', 'not-concluded'] as const),
]);
const CAME: ReadonlySet<Status | null> = new Set<Status | null>(['delivered', 'partly-delivered']);

/** Fields that may be of another deal: the sentence tells of one that was made, and of one that came to nothing. */
function ofOtherDeal(dealings: readonly FoundDealing[], { isOneNumber }: Doubts): readonly Field[] {
  const told = dealings.filter(({ status, isLeftOpen }) => status !== null && !isLeftOpen);
  const isEnded = told.some(({ status }) => ENDS.has(status));
  if (!isEnded || told.every(({ status }) => ENDS.has(status))) return [];
  return isOneNumber ? ['value', 'date'] : ['quantity', 'value', 'date'];
}

/** The status, where a sentence tells of some that will come and of others that may: "will buy 180 and may buy 820 more". */
function ofMore(dealings: readonly FoundDealing[], hasMore: boolean): readonly Field[] {
  const told = new Set(dealings.flatMap(({ status }) => status ?? []));
  return hasMore && told.size > 1 ? ['status', 'date'] : [];
}

function ofPart(
  clause: Clause,
  { quantity, status }: Prefilled,
  language: LanguageId,
  isPart: boolean,
): readonly Field[] {
  const isOrder = quantity && CAME.has(status?.status ?? null) && isOfOrder(clause, quantity, language);
  return isPart || isOrder ? ['status', 'quantity', 'value'] : [];
}

/** A claim without the fields about which its sentence leaves a doubt. */
export function withDoubts(
  filled: Prefilled,
  clause: Clause,
  dealings: readonly FoundDealing[],
  language: LanguageId,
): Prefilled {
  const doubts = doubtsIn(clause, language);
  const price = filled.value ? priceOf(clause, filled.value, language) : 'all';
  const sure = without(filled, [
    ...(doubts.isOpen ? [...TOLD, 'denial' as const] : []),
    ...(doubts.isRefuted ? TOLD : []),
    ...(doubts.isRetracted ? ['speaker' as const] : []),
    ...(doubts.isAlleged ? ['status' as const] : []),
    ...(price === null ? ['value' as const] : []),
    ...ofPart(clause, filled, language, doubts.isPart),
    ...ofOtherDeal(dealings, doubts),
    ...ofMore(dealings, doubts.hasMore),
  ]);
  return {
    ...sure,
    ...(doubts.isRefuted && !doubts.isOpen && { denial: { ...sure.denial, isDenial: true } }),
    ...(doubts.isOpen && { isLeftOpen: true as const }),
    ...(doubts.isHearsay && { isOthers: true as const }),
    ...(price === 'one' && sure.value && { isPriceOfOne: true as const }),
  };
}
