import type { GroupInRows } from '../../../data/register/deals/groups-of-rows';
import { quoted } from '../grammar/grammar';

const AS: Readonly<Record<GroupInRows['as'], string>> = {
  region: 'a region, not for a state',
  group: 'a group of states or its institutions, not for a state',
  several: 'several parties that are not named, not for a state',
  organisation: 'the organisation itself, not for its members',
  parties: 'several parties, whom nothing parts for sure (semicolons between their names would)',
};

/** What a name stands for that is no single party, as a sentence. */
export function groupInWords({ name, as, mayAddUp }: Pick<GroupInRows, 'name' | 'as' | 'mayAddUp'>): string {
  const sums = mayAddUp
    ? ' Single parties stand beside it with the same year, goods and other side: if its rows add up theirs, sums count them twice.'
    : '';
  return `${quoted(name)} is taken for ${AS[as]}, and is a party of its own.${sums}`;
}
