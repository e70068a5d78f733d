/** Names of a sound dataset that can be taken for others. No fault: they may be meant so; but a person should look. */
import type { DatasetStatement } from '../domain/model/dataset';
import { lookAlikes } from '../domain/text/look-alikes';
import { brief, type Fault, fault, pathOf } from './fault';
import { withLocations } from './fault-locations';

/** A name, and the keys that lead to it in the file. */
type NameInFile = readonly [name: string, keys: readonly unknown[]];

/** The names of a dataset, those together that stand in the same lists. */
function namesOf({ parties, systems, sources }: DatasetStatement): readonly (readonly NameInFile[])[] {
  return [
    parties.map(({ name }, at) => [name, ['data', 'parties', at, 'name']]),
    systems.map(({ name }, at) => [name, ['data', 'systems', at, 'name']]),
    sources.map(({ publisher }, at) => [publisher, ['data', 'sources', at, 'publisher']]),
  ];
}

/**
 * Each name in a dataset that can be taken for another, with its location in the file.
 * @param json The text that the statement was read from.
 */
export function lookAlikeNames(json: string, statement: DatasetStatement): readonly Fault[] {
  const found = namesOf(statement).flatMap((names) => {
    const said = lookAlikes(names.map(([name]) => name));
    return names.flatMap(([name, keys]) => {
      const letters = said.get(name);
      return letters === undefined
        ? []
        : fault(pathOf(keys), { code: 'look-alike', name: brief(name) }, { code: 'letters', letters });
    });
  });
  return found.length === 0 ? [] : withLocations(json, found);
}
