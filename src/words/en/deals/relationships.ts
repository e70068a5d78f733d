/** Relationships as sentences: what a newspaper would print of each, from the same data and by rule. */

import { UNDATED } from '../../../domain/dates/edtf';
import { sidesOf } from '../../../domain/evidence/sides';
import { bearsOut, givingStatus } from '../../../domain/evidence/statements';
import { statusNotKnown } from '../../../domain/evidence/taken-status';
import type { Claim } from '../../../domain/model/claim';
import { type Dataset, relationshipOf, systemOf } from '../../../domain/model/dataset';
import type { Kind, Relationship } from '../../../domain/model/relationship';
import { hasArrived, STATUS } from '../../../domain/model/status';
import { countedGoods } from '../grammar/counted-goods';
import { listed, quoted } from '../grammar/grammar';
import { goodsInText, nameInText, possessive } from '../grammar/in-text';
import { dateAndDoubt } from './dates';
import { countInText } from './quantities';
import { otherwise, type Parts, SENTENCE } from './sentences';
import { type Speakers, speakersOf } from './speakers';

/** What an objection is to, or a concern about: a thing that one can object to. */
const OBJECT: Readonly<Record<Kind, (goods: string, from: string, to: string) => string>> = {
  supplies: (goods, from, to) => `${possessive(from)} supply of ${goods} to ${to}`,
  'licenses-production': (goods, from, to) => `${possessive(from)} licence for ${to} to make ${goods}`,
  finances: (_, from, to) => `${possessive(from)} financing of purchases by ${to}`,
  'exports-for': (_, from, to) => `${possessive(from)} exports for ${to}`,
  sanctions: (_, from, to) => `${possessive(from)} sanctions on ${to}`,
  'objects-to': (_, from, to) => `${possessive(from)} objection to ${to}`,
  'diversion-concern': (goods, from, to) => `the concern that ${goods} could pass from ${from} to ${to}`,
};

/** "Russia’s plan to supply Venezuela with MANPADS", where no more than a plan is objected to. */
function objectInText(dataset: Dataset, about: Relationship): string {
  const [goods, from, to] = [
    goodsInText(dataset, about),
    nameInText(dataset, about.from),
    nameInText(dataset, about.to),
  ];
  const { strength } = STATUS[about.status];
  const isPlan = about.kind === 'supplies' && (strength === 'planned' || strength === 'tentative');
  return isPlan
    ? `${possessive(from)} plan to supply ${to} with ${goods}`
    : OBJECT[about.kind](goods, from, to);
}

/** "to Russia’s supply of AK-103 rifles to Venezuela", "to Northland over Southland’s supply of …", or "to Northland". */
function overWhat(dataset: Dataset, { to, about: id }: Relationship): string {
  if (!id) return `to ${nameInText(dataset, to)}`;
  const about = relationshipOf(dataset, id);
  const object = objectInText(dataset, about);
  return about.from === to ? `to ${object}` : `to ${nameInText(dataset, to)} over ${object}`;
}

function confirmedBy({ from, to }: Relationship, claims: readonly Claim[]): Parts['confirmedBy'] {
  const parties = claims.map(({ attribution }) => attribution.party);
  if (parties.includes(from)) return 'from';
  return parties.includes(to) ? 'to' : null;
}

/** @param claims those that give the status, and speak for the sentence */
function partsOf(dataset: Dataset, relationship: Relationship, claims: readonly Claim[]): Parts {
  const { kind, from, to, system, scope, quantity, remarks = [] } = relationship;
  const worried = claims.find(({ attribution }) => attribution.party)?.attribution.party;
  return {
    from: nameInText(dataset, from),
    to: nameInText(dataset, to),
    // A number is part of the sentence only where somebody says both: that it came so far, and how many they were.
    goods: claims.some((claim) => bearsOut(claim, quantity))
      ? countedGoods(dataset, relationship)
      : goodsInText(dataset, relationship),
    isUnnamed: system !== undefined && systemOf(dataset, system).kind === 'unnamed',
    // SIPRI's register has no other rows that are proposed: "selected but not yet ordered".
    isChosen: remarks.includes('not-yet-ordered'),
    who: speakersOf(claims)?.words ?? 'one source',
    confirmedBy: confirmedBy(relationship, claims),
    worried: worried ? nameInText(dataset, worried) : null,
    over: kind === 'objects-to' ? overWhat(dataset, relationship) : '',
    told: listed(statusNotKnown({ status: relationship.status, claims }).map(quoted), 'and') || null,
    scope,
  };
}

