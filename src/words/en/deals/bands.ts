import type { BandOfDeal } from '../../../domain/bands/shown-bands';
import type { Band, BandKind } from '../../../domain/model/band';
import { type Dataset, partyOf } from '../../../domain/model/dataset';
import type { PartyId } from '../../../domain/model/ids';
import { counted, formatNumber, listed } from '../grammar/grammar';
import { dates } from './dates';

const EMBARGO: Readonly<Partial<Record<BandKind, (on: string) => string>>> = {
  'un-embargo': (on) => `UN arms embargo on ${on}`,
  'eu-embargo': (on) => `EU arms embargo on ${on}`,
};

/** What a band is, where its own title does not say so. */
const KIND: Readonly<Record<BandKind, string>> = {
  'un-embargo': 'UN embargo',
  'eu-embargo': 'EU embargo',
  sanctions: 'sanctions',
  war: 'war',
  other: '',
};

/** "war, "; nothing where the title of a band holds the word. */
function kindOf({ kind, title: own }: Band): string {
  const word = KIND[kind].split(' ').at(-1) ?? '';
  return own === '' || word === '' || own.toLowerCase().includes(word) ? '' : `${KIND[kind]}, `;
}

/** How many of each kind: "2 embargoes, 1 war and 1 time of sanctions". */
function ofEachKind(all: readonly Band[]): string {
  const of = (...kinds: BandKind[]) => all.filter(({ kind }) => kinds.includes(kind)).length;
  const counts = [
    [of('un-embargo', 'eu-embargo'), 'embargo', 'embargoes'],
    [of('war'), 'war', 'wars'],
    [of('sanctions'), 'time of sanctions', 'times of sanctions'],
    [of('other'), 'other time', 'other times'],
  ] as const;
  const there = counts.filter(([count]) => count > 0);
  return listed(
    there.map(([count, one, many]) => counted(count, one, many)),
    'and',
  );
}

/** What parties that are at home in no dataset are called. */
function nameOf(dataset: Dataset, id: PartyId): string {
  if (!dataset.parties.has(id)) return id;
  const { name, nameInText } = partyOf(dataset, id);
  return nameInText ?? name;
}

/** "UN arms embargo on Iran"; a dataset gives its own bands their titles. */
function title(dataset: Dataset, { kind, title: own, parties }: Band): string {
  // Of a state that registers list as two, that which the dataset knows.
  const known = parties.filter((party) => dataset.parties.has(party));
  const on = listed(
    (known.length > 0 ? known : parties).map((party) => nameOf(dataset, party)),
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
  heading: 'Embargoes, sanctions and wars',
  title,
  /** After its title: ", since 13 November 2017". */
  afterTitle: (band: Band) => `, ${kindOf(band)}${when(band)}`,
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
    const named = band.title ? `“${band.title}”` : `the ${title(dataset, band)}`;
    const what = `during ${named} (${kindOf(band)}${when(band)})`;
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
  count: (all: readonly Band[], notDrawn: number) => {
    const rest = notDrawn === 0 ? '' : `, ${formatNumber(notDrawn)} of them in this list only`;
    return `${ofEachKind(all)} in these years${rest}`;
  },
  /** In a picture that is taken away, after those that it names. */
  andMore: (number: number) => (number === 1 ? 'and one more' : `and ${formatNumber(number)} more`),
  inPicture:
    'Embargoes, sanctions and wars stand behind the years to show what was ordered when. They judge no deal: embargoes have exemptions.',
};
