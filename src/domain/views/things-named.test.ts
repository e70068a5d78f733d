import { expect, it } from 'vitest';
import { madeDataset } from '../fixtures/made-dataset';
import type { Party } from '../model/party';
import { hasNamesake } from './namesakes';
import { thingsNamed } from './things-named';

const made = madeDataset([
  { from: 'South Korea', to: 'Mali', system: 'Tank' },
  { from: 'Korea', to: 'Ghana', system: 'Korean Rifle' },
  { from: 'Bissau-Land', to: 'Ghana', system: 'Chief Koreas' },
]);
const aliases: Party['aliases'] = [{ name: 'Gold Coast', type: 'former' }];
const parties = new Map(
  [...made.parties].map(([id, party]) => [id, id === 'Ghana' ? { ...party, aliases } : party]),
);
const dataset = { ...made, parties };
const named = (typed: string, without = 'Nobody', most = 99) => {
  const { things, total } = thingsNamed(dataset, typed, { without: without as never, most });
  return [things.map(({ name }) => name).join(', '), total];
};

it('finds what is called so, then what begins so, then what has a word that does, parties first', () => {
  expect(named('korea')).toEqual(['Korea, Korean Rifle, South Korea, Chief Koreas', 4]);
  expect(named('land')).toEqual(['Bissau-Land', 1]);
  expect(named('gold')).toEqual(['Ghana', 1]);
  expect(named('orea')).toEqual(['', 0]);
});

it('finds everything where nothing is typed, and never what it is asked for', () => {
  expect(named('', 'Korea', 3)).toEqual(['Bissau-Land, Ghana, Mali', 7]);
  expect(named('korea', 'Korea')).toEqual(['Korean Rifle, South Korea, Chief Koreas', 3]);
});

it('knows what has a namesake', () => {
  const frigate = { ...made.systems.get('Tank'), id: 'mali-frigate', name: 'mali' } as never;
  const twice = { ...dataset, systems: new Map([...made.systems, ['mali-frigate', frigate]]) };
  expect(hasNamesake(twice as never, 'mali-frigate' as never)).toBe(true);
  expect(hasNamesake(dataset, 'Mali' as never)).toBe(false);
});
