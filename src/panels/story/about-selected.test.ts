import { expect, it } from 'vitest';
import { caseFile } from '../../../scripts/case-file';
import { facetIndexOf } from '../../domain/columns/facet-index';
import { NO_FILTER } from '../../domain/filter/filter';
import { findSelectable, type Selected } from '../../domain/lenses/selected';
import { everyRow } from '../../domain/model/relationships';
import { aboutSelected } from './about-selected';

const dataset = caseFile();
const index = facetIndexOf(dataset);
const all = everyRow(dataset.relationships);
const about = (id: string) =>
  aboutSelected(dataset, index, findSelectable(dataset, id) as Selected, { visible: all, filter: NO_FILTER });

it('is of a deal its sentence', () => {
  expect(about('rus-irn-tor-m1')).toMatch(/^Russia delivered 29 Tor-M1 to Iran \(.*\)\.$/u);
});

it('is of a party, a pair and a weapon what its deals add up to', () => {
  expect(about('VEN')).toMatch(/^Venezuela\. Imports: 12 firm deals, 1 possible, 1 not concluded\./u);
  expect(about('RUS..VEN')).toMatch(/^Russia to Venezuela: 12 firm deals, 1 possible, 1 not concluded\./u);
  expect(about('tor-m1')).toMatch(/^Tor-M1: 1 firm deal, 1 not concluded\./u);
});

it('is of a connection the answer to the question', () => {
  expect(about('connection..IRN..VEN')).toBe(
    'Iran and Venezuela are connected through Russia, over firm deals alone.',
  );
  expect(about('connection..RUS..VEN')).toBe(
    'Russia and Venezuela are connected directly, over firm deals alone: Russia to Venezuela, 12 firm deals.',
  );
  expect(about('connection..USA..VEN')).toMatch(/^United States and Venezuela: No way leads from one/u);
});

it('is nothing where no deal is added up', () => {
  expect(about('USA..RUS..sanctions')).toBe('');
});
