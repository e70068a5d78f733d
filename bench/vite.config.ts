/** The page that the drawing part measures, and the tests of the benchmark itself. Nothing of this is in the app. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: Vite looks for it.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  test: { environment: 'node', include: ['**/*.test.ts'] },
});
