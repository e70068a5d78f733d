/** Parties and systems that have one name: Nigeria is a state, and a frigate. */
import { memoizePer } from '../memoize/memoize';
import type { Dataset } from '../model/dataset';
import type { PartyId, SystemId } from '../model/ids';
import { folded } from '../text/fold';

const countsByName = memoizePer(({ parties, systems }: Pick<Dataset, 'parties' | 'systems'>) => {
  const counts = new Map<string, number>();
  for (const { name } of [...parties.values(), ...systems.values()])
    counts.set(folded(name), (counts.get(folded(name)) ?? 0) + 1);
  return counts;
});

/** Whether something else has the name of this party or system, so that its name alone does not tell which of them it is. */
export function hasNamesake(dataset: Dataset, id: PartyId | SystemId): boolean {
  const named = dataset.parties.get(id) ?? dataset.systems.get(id);
  return named !== undefined && (countsByName(dataset).get(folded(named.name)) ?? 0) > 1;
}
