/** Relationships as sentences: the one place where kinds and statuses become English. */
import { type Dataset, partyOf, relationshipOf, systemOf } from './dataset';
import { formatEdtf, interpretEdtf } from './edtf';
import type { PartyId } from './ids';
import { countInText } from './quantity';
import type { Kind, Relationship } from './relationship';
import { STATUS, type Status } from './status';

interface Parts {
  readonly from: string;
  readonly to: string;
  /** "10-12 Tor-M1", "a missile defence system". */
  readonly goods: string;
  /** ", through Rosoboronexport,", or nothing. */
  readonly through: string;
}

function nameInText(dataset: Dataset, id: PartyId): string {
  const party = partyOf(dataset, id);
  return party.nameInText ?? party.name;
}

function goodsOf(dataset: Dataset, relationship: Relationship): string {
  if (!relationship.system) return 'weapons';
  const system = systemOf(dataset, relationship.system);
  const count = relationship.quantity && countInText(relationship.quantity);
  return count ? `${count} ${system.name}` : (system.nameInText ?? system.name);
}

function partsOf(dataset: Dataset, relationship: Relationship): Parts {
  const via = relationship.via.map((id) => nameInText(dataset, id)).join(' and ');
  return {
    from: nameInText(dataset, relationship.from),
    to: nameInText(dataset, relationship.to),
    goods: goodsOf(dataset, relationship),
    through: via && `, through ${via},`,
  };
}

const supplyThat = (what: string) => (p: Parts) =>
  `The supply of ${p.goods} by ${p.from}${p.through} to ${p.to} ${what}`;

const SUPPLY: Readonly<Record<Status, (parts: Parts) => string>> = {
  opinion: (p) => `In one opinion, ${p.from}${p.through} supplied ${p.to} with ${p.goods}`,
  possible: (p) => `It is possible, no more, that ${p.from}${p.through} will supply ${p.to} with ${p.goods}`,
  voiced: (p) => `There is talk that ${p.from}${p.through} supplies ${p.to} with ${p.goods}`,
  negotiating: (p) => `${p.from} is negotiating${p.through} to supply ${p.to} with ${p.goods}`,
  proposed: (p) => `${p.from} proposes${p.through} to supply ${p.to} with ${p.goods}`,
  authorised: (p) => `${p.from} has authorised the supply${p.through} of ${p.goods} to ${p.to}`,
  ordered: (p) => `${p.to} has ordered ${p.goods} from ${p.from}${p.through.replace(/,$/, '')}`,
  confirmed: supplyThat('is confirmed'),
  'partly-delivered': (p) => `${p.from}${p.through} has delivered part of an order of ${p.goods} to ${p.to}`,
  delivered: (p) => `${p.from}${p.through} has delivered ${p.goods} to ${p.to}`,
  'in-force': supplyThat('is in force'),
  lifted: supplyThat('is no longer in force'),
  refused: supplyThat('was refused'),
  revoked: supplyThat('was revoked'),
  suspended: supplyThat('is suspended'),
  cancelled: supplyThat('was cancelled'),
  'not-concluded': supplyThat('was not concluded'),
};

/** What an objection is about, as something that one can object to. */
const OBJECT: Readonly<Record<Kind, (goods: string, to: string) => string>> = {
  supplies: (goods, to) => `${goods} for ${to}`,
  'licenses-production': (goods, to) => `${goods} for ${to}`,
  finances: (_, to) => `the financing of purchases by ${to}`,
  'exports-for': (_, to) => `exports for ${to}`,
  sanctions: (_, to) => `sanctions on ${to}`,
  'objects-to': (_, to) => `an objection to ${to}`,
  'diversion-concern': (goods, to) => `the concern that ${goods} could pass to ${to}`,
};

/** " (proposed)", unless the sentence says as much by itself. */
function unless(said: readonly Status[], status: Status): string {
  return said.includes(status) ? '' : ` (${STATUS[status].label})`;
}

