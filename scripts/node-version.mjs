/** Imported first by every command: a Node that is too old says so, instead of failing somewhere inside. */
import { readFileSync } from 'node:fs';

/**
 * Tells whether one version ("v20.19.0") is at least another ("20.19").
 * @param {string} version
 * @param {string} least
 */
export function isAtLeast(version, least) {
  const [actual, wanted] = [version, least].map((text) => text.replace(/^\D*/, '').split('.').map(Number));
  for (const [place, number] of (wanted ?? []).entries()) {
    const difference = (actual?.[place] ?? 0) - number;
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** @type {{ engines: { node: string } }} */
const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

if (!isAtLeast(process.version, engines.node)) {
  console.error(
    `Armsgraph needs Node ${engines.node.replace(/^\D*/, '')} or newer, and this is Node ${process.version}.`,
  );
  console.error('Install a newer one from https://nodejs.org, then run the command again.');
  process.exit(1);
}
