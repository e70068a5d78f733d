/**
 * `npm run test:exports`: writes views in every form in which they can be taken away, and has others' programs say what
 * they read. `--report FILE` leaves the counts there too, `--keep FOLDER` the files.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installFromDebian } from './debian.mjs';
import { JUDGED_FORMS, JUDGES } from './exports-judges/judges';
import { closingLine, isHere, judgeAll, writeAll } from './exports-judges/run-judges';
import { JUDGED_VIEWS } from './exports-judges/views/views';

const { values: asked } = parseArgs({ options: { report: { type: 'string' }, keep: { type: 'string' } } });

/** On a machine for continuous integration, which belongs to nobody, what is missing is installed first. */
async function installMissing(): Promise<void> {
  if (!process.env['CI'] || process.getuid?.() !== 0) return;
  const missing = Object.values(JUDGES)
    .flat()
    .filter((judge) => !isHere(judge))
    .flatMap(({ packages = [] }) => packages);
  if (missing.length > 0) await installFromDebian(['--no-install-recommends', ...new Set(missing)]);
}

function folderFor(keep: string | undefined): string {
  if (keep === undefined) return mkdtempSync(path.join(tmpdir(), 'armsgraph-exports-'));
  mkdirSync(keep, { recursive: true });
  return keep;
}

await installMissing();
const folder = folderFor(asked.keep);
try {
  const files = await writeAll(JUDGED_VIEWS, JUDGED_FORMS, folder);
  const verdict = await judgeAll(files, JUDGES, console.log);
  for (const failure of verdict.failures) console.error(failure);
  const { judged, failures, skipped, reasons } = verdict;
  if (asked.report !== undefined) {
    const report = { passed: judged - failures.length, failed: failures.length, skipped, reasons };
    writeFileSync(asked.report, JSON.stringify(report));
  }
  process.exitCode = failures.length > 0 ? 1 : 0;
  console.log(closingLine(verdict));
} finally {
  if (asked.keep === undefined) rmSync(folder, { recursive: true, force: true });
}
