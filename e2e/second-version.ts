import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { root } from '../scripts/run.mjs';

/** What the help of the second version asks its readers to look for, so that it can be told from the first. */
export const SECOND_HELP = 'Find in the second version';

/** Builds the site once more, with other words in its help, as a release would. Answers with its folder. */
export async function buildSecondVersion(): Promise<string> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'armsgraph-second-'));
  await build({
    root,
    configFile: path.join(root, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
    plugins: [
      {
        name: 'second-version',
        enforce: 'pre',
        transform: (code, id) =>
          id.endsWith('/words/en/help.ts') ? code.replace('Find a key, a sign or a word', SECOND_HELP) : null,
      },
    ],
  });
  return outDir;
}
