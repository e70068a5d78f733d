/**
 * Builds what reads without JavaScript: the opening view within the app's page, whose picture is the first that anybody
 * sees, and a page for each featured view.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin, type ResolvedConfig, runnerImport, type ViteDevServer } from 'vite';
import { siteFile } from '../site-file.ts';

/** What puts the first picture in its place, as the built site has it: by itself, and before everything else. */
export const PLACING_SCRIPT = 'first-picture.js';

/** The comment in the app's page in whose place its content stands. */
const CONTENT = '<!-- The opening view stands here. -->';
/** The comment in whose place the script stands. */
const SCRIPT = '<!-- The script of the first picture stands here. -->';

/** The style sheets of pages that the app has no part in. */
const STYLES = ['src/ui/tokens.css', 'src/ui/base.css', 'src/ui/static-pages.css'];

/** What renders pages is a part of the app's own code, and runs as such. */
const RENDER = 'scripts/static-view/render.ts';

type Render = typeof import('./render');

const renderAlone = async (root: string): Promise<Render> =>
  (await runnerImport<Render>(path.join(root, RENDER), { root, logLevel: 'error' })).module;

/** While it is worked on, always as it is now. */
const renderNow = (server: ViteDevServer): Promise<Render> =>
  server.ssrLoadModule(path.join(server.config.root, RENDER)) as Promise<Render>;

/** The script as one file that needs no other. */
async function placingScript({ root, logLevel }: ResolvedConfig): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    ...(logLevel && { logLevel }),
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: path.join(root, 'src/firstpicture/place.ts'),
        output: { format: 'iife' },
      },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs.find((output) => output.type === 'chunk');
  if (!script) throw new Error('The script of the first picture was not built.');
  return script.code;
}

function stylesOf(root: string): string {
  const sheets = STYLES.map((file) => readFileSync(path.join(root, file), 'utf8'));
  return sheets.join('\n').replace(/@import "\.\/tokens\.css";\s*/, '');
}

/** The app's page with the opening view in it. Functions, because the text may hold what a replacement would take for a sign. */
const filled = (page: string, content: string) =>
  page.replace(CONTENT, () => content).replace(SCRIPT, () => `<script src="./${PLACING_SCRIPT}"></script>`);

/** For the built site. */
function whenBuilt(): Plugin {
  let config: ResolvedConfig;
  let render: Promise<Render> | undefined;
  return {
    name: 'armsgraph:static-view',
    apply: 'build',
    configResolved: (resolved) => {
      config = resolved;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(page) {
        render ??= renderAlone(config.root);
        return filled(page, await (await render).renderOpening(config.publicDir));
      },
    },
    generateBundle: {
      // After the app's page has been written.
      order: 'post',
      async handler(_, bundle) {
        // Workers are built by themselves, and have no pages.
        if (!bundle['index.html']) return;
        render ??= renderAlone(config.root);
        const styles = stylesOf(config.root);
        const hash = createHash('sha256').update(styles).digest('base64url').slice(0, 8);
        const style = `assets/pages-${hash}.css`;
        const { address, title } = siteFile(config.publicDir);
        const site = { address, title, styles: [style] };
        const pages = await (await render).renderViews(config.publicDir, site);
        this.emitFile({ type: 'asset', fileName: PLACING_SCRIPT, source: await placingScript(config) });
        this.emitFile({ type: 'asset', fileName: style, source: styles });
        for (const { fileName, source } of pages) this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}

/** The server for development makes pages when they are asked for. The app's own page does not wait for its picture there. */
function whileDeveloping(): Plugin {
  return {
    name: 'armsgraph:static-view-while-developing',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use('/views/', (request, response, next) => {
        const { publicDir } = server.config;
        const site = { address: null, title: siteFile(publicDir).title, styles: STYLES };
        const file = `views${(request.url ?? '/').replace(/\?.*/, '')}`.replace(/\/$/, '/index.html');
        renderNow(server)
          .then(({ renderViews }) => renderViews(publicDir, site))
          .then((pages) => {
            const page = pages.find(({ fileName }) => fileName === file);
            if (!page) return next();
            response.setHeader('Content-Type', 'text/html; charset=utf-8');
            response.end(page.source);
          })
          .catch(next);
      });
    },
  };
}

/** The plugins. */
export const staticView = (): Plugin[] => [whenBuilt(), whileDeveloping()];
