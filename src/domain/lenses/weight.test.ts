import { expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import { common } from '../../words/en/page/common';
import { relationshipOf } from '../model/dataset';
import type { RelationshipId } from '../model/ids';
import { weightOf } from './weight';

const dataset = caseFile();
const words = (id: string) => common.weight(weightOf(relationshipOf(dataset, id as RelationshipId)));

it('counts the sources that say what is shown, and not all that speak of the deal', () => {
  expect(words('rus-ven-tor-m1')).toBe('1 of 6 sources says so');
  expect(words('rus-ven-ak-103')).toBe('1 of 4 sources says so');
  expect(words('rus-ven-s-300vm')).toBe('1 source');
  expect(words('rus-irn-tor-m1')).toMatch(/^\d of \d+ sources say so$/);
});
