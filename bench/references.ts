/** How long it takes to check a dataset in which many references lead nowhere, and to say what was probably meant. */
import { checkDataset } from '../src/data/check';
import { checkReferences } from '../src/data/check-references';
import { FORMAT_KIND, FORMAT_VERSION } from '../src/data/dataset-format';
import { draftOf } from '../src/data/draft';
import { measure, type Part } from './part';
import { type Chance, chanceFrom } from './random';
import { type Line, lineOf } from './report';

const SIZE = 5000;
const RUNS = 5;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const letter = (chance: Chance) => LETTERS[Math.floor(chance() * LETTERS.length)] ?? 'a';

/** Words of two parts, such as ids are. */
function madeId(chance: Chance, at: number): string {
  const word = (length: number) => Array.from({ length }, () => letter(chance)).join('');
  return `${word(3 + (at % 6))}-${word(2 + (at % 4))}${at % 100}`;
}

/** The id with a letter changed, as somebody mistypes it. */
function mistyped(id: string, chance: Chance): string {
  const at = Math.floor(chance() * id.length);
  return `${id.slice(0, at)}${letter(chance)}x${id.slice(at + 1)}`;
}

/** A file of as many systems as relationships, each of which names a system that is not there. */
function madeFile(chance: Chance): unknown {
  const ids = [...new Set(Array.from({ length: SIZE }, (_, at) => madeId(chance, at)))];
  return {
    meta: { kind: FORMAT_KIND, version: FORMAT_VERSION },
    data: {
      parties: ['RUS', 'VEN'].map((id) => ({ id, kind: 'state', name: id, aliases: [], formerIds: [] })),
      systems: ids.map((id) => ({
        id,
        kind: 'system',
        name: id,
        description: id,
        aliases: [],
        formerIds: [],
      })),
      relationships: ids.map((id, at) => ({
        ...{ id: `deal-${at}`, kind: 'supplies', from: 'RUS', to: 'VEN', via: [] },
        system: mistyped(id, chance),
      })),
      sources: [],
      claims: [],
    },
  };
}

/** The part about references that lead nowhere. */
export const references: Part = {
  name: 'references',
  run: async ({ say }): Promise<Line[]> => {
    const file = madeFile(chanceFrom(3));
    const draft = draftOf(file, []);
    const faults = checkReferences(draft);
    say(
      `  ${faults.filter(({ hint }) => hint).length} of ${faults.length} faults say what was probably meant`,
    );
    const what = `${SIZE.toLocaleString('en')} references that lead nowhere, among as many ids`;
    return [
      lineOf(
        what,
        'ms',
        measure(RUNS, () => void checkReferences(draft)),
        { atMost: 200 },
      ),
      lineOf(
        `${what}: the whole check of the file`,
        'ms',
        measure(RUNS, () => void checkDataset(file)),
        null,
      ),
    ];
  },
};
