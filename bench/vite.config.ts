/** The pages that the parts about drawing, map and matrix measure, and the tests of the benchmark itself. Nothing of this is in the app. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const pageOf = (part: string) => fileURLToPath(new URL(`${part}/index.html`, import.meta.url));

// biome-ignore lint/style/noDefaultExport: Vite looks for it.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  build: {
    // The page awaits what it draws, at the top of its module.
    target: 'es2022',
    rollupOptions: { input: ['drawing', 'map', 'matrix'].map(pageOf) },
  },
  test: { environment: 'node', include: ['**/*.test.ts'] },
});