const says = ({ words, isOne }: Speakers) => `${isOne ? 'says' : 'say'} ${words}`;
const theySay = ({ words, isOne }: Speakers) => `${words} ${isOne ? 'says' : 'say'}`;

/** Who says so, and who says otherwise: ", says one analyst; a press report says it did", ", says SIPRI; others say 1,800". */
function dispute(relationship: Relationship): string {
  if (!relationship.marks.includes('disputed')) return '';
  const { basis, others, rivals, counts } = sidesOf(relationship);
  const [ours, theirs] = [speakersOf(basis), speakersOf(others)];
  const [rival] = rivals;
  if (!ours || !theirs) return '';
  const numbers = counts.flatMap((count) => countInText(count) ?? []);
  if (numbers.length > 0) return `, ${says(ours)}; others say ${listed(numbers, 'or')}`;
  if (!rival) return `; ${theirs.words} ${theirs.isOne ? 'denies' : 'deny'} it`;
  const { kind, status } = relationship;
  return `, ${says(ours)}; ${theySay(theirs)} ${otherwise(kind, status, rival)}`;
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function sentenceOf(dataset: Dataset, relationship: Relationship, claims: readonly Claim[]): string {
  const { kind, status } = relationship;
  return capitalised(SENTENCE[kind][status](partsOf(dataset, relationship, claims)));
}

/**
 * A relationship as a newspaper would print it, without its date: "Venezuela did not get the Tor-M1, says one analyst;
 * a press report says it did".
 */
export function relationshipSentence(dataset: Dataset, relationship: Relationship): string {
  const { claims, status } = relationship;
  return sentenceOf(dataset, relationship, givingStatus(claims, status)) + dispute(relationship);
}

/** The same with no more in it than what one of its claims bears out, which gives the status: no number of others. */
export function sentenceBorneOut(dataset: Dataset, relationship: Relationship, claim: Claim): string {
  return sentenceOf(dataset, relationship, [claim]);
}

/** The sentence where no line stands beside it to say when: "Russia delivered 29 Tor-M1 to Iran (2007)", or "(ordered 2005)" where nobody says when they came. */
export function datedSentence(dataset: Dataset, relationship: Relationship): string {
  const { asOf, events, status } = relationship;
  const order =
    asOf === UNDATED && hasArrived(status)
      ? events.find((event) => event.status === 'ordered' && event.date !== UNDATED)
      : undefined;
  const { words, doubt } = dateAndDoubt(order?.date ?? asOf);
  return `${relationshipSentence(dataset, relationship)} (${order ? 'ordered ' : ''}${words}${doubt ? `; ${doubt}` : ''})`;
}

/** What a relationship is about, as the head of a sentence that says nothing of how far it has come. */
const TOPIC: Readonly<
  Record<Kind, (p: { from: string; to: string; goods: string }, over: string) => string>
> = {
  supplies: (p) => `supply of ${p.goods} by ${p.from} to ${p.to}`,
  'licenses-production': (p) => `licence of ${p.from} for ${p.to} to produce ${p.goods}`,
  finances: (p) => `financing by ${p.from} of purchases by ${p.to}`,
  'exports-for': (p) => `exports by ${p.from} for ${p.to}`,
  sanctions: (p) => `sanctions of ${p.from} on ${p.to}`,
  'objects-to': (p, over) => `objection of ${p.from} ${over}`,
  'diversion-concern': (p) => `concern that ${p.goods} could pass from ${p.from} to ${p.to}`,
};

/** What a relationship is about, whatever became of it: "supply of Tor-M1 by Russia to Venezuela". */
export function relationshipTopic(dataset: Dataset, relationship: Relationship): string {
  const { from, to } = relationship;
  const parts = {
    from: nameInText(dataset, from),
    to: nameInText(dataset, to),
    goods: goodsInText(dataset, relationship),
  };
  return TOPIC[relationship.kind](parts, overWhat(dataset, relationship));
}

/** Relationships as sentences, and their goods. */
export const relationships = {
  sentence: relationshipSentence,
  borneOut: sentenceBorneOut,
  dated: datedSentence,
  topic: relationshipTopic,
  goods: countedGoods,
};
