/** Relationships as sentences: the one place where kinds and statuses become English. */
import { type Dataset, partyOf, relationshipOf, systemOf } from './dataset';
import { formatEdtf, interpretEdtf } from './edtf';
import type { PartyId } from './ids';
import { formatCount } from './quantity';
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
  const count = relationship.quantity && formatCount(relationship.quantity);
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

const ended = (what: string) => (p: Parts) => `The supply of ${p.goods} by ${p.from} to ${p.to} ${what}`;

const SUPPLY: Readonly<Record<Status, (parts: Parts) => string>> = {
  opinion: (p) => `In one opinion, ${p.from}${p.through} supplied ${p.to} with ${p.goods}`,
  possible: (p) => `It is possible, no more, that ${p.from}${p.through} will supply ${p.to} with ${p.goods}`,
  voiced: (p) => `There is talk that ${p.from}${p.through} supplies ${p.to} with ${p.goods}`,
  negotiating: (p) => `${p.from} is negotiating${p.through} to supply ${p.to} with ${p.goods}`,
  proposed: (p) => `${p.from} proposes${p.through} to supply ${p.to} with ${p.goods}`,
  authorised: (p) => `${p.from} has authorised the supply of ${p.goods} to ${p.to}`,
  ordered: (p) => `${p.to} has ordered ${p.goods} from ${p.from}${p.through.replace(/,$/, '')}`,
  confirmed: (p) => `The supply of ${p.goods} by ${p.from} to ${p.to} is confirmed`,
  'partly-delivered': (p) => `${p.from}${p.through} has delivered part of an order of ${p.goods} to ${p.to}`,
  delivered: (p) => `${p.from}${p.through} has delivered ${p.goods} to ${p.to}`,
  'in-force': (p) => `The supply of ${p.goods} by ${p.from} to ${p.to} is in force`,
  lifted: ended('is no longer in force'),
  refused: ended('was refused'),
  revoked: ended('was revoked'),
  suspended: ended('is suspended'),
  cancelled: ended('was cancelled'),
  'not-concluded': ended('was not concluded'),
};

function objection(dataset: Dataset, relationship: Relationship, { from, to }: Parts): string {
  const about = relationship.about && relationshipOf(dataset, relationship.about);
  const object = about
    ? ` over ${goodsOf(dataset, { ...about, quantity: null })} for ${nameInText(dataset, about.to)}`
    : '';
  const answer = relationship.status === 'refused' ? '; the objection was refused' : '';
  return `${from} objects to ${to}${object}${answer}`;
}

const SENTENCE: Readonly<
  Record<Kind, (dataset: Dataset, relationship: Relationship, parts: Parts) => string>
> = {
  supplies: (_, { status }, parts) => SUPPLY[status](parts),
  'licenses-production': (_, { status }, p) =>
    `${p.from} licenses ${p.to} to produce ${p.goods} (${STATUS[status].label})`,
  finances: (_, __, p) => `${p.from} finances purchases by ${p.to}`,
  'exports-for': (_, __, p) => `${p.from} exports for ${p.to}`,
  sanctions: (_, { status, scope }, p) =>
    `${p.from} ${status === 'lifted' ? 'has lifted its sanctions on' : 'sanctions'} ${p.to}${scope ? ` (${scope})` : ''}`,
  'objects-to': objection,
  'diversion-concern': (_, __, p) => `There is concern that ${p.goods} could pass from ${p.from} to ${p.to}`,
};

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** When the relationship last stood so: "January 2007 (approximate)". */
function asOf(relationship: Relationship): string {
  const last = relationship.events.at(-1);
  if (!last) return '';
  const { approximate, uncertain } = interpretEdtf(last.date);
  const doubt = uncertain ? ' (uncertain)' : approximate ? ' (approximate)' : '';
  return `, as of ${formatEdtf(last.date, { qualifiers: false })}${doubt}`;
}

/**
 * A relationship in plain words: "Russia is negotiating, through Rosoboronexport, to supply Venezuela with 10-12
 * Tor-M1, as of January 2007 (approximate)".
 */
export function relationshipSentence(dataset: Dataset, relationship: Relationship): string {
  const sentence = SENTENCE[relationship.kind](dataset, relationship, partsOf(dataset, relationship));
  return capitalised(sentence) + asOf(relationship);
}
