/** Builds the pages that stand where the app does not, by themselves: they share no file with it, which may be what is broken. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { securityHeaders } from './security-policy.mjs';

/** The page that hosts of files show where an address names no file. */
const NOT_FOUND = '404.html';

/** Builds them after the app, whose parts a second page would cut anew, and before the list of the service worker. */
export function otherPages(policy: Plugin): Plugin {
  let app: ResolvedConfig | undefined;
  return {
    name: 'armsgraph:other-pages',
    apply: 'build',
    configResolved: (config) => {
      app = config;
    },
    closeBundle: {
      order: 'pre',
      sequential: true,
      async handler() {
        if (!app) return;
        const { root, base, logLevel } = app;
        const { outDir, modulePreload, assetsInlineLimit } = app.build;
        await build({
          configFile: false,
          root,
          base,
          ...(logLevel && { logLevel }),
          plugins: [policy],
          build: {
            outDir,
            emptyOutDir: false,
            copyPublicDir: false,
            modulePreload,
            assetsInlineLimit,
            rolldownOptions: { input: ['reset.html', NOT_FOUND] },
          },
        });
      },
    },
  };
}

/** Shows, where `vite preview` serves the site, the same page as other hosts do in the place of one that is missing. */
export function pageForMissing(): Plugin {
  return {
    name: 'armsgraph:page-for-missing',
    configurePreviewServer({ config, middlewares }) {
      const site = path.resolve(config.root, config.build.outDir);
      // After files were looked for, and before Vite's bare answer.
      return () =>
        middlewares.use(({ url = '', headers }, response, next) => {
          const [file = ''] = url.split(/[?#]/);
          const isThere = file.endsWith('.html') && existsSync(path.join(site, file));
          if (isThere || !headers.accept?.includes('text/html')) return next();
          response.writeHead(404, { ...securityHeaders(), 'Content-Type': 'text/html; charset=utf-8' });
          response.end(readFileSync(path.join(site, NOT_FOUND)));
        });
    },
  };
}
