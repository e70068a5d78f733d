/** Builds the page that deletes what a device keeps, by itself: it shares no file with the app, which may be what is broken. */
import { build, type Plugin, type ResolvedConfig } from 'vite';

/** Builds it after the app, whose parts a second page would cut anew, and before the list of the service worker. */
export function resetPage(policy: Plugin): Plugin {
  let app: ResolvedConfig | undefined;
  return {
    name: 'armsgraph:reset-page',
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
            rolldownOptions: { input: 'reset.html' },
          },
        });
      },
    },
  };
}
