import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { root } from '../scripts/run.mjs';

/** What the help of the second version asks its readers to look for, so that it can be told from the first. */
export const SECOND_HELP = 'Find in the second version';

/** Where these words stand, and what is there in the first version. */
const HELP = { file: '/src/words/en/page/help.ts', words: 'Find a key, a sign or a word' };

/** Builds the site once more, with other words in its help, as a release would. Answers with its folder. @throws where it is the first one. */
export async function buildSecondVersion(): Promise<string> {
  let isOther = false;
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
        transform: (code, id) => {
          if (!id.endsWith(HELP.file) || !code.includes(HELP.words)) return null;
          isOther = true;
          return code.replace(HELP.words, SECOND_HELP);
        },
      },
    ],
  });
  if (!isOther) throw new Error(`“${HELP.words}” is no longer in ${HELP.file}: both versions are the same.`);
  return outDir;
}
