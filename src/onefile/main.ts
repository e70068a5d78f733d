/**
 * Where a page in one file begins. Its script is that of its workers too, which are started by name: nothing else of it
 * runs in them. What differs from the site stands in `*.one-file.ts`, beside what it takes the place of.
 */
// How the page looks where its script does not run.
import '../ui/static-pages.css';

const WORKERS: Readonly<Record<string, () => Promise<unknown>>> = {
  layout: () => import('../worker/layout/layout.worker'),
  import: () => import('../worker/import.worker'),
  export: () => import('../export/worker/export.worker'),
};

void ('document' in globalThis ? import('../main') : WORKERS[self.name]?.());
