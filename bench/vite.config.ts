/** The pages that the parts about drawing and about the map measure, and the tests of the benchmark itself. Nothing of this is in the app. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: Vite looks for it.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  build: {
    // The page awaits what it draws, at the top of its module.
    target: 'es2022',
    rollupOptions: {
      input: ['drawing', 'map'].map((name) => fileURLToPath(new URL(`${name}/index.html`, import.meta.url))),
    },
  },
  test: { environment: 'node', include: ['**/*.test.ts'] },
});
