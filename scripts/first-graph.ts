/** What a first visit needs until the case file is drawn, besides what the page names by itself. */
import type { Plugin, Rolldown } from 'vite';
import { siteFile } from './site-file.ts';

/** The module that draws the first graph; the page's script asks for it when it runs. */
const ENGINE = 'src/graph/columns/cytoscape-surface.ts';

/** The dataset that the app opens with, as the site ships it. */
export const CASE_FILE = 'datasets/russia-venezuela-iran.json';

const isChunk = (output: Rolldown.OutputAsset | Rolldown.OutputChunk) => output.type === 'chunk';

/** The chunks that the first graph needs: those of the page, the engine's, and all that they bring along. */
export function scriptsOfFirstGraph(bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] {
  const chunks = Object.values(bundle).filter(isChunk);
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set(
    chunks.filter(({ isEntry, moduleIds }) => isEntry || moduleIds.some((id) => id.endsWith(ENGINE))),
  );
  for (const chunk of found) {
    for (const name of chunk.imports) {
      const imported = byName.get(name);
      if (imported) found.add(imported);
    }
  }
  return [...found];
}

/**
 * Names the engine and the first dataset in the page, so that they arrive beside the page's own scripts instead of after
 * them.
 */
export function preloadFirstGraph(): Plugin {
  let folder = '';
  return {
    name: 'armsgraph:preload-first-graph',
    apply: 'build',
    configResolved: ({ publicDir }) => {
      folder = publicDir;
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return [];
        const missing = scriptsOfFirstGraph(bundle).filter(({ fileName }) => !html.includes(fileName));
        const preload = (attrs: Record<string, string>) => ({
          tag: 'link',
          attrs: { crossorigin: '', ...attrs },
          injectTo: 'head' as const,
        });
        return [
          ...missing.map(({ fileName }) => preload({ rel: 'modulepreload', href: `./${fileName}` })),
          preload({ rel: 'preload', as: 'fetch', href: `./datasets/${siteFile(folder).dataset}.json` }),
        ];
      },
    },
  };
}
