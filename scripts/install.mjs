/** Installs the dependencies when those on disk are not the ones of the lock file. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root, runNpm } from './run.mjs';

/**
 * The part of package-lock.json, and of npm's record of what it installed, that is compared.
 * @typedef {{ packages?: Record<string, { version?: string, integrity?: string, optional?: boolean }> }} Lock
 */

/**
 * Tells whether what npm recorded as installed is what the lock file asks for. Contents are compared and not
 * times, which say nothing after a clone or a checkout. Optional packages may be for other machines than this.
 * @param {Lock} wanted
 * @param {Lock | undefined} installed
 */
export function isInstalled(wanted, installed) {
  const present = installed?.packages;
  if (present === undefined) return false;
  return Object.entries(wanted.packages ?? {}).every(([folder, { version, integrity, optional }]) => {
    if (folder === '') return true;
    const found = present[folder];
    if (found === undefined) return optional === true;
    return found.version === version && found.integrity === integrity;
  });
}

/**
 * @param {string} file
 * @returns {Lock | undefined}
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Makes node_modules what package-lock.json says, and resolves to whether it is. */
export async function install() {
  const wanted = readLock('package-lock.json');
  if (wanted === undefined) {
    console.error('package-lock.json is missing or not JSON. Restore it: git checkout package-lock.json');
    return false;
  }
  if (isInstalled(wanted, readLock('node_modules/.package-lock.json'))) return true;
  console.log('Installing dependencies…');
  // Development ones too, whatever NODE_ENV says: they build the site.
  const code = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code === 0) return true;
  console.error('The dependencies could not be installed: see above what npm says. Is this machine online?');
  return false;
}
