/** Readers that are written in Python, each a script beside this file that reads all files at once. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Debian's own first, for which its packages are installed; another may stand before it on the PATH. */
const PYTHONS = ['/usr/bin/python3', 'python3'];

const MAX_ANSWER = 512 * 1024 * 1024;

/** The Python that has a module; undefined where none has. */
export function pythonWith(module: string): string | undefined {
  return PYTHONS.find(
    (python) => spawnSync(python, ['-c', `import ${module}`], { stdio: 'ignore' }).status === 0,
  );
}

/** What a script prints of these files. @throws Error where it fails. */
export function answerOf(python: string, script: string, files: readonly string[]): unknown {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const { status, stdout, stderr } = spawnSync(python, [path, ...files], {
    encoding: 'utf8',
    maxBuffer: MAX_ANSWER,
  });
  if (status !== 0) throw new Error(stderr || `${script} ended with ${status}.`);
  return JSON.parse(stdout);
}
