/** Installs packages of Debian's, where we may do so without asking anybody. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

/** Whether packages can be installed here at all: this is Debian or like it, and we are root or may act as root. */
function mayInstall() {
  if (!existsSync('/usr/bin/apt-get')) return false;
  return process.getuid?.() === 0 || spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
}

/**
 * Installs packages; does nothing where we may not.
 * @param {readonly string[]} packages
 */
export async function installFromDebian(packages) {
  if (!mayInstall()) return;
  console.log(`Installing ${packages.join(', ')}…`);
  const apt = (/** @type {string[]} */ ...args) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return process.getuid?.() === 0 ? run('env', command.slice(1)) : run('sudo', ['-n', ...command]);
  };
  // A source that does not answer fails the update, and the packages may still be known.
  await apt('update');
  await apt('install', '-y', ...packages);
}
