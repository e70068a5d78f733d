/** Which deals were ordered during a band, or may have been. It says when a deal was ordered, and never that it broke anything. */
import { interpretEdtf } from '../dates/edtf';
import { memoizePer } from '../memoize/memoize';
import type { Band, During } from '../model/band';
import type { PartyId } from '../model/ids';
import { KIND, type Kind } from '../model/relationship';
import { type DayNumber, MEANING_BIT, NO_FIRST_DAY, NO_LAST_DAY, type Times } from '../model/year-meanings';
import { EMBARGOES, type Embargo, yearsInUnion } from './embargoes';

/** What of a deal decides. */
export interface Ordered {
  readonly kind: Kind;
  readonly from: PartyId;
  readonly to: PartyId;
  readonly times: Pick<Times, 'order' | 'unsure'>;
}

/** A band, as far as the rule asks. */
export type Known = Embargo & Pick<Band, 'binds'>;

const dayNumber = (day: string): DayNumber => Number(day.replaceAll('-', ''));

/** The days in which a band certainly was, and those in which it may have been; what has no end goes on. */
export const extentOf = memoizePer(({ from, until }: Pick<Band, 'from' | 'until'>) => {
  const [begin, end] = [interpretEdtf(from), until && interpretEdtf(until)];
  const bound = (day: string | null | undefined, none: DayNumber) => (day ? dayNumber(day) : none);
  return {
    first: bound(begin.earliest, NO_FIRST_DAY),
    surelyFrom: bound(begin.latest, NO_LAST_DAY),
    surelyUntil: end ? bound(end.earliest, NO_FIRST_DAY) : NO_LAST_DAY,
    last: end ? bound(end.latest, NO_LAST_DAY) : NO_LAST_DAY,
  };
});

/** Whether a supplier was bound by it in these days; `perhaps` in the year in which it joined the Union. */
function isBound({ kind, binds }: Known, from: PartyId, first: DayNumber, last: DayNumber): Answer {
  if (binds && !binds.includes(from)) return 'no';
  if (kind !== 'eu-embargo') return 'surely';
  const member = yearsInUnion(from);
  if (!member || last < member.first * 10_000 || first >= (member.last + 1) * 10_000) return 'no';
  return first >= (member.first + 1) * 10_000 ? 'surely' : 'perhaps';
}

/** How sure something is. */
export type Answer = 'surely' | 'perhaps' | 'no';

/** Whether a deal was ordered during a band; `perhaps` where its date, or what the band covers, leaves that open. */
export function isOrderedDuring({ kind, from, to, times }: Ordered, band: Known): Answer {
  const { order, unsure } = times;
  if (!order || band.scope === 'groups' || !KIND[kind].carriesGoods || !band.parties.includes(to))
    return 'no';
  const bound = isBound(band, from, order.first, order.last);
  if (bound === 'no') return 'no';
  const extent = extentOf(band);
  if (order.last < extent.first || order.first >= extent.last) return 'no';
  const isWithin = order.first >= extent.surelyFrom && order.last < extent.surelyUntil;
  const isSure = (unsure & MEANING_BIT.ordered) === 0 && band.scope === 'all' && bound === 'surely';
  return isWithin && isSure ? 'surely' : 'perhaps';
}

/** The bands of each party: those that are shipped, and those that a dataset brings. */
function byParty(bands: readonly Known[]): ReadonlyMap<PartyId, readonly Known[]> {
  const found = new Map<PartyId, Known[]>();
  for (const band of bands)
    for (const party of band.parties) found.set(party, [...(found.get(party) ?? []), band]);
  return found;
}

const shipped = byParty(EMBARGOES);
const withShipped = memoizePer((own: readonly Band[]) => byParty([...EMBARGOES, ...own]));
const NONE: readonly Known[] = [];

/** The bands that are about a party. */
const bandsOf = (own: readonly Band[], party: PartyId): readonly Known[] =>
  (own.length === 0 ? shipped : withShipped(own)).get(party) ?? NONE;

/** How a deal stands to each kind of band: during one, or perhaps. */
export function duringOf(deal: Ordered, own: readonly Band[]): During[] {
  const found = new Set<During>();
  for (const band of bandsOf(own, deal.to)) {
    const answer = isOrderedDuring(deal, band);
    if (answer === 'surely') found.add(band.kind);
    if (answer === 'perhaps') found.add(`${band.kind}-perhaps`);
  }
  return [...found].filter(
    (value) => !found.has(value.replace('-perhaps', '') as During) || !value.endsWith('-perhaps'),
  );
}
