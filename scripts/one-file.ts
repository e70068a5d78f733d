/**
 * Builds the app a second time, as one script and one style sheet, which *Export: web page* puts into a page. The site
 * names them, and fetches them only then. The rule: docs/decisions/2026-11-29-page-in-one-file.md.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { Script } from 'node:vm';
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';

/** The module by which the site knows their addresses. */
const ADDRESSES = 'virtual:one-file';

/** Where the app begins in such a page. */
const ENTRY = 'src/onefile/main.ts';

/** What stands for a worker there: its name, by which the script starts it. */
const WORKER = /([\w-]+)\.worker\?worker&url$/;
const WORKER_NAME = '\0virtual:worker:';

/** Takes, for each module that has one, the module beside it that is meant for a page in one file. */
function forOneFile(): Plugin {
  return {
    name: 'armsgraph:for-one-file',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      const [, worker] = WORKER.exec(source) ?? [];
      if (worker) return WORKER_NAME + worker;
      if (!source.startsWith('.')) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      const own = found?.id.replace(/\.(tsx?)$/, '.one-file.$1');
      return own !== undefined && own !== found?.id && existsSync(own) ? own : found;
    },
    load: (id) =>
      id.startsWith(WORKER_NAME) ? `export default ${JSON.stringify(id.slice(WORKER_NAME.length))};` : null,
  };
}

/**
 * A script as it can stand between tags: what would end it there, or begin a comment, is written by its number, which it
 * may be in texts and in patterns. @throws SyntaxError where it stood elsewhere; Error where a page would change a sign.
 */
export function asInlineScript(code: string): string {
  const inline = code.replace(/<(?=\/script|!--)/gi, '\\x3C');
  if (/[\r\0]/.test(inline)) throw new Error('The script holds a sign that a page would change.');
  new Script(inline);
  return inline;
}

/** Both files, as they are built. */
interface Built {
  readonly script: string;
  readonly style: string;
}

/** What the bundler made: one script and one sheet of styles, or something is not as it should be. */
function filesIn(output: Rolldown.RolldownOutput['output']): Built {
  const scripts = output.flatMap((file) => (file.type === 'chunk' ? file.code : []));
  const assets = output.flatMap((file) => (file.type === 'asset' ? file : []));
  const [script] = scripts;
  const [style] = assets;
  if (
    scripts.length !== 1 ||
    assets.length !== 1 ||
    script === undefined ||
    !style?.fileName.endsWith('.css')
  ) {
    throw new Error(`A page in one file cannot hold ${output.map(({ fileName }) => fileName).join(', ')}.`);
  }
  return { script: asInlineScript(script), style: String(style.source) };
}

async function buildApp({ root, mode }: ResolvedConfig, plugins: Plugin[]): Promise<Built> {
  const result = await build({
    configFile: false,
    ...{ root, mode },
    logLevel: 'warn',
    publicDir: false,
    plugins: [forOneFile(), ...plugins],
    build: {
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: {
        input: ENTRY,
        output: { format: 'iife', codeSplitting: false },
        // A page in one file has no modules to ask; what Vite fetches parts with looks whether there is one.
        transform: { define: { 'import.meta': '{}' } },
      },
    },
  });
  if (!('output' in result)) throw new Error('The app was not built as one bundle.');
  return filesIn(result.output);
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 8);

/**
 * Adds both files to the site, and tells it their addresses.
 * @param plugins Those that the app itself is built with, made anew.
 */
export function oneFileApp(plugins: () => Plugin[]): Plugin {
  let config: ResolvedConfig | undefined;
  return {
    name: 'armsgraph:one-file',
    configResolved: (resolved) => {
      config = resolved;
    },
    resolveId: (id) => (id === ADDRESSES ? `\0${ADDRESSES}` : null),
    async load(id) {
      if (id !== `\0${ADDRESSES}`) return null;
      if (config?.command !== 'build') return 'export const ONE_FILE = null;';
      const built = await buildApp(config, plugins());
      const emitted = (ending: string, source: string) => {
        const fileName = `assets/one-file-${hashOf(source)}.${ending}`;
        this.emitFile({ type: 'asset', fileName, source });
        return fileName;
      };
      const addresses = { script: emitted('js', built.script), style: emitted('css', built.style) };
      return `export const ONE_FILE = ${JSON.stringify(addresses)};`;
    },
  };
}
