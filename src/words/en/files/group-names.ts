import type { GroupInRows } from '../../../data/register/deals/groups-of-rows';
import { quoted } from '../grammar/grammar';

const AS: Readonly<Record<GroupInRows['as'], string>> = {
  region: 'a region',
  group: 'a group of states or its institutions',
  several: 'several parties that are not named',
};

/** What a name stands for that is no single party, as a sentence. */
export function groupInWords({ name, as, mayAddUp }: Pick<GroupInRows, 'name' | 'as' | 'mayAddUp'>): string {
  const sums = mayAddUp
    ? ' Single parties stand beside it with the same year, goods and other side: if its rows add up theirs, sums count them twice.'
    : '';
  return `${quoted(name)} is taken for ${AS[as]}, not for a state, and is a party of its own.${sums}`;
}
