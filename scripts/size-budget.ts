/** Fails the build when what the first picture needs, or what the engine adds to it, has grown too large. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { CASE_FILE, scriptsOfFirstGraph } from './first-graph.ts';
import { PLACING_SCRIPT } from './static-view/plugin.ts';

/**
 * Bytes of gzip: what a first visit fetches until the picture is seen that comes with the page (the page, its styles, the
 * script that puts it in its place), and what it fetches besides until the app is there (its scripts, the case file).
 */
const BUDGETS = { 'First picture': 45_000, Engine: 280_000 } as const;

/** The script that helps where the app does not begin. */
const FIRST_AID = 'first-aid.js';

/** A file, and its bytes in gzip. */
export interface Weight {
  readonly name: string;
  readonly bytes: number;
}

const weigh = (name: string, content: string | Uint8Array): Weight => ({
  name,
  bytes: gzipSync(content, { level: 9 }).length,
});

/** What a first visit fetches, the heaviest first. */
function firstVisit(
  bundle: Rolldown.OutputBundle,
  publicFolder: string,
): Record<keyof typeof BUDGETS, Weight[]> {
  const outputs = Object.values(bundle);
  const sourceOf = (name: string) => {
    const output = bundle[name];
    return output?.type === 'asset' ? output.source : '';
  };
  const html = String(sourceOf('index.html'));
  const styles = outputs.flatMap((output) =>
    output.type === 'asset' && output.fileName.endsWith('.css') && html.includes(output.fileName)
      ? weigh(output.fileName, output.source)
      : [],
  );
  const heaviestFirst = (weights: Weight[]) => weights.sort((a, b) => b.bytes - a.bytes);
  return {
    'First picture': heaviestFirst([
      weigh('index.html', html),
      ...styles,
      weigh(PLACING_SCRIPT, sourceOf(PLACING_SCRIPT)),
    ]),
    Engine: heaviestFirst([
      ...scriptsOfFirstGraph(bundle).map(({ fileName, code }) => weigh(fileName, code)),
      ...[FIRST_AID, CASE_FILE].map((name) => weigh(name, readFileSync(path.join(publicFolder, name)))),
    ]),
  };
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** What to say of the weights: the sum, and where it is over the budget, each of them. */
export function verdict(
  what: string,
  weights: readonly Weight[],
  budget: number,
): { ok: boolean; text: string } {
  const sum = weights.reduce((total, { bytes }) => total + bytes, 0);
  const text = `${what}: ${kilobytes(sum)} of gzip, ${kilobytes(budget)} at the most`;
  if (sum <= budget) return { ok: true, text };
  const list = weights.map(({ name, bytes }) => `  ${kilobytes(bytes)} ${name}`);
  const todo = 'Let something load on demand, or take it out:';
  return { ok: false, text: [`${text}: too much. ${todo}`, ...list].join('\n') };
}

/** Weighs the built site, and fails where it is too heavy. */
export function sizeBudget(): Plugin {
  let publicFolder = '';
  return {
    name: 'armsgraph:size-budget',
    apply: 'build',
    configResolved: (config) => {
      publicFolder = config.publicDir;
    },
    generateBundle: {
      // After the page has been written with the names of its styles.
      order: 'post',
      handler(_, bundle) {
        // Workers are built by themselves, and have no page.
        if (!bundle['index.html']) return;
        const weights = firstVisit(bundle, publicFolder);
        for (const [what, budget] of Object.entries(BUDGETS)) {
          const { ok, text } = verdict(what, weights[what as keyof typeof BUDGETS], budget);
          if (ok) this.info(text);
          else this.error(text);
        }
      },
    },
  };
}
