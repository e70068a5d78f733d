/** What became of a deal, in one sentence that says whose word it is. */

import { compareEdtf } from '../../domain/dates/edtf';
import type { Claim, Silence } from '../../domain/model/claim';
import { type Dataset, systemOf } from '../../domain/model/dataset';
import type { Relationship } from '../../domain/model/relationship';
import type { System } from '../../domain/model/system';
import { listed } from '../../domain/text/listed';
import type { PossiblyRelated, Relation } from '../../domain/views/aftermath';
import { capitalised } from './grammar';
import { goodsInText, nameInText, possessive, speakerInText, speakersOf } from './in-text';
import { model } from './model';

/** Nobody wants to read more names than this in one sentence. */
const MAX_NAMED = 4;

const isRow = ({ citation }: Claim) => citation.type === 'register-row';

/** "S-125 Pechora-2M, S-300VM and Buk-M2" */
function namesOf(dataset: Dataset, relationships: readonly Relationship[]): string {
  const names = [...new Set(relationships.map((relationship) => goodsInText(dataset, relationship)))];
  const more = names.length - MAX_NAMED;
  return more > 0 ? `${names.slice(0, MAX_NAMED).join(', ')} and ${more} more` : listed(names, 'and');
}

/** Those that are related as closely as the first is. */
function closest(related: readonly PossiblyRelated[]): Relationship[] {
  return related
    .filter(({ relation }) => relation === related[0]?.relation)
    .map(({ relationship }) => relationship);
}

const registerOf = ({ attribution }: Claim) => `${possessive(speakerInText(attribution))} register`;

/** What a register says that was looked up and has no row. */
function ofSilence(
  dataset: Dataset,
  asked: Relationship,
  related: readonly PossiblyRelated[],
  claim: Claim & { readonly silence: Silence },
): string {
  const category = asked.system && systemOf(dataset, asked.system).category;
  if (claim.silence === 'not-covered') {
    const what = category ? model.categories[category] : 'such weapons';
    return `${registerOf(claim)} does not cover ${what}: that it has no row for this deal denies nothing.`;
  }
  const cites = ({ relationship: { claims } }: PossiblyRelated) =>
    claims.some((other) => isRow(other) && other.citation.source === claim.citation.source);
  const instead = namesOf(dataset, closest(related.filter(cites)));
  const none = `${registerOf(claim)} has no ${goodsInText(dataset, asked)} for ${nameInText(dataset, asked.to)}`;
  return instead ? `${none}; it has ${instead}.` : `${none}.`;
}

/** "SIPRI’s register has Igla-S for Venezuela", "Anatoly Antonov tells of AK-103 rifles for Venezuela". */
function ofRelated(
  dataset: Dataset,
  asked: Relationship,
  related: readonly PossiblyRelated[],
): string | null {
  const found = closest(related);
  const claims = found.flatMap((relationship) => relationship.claims);
  const row = claims.find(isRow);
  const what = `${namesOf(dataset, found)} for ${nameInText(dataset, asked.to)}`;
  if (row) return `${registerOf(row)} has ${what}.`;
  const speakers = speakersOf(claims.filter(({ stance }) => stance === 'supports'));
  return speakers && `${speakers.words} ${speakers.isOne ? 'tells' : 'tell'} of ${what}.`;
}

/** What was told last of a deal, after it came as far as is shown: ours of the source's words, with whose they are. */
function lastTold({ claims, asOf }: Relationship): string | null {
  const later = claims.filter(
    ({ stance, silence, citation, attribution }) =>
      stance === 'context' &&
      !silence &&
      citation.type === 'paraphrase' &&
      compareEdtf(attribution.date, asOf) > 0,
  );
  const last = later.toSorted((a, b) => compareEdtf(a.attribution.date, b.attribution.date)).at(-1);
  if (last?.citation.type !== 'paraphrase') return null;
  return `${last.citation.text.replace(/\.$/u, '')}, says ${speakerInText(last.attribution)}.`;
}

const hasSilence = (claim: Claim): claim is Claim & { readonly silence: Silence } =>
  claim.silence !== undefined;

/**
 * Whose word there is on what became of a deal: "SIPRI’s register has no Tor-M1 for Venezuela; it has S-125 Pechora-2M,
 * S-300VM and Buk-M2." That a register has no row is said only where a claim says so: a case file holds a few rows.
 */
export function outcomeSentence(
  dataset: Dataset,
  asked: Relationship,
  related: readonly PossiblyRelated[],
): string {
  const last = lastTold(asked);
  const silent = asked.claims.find(hasSilence);
  if (silent) return [last, ofSilence(dataset, asked, related, silent)].filter(Boolean).join(' ');
  const other = ofRelated(dataset, asked, related);
  const sentence = other ?? last ?? 'No source here tells of a later deal like it.';
  return capitalised(sentence);
}

/** How two systems are related. */
const RELATIONS: Readonly<Record<Relation, (asked: System, other: System) => string>> = {
  'same-system': (_, other) => `the same system, ${other.name}`,
  member: (asked, other) => `${other.name} is one of the ${asked.name}`,
  class: (asked, other) => `${asked.name} is one of the ${other.name}`,
  'same-class': (asked, other) => `${asked.name} and ${other.name} are of one class`,
  family: (asked, other) => `${asked.name} and ${other.name} are of one family`,
  sort: ({ description }) => `of the same sort, ${description}`,
  category: ({ category }) => `of the same category, ${category ? model.categories[category] : 'not known'}`,
};

/** What became of a deal. */
export const outcome = {
  title: 'What became of it',
  sentence: outcomeSentence,
  /** Why a deal is listed that may be what became of another: "Igla-S is one of the MANPADS". */
  relation: ({ relation, asked, other }: PossiblyRelated) => RELATIONS[relation](asked, other),
  /** The same at the head of a list. */
  listed: ({ relation, asked, other }: PossiblyRelated) =>
    `${capitalised(RELATIONS[relation](asked, other))}:`,
  notClaimed:
    'Possibly related: between the same two parties, in the same year or later. The app does not claim that one led to the other.',
};
