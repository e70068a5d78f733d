import type { BandOfDeal } from '../../domain/bands/shown-bands';
import type { Band, BandKind } from '../../domain/model/band';
import { type Dataset, partyOf } from '../../domain/model/dataset';
import type { PartyId } from '../../domain/model/ids';
import { dates } from './dates';
import { formatNumber, listed } from './grammar';

const EMBARGO: Readonly<Partial<Record<BandKind, (on: string) => string>>> = {
  'un-embargo': (on) => `UN arms embargo on ${on}`,
  'eu-embargo': (on) => `EU arms embargo on ${on}`,
};

/** What parties that are at home in no dataset are called. */
function nameOf(dataset: Dataset, id: PartyId): string {
  if (!dataset.parties.has(id)) return id;
  const { name, nameInText } = partyOf(dataset, id);
  return nameInText ?? name;
}

/** "UN arms embargo on Iran"; a dataset gives its own bands their titles. */
function title(dataset: Dataset, { kind, title: own, parties }: Band): string {
  const on = listed(
    parties.map((party) => nameOf(dataset, party)),
    'and',
  );
  return own || (EMBARGO[kind]?.(on) ?? on);
}

/** "9 June 2010 to 18 October 2020", "since 13 November 2017" */
function when({ from, until }: Band): string {
  return until ? `${dates.inWords(from)} to ${dates.inWords(until)}` : `since ${dates.inWords(from)}`;
}

/** Embargoes, sanctions and wars beside deals: when something was ordered, and never that it was wrong. */
export const bands = {
  heading: 'Embargoes and wars',
  title,
  /** After its title: ", since 13 November 2017". */
  afterTitle: (band: Band) => `, ${when(band)}`,
  covers: (words: string) => `It is not on all arms: ${words}.`,
  note: (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`,
  open: (until: string) => `No end up to ${until}, as far as this table goes.`,
  openOwn: 'No end is known here.',
  onGroups: 'It is on armed groups and not on the state, so no deal of the state is marked.',
  ofMembers: 'It binds the members of the European Union alone: only their deals are marked.',
  /** Over the reasons. */
  marked: 'Ordered during an embargo or another marked time',
  reason: (dataset: Dataset, { band, answer }: BandOfDeal, order: string): string => {
    const ordered = `Ordered ${order},`;
    const what = `during the ${title(dataset, band)} (${when(band)})`;
    if (answer === 'surely') return `${ordered} ${what}.`;
    return band.scope === 'all'
      ? `${ordered} perhaps ${what}: the date of the order, or whom it bound then, leaves that open.`
      : `${ordered} perhaps ${what}: it was on some arms only.`;
  },
  /** Below the reasons, and never left out. */
  caution:
    'This says when the deal was ordered, and no more. Embargoes have exemptions, and their scope and dates differ: Armsgraph does not say that the deal broke one.',
  orderOpen: 'at a time that sources leave open',
  /** Over a list; some of many have no room behind the bars. */
  count: (number: number, notDrawn: number) => {
    if (number === 1) return 'One embargo or war in these years';
    const rest = notDrawn === 0 ? '' : `, ${formatNumber(notDrawn)} of them in this list only`;
    return `${formatNumber(number)} embargoes or wars in these years${rest}`;
  },
  /** In a picture that is taken away, after those that it names. */
  andMore: (number: number) => (number === 1 ? 'and one more' : `and ${formatNumber(number)} more`),
  inPicture:
    'Embargoes and wars stand behind the years to show what was ordered when. They have exemptions, and judge no deal.',
};
