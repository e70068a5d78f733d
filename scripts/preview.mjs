/** `npm run preview`: serves what the last build left in dist/. */
import './node-version.mjs';
import { freePort, serve } from './serve.mjs';

try {
  await serve(await freePort(process.env['PORT']));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
