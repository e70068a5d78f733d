/** Serves what was built, with the real headers, for `npm start`, `npm run preview` and the browser tests. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { isBusy, parsePort } from './port.mjs';
import { root } from './run.mjs';

/**
 * The port that PORT asks for, or an error that says what is wrong with it or who has it.
 * @param {string | undefined} text
 */
export async function freePort(text) {
  const port = parsePort(text);
  if (!(await isBusy(port))) return port;
  const other = port < 65_535 ? port + 1 : port - 1;
  throw new Error(
    `Port ${port} is in use. Stop the program that uses it, or choose another port: PORT=${other} npm start`,
  );
}

/**
 * Serves dist/ on a port until the process ends, and says where.
 * @param {number} port
 */
export async function serve(port) {
  if (!existsSync(path.join(root, 'dist', 'index.html'))) {
    throw new Error('There is no dist/index.html to serve. Build it first: npm run build');
  }
  const { preview } = await import('vite');
  await preview({ root, preview: { port } });
  console.log(`Armsgraph is ready: http://localhost:${port}`);
}
