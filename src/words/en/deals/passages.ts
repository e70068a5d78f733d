/** What is said of passages, in plain words. */

import { compareEdtf } from '../../../domain/dates/edtf';
import type { Claim, Stance } from '../../../domain/model/claim';
import { type Dataset, relationshipOf } from '../../../domain/model/dataset';
import type { Relationship } from '../../../domain/model/relationship';
import type { CitedText, Passage } from '../../../domain/quotes/passages';
import { keysOf } from '../../../domain/text/keys-of';
import { counted, forNumber } from '../grammar/grammar';
import { model } from './model';
import { datedSentence, relationshipTopic } from './relationships';

/** What a passage is to a relationship, as verbs for one passage and for several. */
const VERB: Readonly<Record<Stance, readonly [one: string, several: string]>> = {
  supports: ['speaks of', 'speak of'],
  contradicts: ['denies', 'deny'],
  context: ['gives context to', 'give context to'],
};

const STANCES_IN_ORDER = keysOf(VERB);

/** A relationship that a passage is cited for, and one of the ways in which it bears on it. */
export interface Bearing {
  readonly relationship: Relationship;
  readonly stance: Stance;
  /** "says", "speaks of", "gives context to" */
  readonly verb: string;
  /** What the passage itself says of the relationship, or else what the relationship is about. */
  readonly words: string;
  /** What else there is to know: that it is disputed, that other claims have led to another status. */
  readonly notes: readonly string[];
}

/** The relationship as these claims alone make it; null where they do not say how far it has come. */
function asTold(relationship: Relationship, claims: readonly Claim[]): Relationship | null {
  const says = claims.flatMap((claim) => claim.says);
  const told = says
    .filter((statement) => statement.field === 'status')
    .sort((a, b) => compareEdtf(a.date, b.date))
    .at(-1);
  const quantity = says.find((statement) => statement.field === 'quantity')?.quantity ?? null;
  // That others say otherwise is no part of what these say.
  return told ? { ...relationship, claims, marks: [], status: told.status, asOf: told.date, quantity } : null;
}

function bearingFrom(
  dataset: Dataset,
  relationship: Relationship,
  stance: Stance,
  claims: readonly Claim[],
): Bearing {
  const told = asTold(relationship, claims);
  const { status, marks } = relationship;
  const [verb] = VERB[stance];
  return {
    relationship,
    stance,
    verb: told ? 'says' : verb,
    words: told ? datedSentence(dataset, told) : relationshipTopic(dataset, relationship),
    notes: [
      ...(marks.includes('disputed') ? ['disputed'] : []),
      ...(told && told.status !== status ? [`shown as ${model.statuses[status].label}`] : []),
    ],
  };
}

/** What a passage is cited for, in its own terms: what a source said once may not be what is known today. */
export function bearingsOf(dataset: Dataset, { claims, relationships }: Passage): Bearing[] {
  return relationships.flatMap((id) =>
    STANCES_IN_ORDER.flatMap((stance) => {
      const own = claims.filter((claim) => claim.relationship === id && claim.stance === stance);
      return own.length > 0 ? [bearingFrom(dataset, relationshipOf(dataset, id), stance, own)] : [];
    }),
  );
}

/** The name of a passage's number: what the passage says of what choosing it selects. */
export function passageName(dataset: Dataset, passage: Passage): string {
  const count = passage.relationships.length;
  const several = count > 1 ? `, cited for ${count} relationships` : '';
  const words = new Set(bearingsOf(dataset, passage).map((bearing) => bearing.words));
  return `Passage ${passage.number}${several}: ${[...words].join('; ')}`;
}

/** What is heard on reaching a passage: "Passage 3 of 9, says: Russia and Venezuela were …; disputed." */
export function passageAnnouncement(dataset: Dataset, { passages }: CitedText, passage: Passage): string {
  const bearings = bearingsOf(dataset, passage).map(({ verb, words, notes }) =>
    [`${verb}: ${words}`, ...notes].join('; '),
  );
  return `Passage ${passage.number} of ${passages.length}, ${bearings.join('. Also ')}.`;
}

/** "6 speak of all 8", "3 give context to 2 of them", "1 speaks of it" */
function bearing(stance: Stance, passages: readonly Passage[], all: number): string[] {
  const claims = passages.map((passage) => passage.claims.filter((claim) => claim.stance === stance));
  const count = claims.filter((some) => some.length > 0).length;
  if (count === 0) return [];
  const some = new Set(claims.flat().map(({ relationship }) => relationship)).size;
  const which = some < all ? `${some} of them` : all === 1 ? 'it' : `all ${all}`;
  const [one, several] = VERB[stance];
  return [`${count} ${forNumber(count, one, several)} ${which}`];
}

/**
 * How much of the dataset rests on a text: "9 passages are cited for 10 relationships: 6 speak of 8 of them, 3 give
 * context to 2 of them." A passage that speaks of one relationship and gives context to another is counted as both.
 */
export function coverageSentence({ passages }: CitedText): string {
  if (passages.length === 0) return 'No passage of this text is cited.';
  const relationships = new Set(passages.flatMap((passage) => passage.relationships)).size;
  const cited = `${counted(passages.length, 'passage')} ${forNumber(passages.length, 'is', 'are')} cited`;
  const parts = STANCES_IN_ORDER.flatMap((stance) => bearing(stance, passages, relationships));
  return `${cited} for ${counted(relationships, 'relationship')}: ${parts.join(', ')}.`;
}

/** What is said of passages. */
export const passages = {
  bearings: bearingsOf,
  named: passageName,
  announced: passageAnnouncement,
  coverage: coverageSentence,
};
