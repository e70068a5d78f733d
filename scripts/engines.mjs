/** `npm run engines`: the browser tests of the engines beside Chromium, in those that are here. */
import './node-version.mjs';
import { findEngines, skippedEngine } from './find-engines.mjs';
import { commandFile, run } from './run.mjs';

const { there, missing } = await findEngines();
for (const engine of missing) console.log(skippedEngine(engine));
if (there.length > 0) {
  const playwright = commandFile('@playwright/test', 'playwright');
  const projects = there.map(({ project }) => `--project=${project}`);
  process.exitCode = (await run(process.execPath, [playwright, 'test', '-c', 'e2e', ...projects])) ?? 1;
}
