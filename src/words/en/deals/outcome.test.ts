import { expect, it } from 'vitest';
import { caseFile } from '../../../../scripts/case-file';
import { facetIndexOf } from '../../../domain/columns/facet-index';
import { relationshipOf } from '../../../domain/model/dataset';
import type { RelationshipId } from '../../../domain/model/ids';
import { aftermathOf } from '../../../domain/views/aftermath';
import { outcomeOf } from '../../../domain/views/outcome';
import { outcomeSentence } from './outcome';

const dataset = caseFile();
const index = facetIndexOf(dataset);

it.each([
  [
    'rus-ven-tor-m1',
    'SIPRI’s register has no Tor-M1 for Venezuela; it has S-125 Pechora-2M, S-300VM and Buk-M2.',
  ],
  [
    'rus-ven-ak-103',
    'In 2006 the first 30,000 of the 100,000 rifles were announced as arriving, to replace FAL rifles, says a press ' +
      'report. SIPRI’s register does not cover small arms: that it has no row for this deal denies nothing.',
  ],
  [
    'rus-ven-ak-103-licence',
    'In 2022 the plant was still unfinished; it was never handed over as a finished one, says a press report.',
  ],
  ['rus-ven-manpads', 'SIPRI’s register has Igla-S for Venezuela.'],
  ['usa-central-europe-missile-defence', 'No source here reports a later deal like it.'],
])('what became of %s: %s', (id, sentence) => {
  const asked = relationshipOf(dataset, id as RelationshipId);
  const said = outcomeSentence(outcomeOf(dataset, asked, aftermathOf(dataset, index, asked)), dataset, asked);
  expect(said).toBe(sentence);
});

it('a register is said to have no row only where somebody looked it up', () => {
  const asked = relationshipOf(dataset, 'rus-ven-tor-m1' as RelationshipId);
  const claims = asked.claims.filter(({ silence }) => silence === undefined);
  const said = outcomeSentence(outcomeOf(dataset, { ...asked, claims }, []), dataset, asked);
  expect(said).toBe('No source here reports a later deal like it.');
});
