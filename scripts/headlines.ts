/** Every sentence that can stand as a headline for the case file, as a page to be read aloud. */

import { facetIndexOf } from '../src/domain/columns/facet-index';
import { sidesOf } from '../src/domain/evidence/sides';
import type { Dataset } from '../src/domain/model/dataset';
import { KINDS, type Relationship } from '../src/domain/model/relationship';
import { STATUSES } from '../src/domain/model/status';
import { aftermathOf, isOpenQuestion } from '../src/domain/views/aftermath';
import { outcomeOf } from '../src/domain/views/outcome';
import { dateLine } from '../src/words/en/deals/dates';
import { evidence } from '../src/words/en/deals/evidence';
import { model } from '../src/words/en/deals/model';
import { outcomeSentence } from '../src/words/en/deals/outcome';
import { datedSentence, relationshipSentence } from '../src/words/en/deals/relationships';
import { type Parts, SENTENCE } from '../src/words/en/deals/sentences';

const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** What one relationship has come to: headline, date, why this side, what became of it. */
function entryOf(dataset: Dataset, relationship: Relationship): string {
  const { because } = sidesOf(relationship);
  const lines = [
    `- **${relationshipSentence(dataset, relationship)}.**`,
    `  ${capitalised(model.statuses[relationship.status].label)}, ${dateLine(relationship.asOf)}.`,
    ...(because ? [`  ${evidence.sideShown(because)}`] : []),
    ...(isOpenQuestion(relationship)
      ? [
          `  ${outcomeSentence(outcomeOf(dataset, relationship, aftermathOf(dataset, facetIndexOf(dataset), relationship)), dataset, relationship)}`,
        ]
      : []),
  ];
  return lines.join('\n');
}

/** The headline that each of its dated events would make alone, as the reader of a source shows it. */
function earlierOf(dataset: Dataset, relationship: Relationship): string[] {
  const steps = relationship.events.map((event) => {
    const claims = relationship.claims.filter(({ id }) => event.claims.includes(id));
    const { status, date: asOf } = event;
    const told: Relationship = { ...relationship, claims, marks: [], status, asOf };
    return `- ${datedSentence(dataset, told)}.`;
  });
  return [...new Set(steps)];
}

const PARTS: Parts = {
  ...{
    from: 'Northland',
    to: 'Southmark',
    goods: '10-12 Lance',
    isUnnamed: false,
    told: null,
    who: 'a report',
  },
  ...{ isChosen: false, confirmedBy: 'from', worried: 'Eastland', scope: 'arms exporters, over Westmark' },
  over: 'to Westmark’s supply of Lance to Eastland',
};

/** The sentence of every kind in every status, about countries that do not exist. */
function everyKind(): string[] {
  return KINDS.flatMap((kind) => [
    `### ${capitalised(model.kinds[kind].label)}`,
    STATUSES.flatMap((status) =>
      // As the seller has it, and, where that differs, the buyer.
      [...new Set([PARTS, { ...PARTS, isChosen: true }].map(SENTENCE[kind][status]))].map(
        (sentence) => `- *${model.statuses[status].label}*: ${capitalised(sentence)}.`,
      ),
    ).join('\n'),
  ]);
}

/** The page docs/headlines.md. */
export function headlinesPage(dataset: Dataset): string {
  const relationships = dataset.relationships.ready;
  return `${[
    '# Headlines',
    `Every sentence that can stand over a relationship of “${dataset.title}”, version ${dataset.version}, made by rule from what the claims say
(\`src/words/en/deals/sentences.ts\`, \`src/words/en/deals/relationships.ts\`). A test holds this page to the code; \`npx vitest run scripts/headlines -u\` writes it anew.
Read it aloud after every change of the rules or of the case file.`,
    '## As they stand',
    relationships.map((relationship) => entryOf(dataset, relationship)).join('\n'),
    '## What each of them was at every step, as it is told',
    relationships.flatMap((relationship) => earlierOf(dataset, relationship)).join('\n'),
    '## Every kind in every status',
    ...everyKind(),
  ].join('\n\n')}\n`;
}
