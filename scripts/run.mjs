/** Runs other programs for the commands of this folder. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, from which every program is run. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a program without input, and resolves to its exit code (null: killed or not found).
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] what differs from our own environment
 * @param {(output: string) => void} [hear] is given what it prints; without it, it prints where this program does
 * @returns {Promise<number | null>}
 */
export function run(program, args, env = {}, hear = undefined) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: hear ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', hear ?? (() => {}));
    child.on('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      resolve(null);
    });
    child.on('close', resolve);
  });
}

/**
 * The file that a command of an installed package stands for, so that it runs under this very Node.
 * @param {string} packageName
 * @param {string} command
 */
export function commandFile(packageName, command = packageName) {
  const manifest = path.join(root, 'node_modules', packageName, 'package.json');
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = createRequire(import.meta.url)(manifest);
  const file = typeof bin === 'string' ? bin : bin[command];
  if (file === undefined) throw new Error(`${packageName} has no command ${command}.`);
  return path.join(path.dirname(manifest), file);
}

/**
 * Runs npm: the one that runs us, if one does.
 * @param {readonly string[]} args
 */
export function runNpm(args) {
  const npm = process.env['npm_execpath'];
  return npm ? run(process.execPath, [npm, ...args]) : run('npm', args);
}