/** " over AK-103 rifles for Venezuela", or nothing. */
function overWhat(dataset: Dataset, relationship: Relationship): string {
  const about = relationship.about && relationshipOf(dataset, relationship.about);
  const goods = about && goodsOf(dataset, { ...about, quantity: null });
  return goods ? ` over ${OBJECT[about.kind](goods, nameInText(dataset, about.to))}` : '';
}

function objection(dataset: Dataset, relationship: Relationship, { from, to }: Parts): string {
  const object = overWhat(dataset, relationship);
  const { status } = relationship;
  const answer = status === 'refused' ? '; the objection was refused' : unless(['voiced'], status);
  return `${from} objects to ${to}${object}${answer}`;
}

function sanction({ status, scope }: Relationship, { from, to }: Parts): string {
  const act = status === 'lifted' ? 'has lifted its sanctions on' : 'sanctions';
  return `${from} ${act} ${to}${scope ? ` (${scope})` : ''}${unless(['in-force', 'lifted'], status)}`;
}

const SENTENCE: Readonly<
  Record<Kind, (dataset: Dataset, relationship: Relationship, parts: Parts) => string>
> = {
  supplies: (_, { status }, parts) => SUPPLY[status](parts),
  'licenses-production': (_, { status }, p) =>
    `${p.from}${p.through} licenses ${p.to} to produce ${p.goods} (${STATUS[status].label})`,
  finances: (_, { status }, p) => `${p.from} finances purchases by ${p.to}${unless(['confirmed'], status)}`,
  'exports-for': (_, { status }, p) => `${p.from} exports for ${p.to}${unless(['confirmed'], status)}`,
  sanctions: (_, relationship, parts) => sanction(relationship, parts),
  'objects-to': objection,
  'diversion-concern': (_, { status }, p) =>
    `There is concern that ${p.goods} could pass from ${p.from} to ${p.to}${unless(['voiced'], status)}`,
};

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** When it came to stand so: ", as of January 2007 (approximate)". */
function asOf({ asOf: date }: Relationship): string {
  const { approximate, uncertain, interval } = interpretEdtf(date);
  // "2006 onwards" and "2005 to 2007" read by themselves, and say which of their ends is in doubt.
  if (interval) return `, ${formatEdtf(date)}`;
  const doubts = [...(approximate ? ['approximate'] : []), ...(uncertain ? ['uncertain'] : [])].join(' and ');
  return `, as of ${formatEdtf(date, { qualifiers: false })}${doubts && ` (${doubts})`}`;
}

/**
 * A relationship in plain words: "Russia is negotiating, through Rosoboronexport, to supply Venezuela with 10-12
 * Tor-M1, as of January 2007 (approximate)".
 */
export function relationshipSentence(dataset: Dataset, relationship: Relationship): string {
  const sentence = SENTENCE[relationship.kind](dataset, relationship, partsOf(dataset, relationship));
  return capitalised(sentence) + asOf(relationship);
}

/** What a relationship is about, as the head of a sentence that says nothing of how far it has come. */
const TOPIC: Readonly<Record<Kind, (parts: Parts, over: string) => string>> = {
  supplies: (p) => `supply of ${p.goods} by ${p.from}${p.through} to ${p.to}`,
  'licenses-production': (p) => `licence of ${p.from}${p.through} for ${p.to} to produce ${p.goods}`,
  finances: (p) => `financing by ${p.from} of purchases by ${p.to}`,
  'exports-for': (p) => `exports by ${p.from} for ${p.to}`,
  sanctions: (p) => `sanctions of ${p.from} on ${p.to}`,
  'objects-to': (p, over) => `objection of ${p.from} to ${p.to}${over}`,
  'diversion-concern': (p) => `concern that ${p.goods} could pass from ${p.from} to ${p.to}`,
};

/**
 * What a relationship is about, whatever became of it: "supply of Tor-M1 by Russia, through Rosoboronexport, to
 * Venezuela".
 */
export function relationshipTopic(dataset: Dataset, relationship: Relationship): string {
  const parts = partsOf(dataset, { ...relationship, quantity: null });
  return TOPIC[relationship.kind](parts, overWhat(dataset, relationship));
}
