/**
 * Where the system forces colours, the browser gives them to all letters but those of a few sheets. Each of these is seen in
 * a state that axe looks at in forced colours: `choosesForcedColours` in `e2e/states.ts`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('..', import.meta.url));

/** The sheets that choose colours of letters, and where axe looks at them in forced colours. */
const LOOKED_AT: Readonly<Record<string, string>> = {
  'graph/matrix/MatrixGraph.module.css': 'the matrix lens',
  'panels/details/ComparisonDetails.module.css': 'no letters: bars beside numbers',
  'panels/filters/FacetRow.module.css': 'the graph and the dataset: bars beside counts',
  'panels/reader/CitedWords.module.css': 'the open source, in reader.spec.ts',
  'ui/NodeSample.module.css': 'the graph and the dataset: its legend',
  'ui/base.css': 'the open source, and a claim at the desk: marked words',
  'ui/parts.module.css': 'a claim at the desk: the button that comes first',
  'ui/tokens.css': 'all of them',
};

const FORCED = /@media[^{]*\(forced-colors: active\) \{\n(.*?)\n\}/gs;

/** Whether letters, or what they stand on, get a colour of ours in forced colours. */
function choosesColours(css: string): boolean {
  if (/forced-color-adjust: none/.test(css)) return true;
  return [...css.matchAll(FORCED)].some(([, rules = '']) =>
    /^\s*(?:color|background|background-color|--[\w-]+):/m.test(rules),
  );
}

it('sheets that choose colours of letters where the system forces colours are looked at there', () => {
  const choosing = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css') && choosesColours(readFileSync(path.join(SRC, file), 'utf8')))
    .map((file) => file.replaceAll(path.sep, '/'))
    .toSorted();
  expect(choosing).toEqual(Object.keys(LOOKED_AT));
});
