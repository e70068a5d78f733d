/** `npm start`: from a fresh clone to a served site, with nothing but Node. */
import './node-version.mjs';
import { install } from './install.mjs';
import { commandFile, root, run } from './run.mjs';
import { freePort, serve } from './serve.mjs';

try {
  // Before the long work, so that a wrong or busy port is said at once.
  const port = await freePort(process.env['PORT']);
  if (!(await install())) process.exit(1);
  if ((await run(process.execPath, [commandFile('vite'), 'build', root])) !== 0) process.exit(1);
  await serve(port);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
