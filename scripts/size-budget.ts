/** Fails the build when what the first graph needs has grown too large. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { CASE_FILE, scriptsOfFirstGraph } from './first-graph.ts';

/** Bytes of gzip, all that a first visit fetches before the case file is drawn: the page, its scripts and styles, the case file. */
const BUDGET = 280_000;

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

/** What a first visit fetches until the first graph is drawn, the heaviest first. */
function firstGraph(bundle: Rolldown.OutputBundle, publicFolder: string): Weight[] {
  const outputs = Object.values(bundle);
  const page = outputs.find(({ fileName }) => fileName === 'index.html');
  const html = page?.type === 'asset' ? String(page.source) : '';
  const styles = outputs.flatMap((output) =>
    output.type === 'asset' && output.fileName.endsWith('.css') && html.includes(output.fileName)
      ? weigh(output.fileName, output.source)
      : [],
  );
  return [
    weigh('index.html', html),
    ...styles,
    ...scriptsOfFirstGraph(bundle).map(({ fileName, code }) => weigh(fileName, code)),
    ...[FIRST_AID, CASE_FILE].map((name) => weigh(name, readFileSync(path.join(publicFolder, name)))),
  ].sort((a, b) => b.bytes - a.bytes);
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** What to say of the weights: the sum, and where it is over the budget, each of them. */
export function verdict(weights: readonly Weight[], budget: number): { ok: boolean; text: string } {
  const sum = weights.reduce((total, { bytes }) => total + bytes, 0);
  const text = `First graph: ${kilobytes(sum)} of gzip, ${kilobytes(budget)} at the most`;
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
        const { ok, text } = verdict(firstGraph(bundle, publicFolder), BUDGET);
        if (ok) this.info(text);
        else this.error(text);
      },
    },
  };
}
