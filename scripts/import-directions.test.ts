import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandFile, root } from './run.mjs';

/** Imports that each folder may make, and some that it may not; '+' and '-' say which is which. */
const cases: Record<string, readonly string[]> = {
  // In the domain each room builds on those before it.
  'domain/text/fold.ts': ['+./languages', '+fastest-levenshtein', '-../model/party', '-approx-string-match'],
  'domain/dates/edtf.ts': ['+./edtf-read', '+../memoize/memoize', '-../model/party', '-../text/fold'],
  'domain/model/party.ts': [
    '+./ids',
    '+../dates/edtf',
    '-../evidence/said',
    '-../columns/facets',
    '-jsonc-parser',
    '-../../data/parse',
    '-react',
    '-cytoscape',
    '-valibot',
    '-node:fs',
    '-./../../ui/icon',
  ],
  'domain/groups/groups.ts': ['+./regions', '+../dates/edtf', '+../model/group', '-../columns/facets'],
  'domain/evidence/statements.ts': ['+../model/claim', '-../columns/facets', '-../views/table'],
  'domain/columns/facets.ts': [
    '+../model/claim',
    '+../groups/groups',
    '-../filter/filter',
    '-../evidence/said',
  ],
  'domain/filter/filter.ts': ['+../columns/facets', '-../lenses/lens', '-../join/join'],
  'domain/join/join.ts': ['+../evidence/said', '-../filter/filter', '-../sums/sums'],
  'domain/sums/sums.ts': ['+../join/join', '-../lenses/lens', '-../filter/filter'],
  'domain/compare/compared.ts': ['+./amounts', '+../columns/facets', '+../filter/filter', '-../lenses/lens'],
  'domain/connections/paths.ts': ['+./network', '+../columns/facets', '+../sums/sums', '-../lenses/lens'],
  'domain/ranking/ranking.ts': ['+./measures', '+../columns/facets', '+../sums/sums', '-../lenses/lens'],
  'domain/lenses/lens.ts': ['+../filter/filter', '+./parties/row', '-../quotes/passages', '-../views/table'],
  'domain/lenses/parties/row.ts': [
    '+../lens',
    '+../systems/row',
    '+../../filter/filter',
    '-../../views/table',
    '-../../../data/parse',
  ],
  'domain/quotes/relocate.ts': ['+../model/claim', '+approx-string-match', '-../views/table'],
  'domain/desk/edit.ts': ['+../model/claim', '+../quotes/relocate', '-../lenses/lens', '-../views/table'],
  'domain/views/search.ts': [
    '+../lenses/lens',
    '+../connections/paths',
    '+minisearch',
    '-../quotes/passages',
    '-../../state/store',
  ],
  'data/parse.ts': [
    '+../domain/party',
    '+valibot',
    '+jsonc-parser',
    '-approx-string-match',
    '+@noble/hashes/sha2.js',
    '-../state/store',
    '-zustand',
  ],
  'data/desk/merged/conflicts.ts': [
    '+./three-way',
    '+../saved/saved-order',
    '+../../check',
    '-../../../state/store',
    '-../../register/names/parties',
  ],
  'data/desk/found/names/names.ts': [
    '+./name-table',
    '+../pieces',
    '+../amounts/money',
    '+../../../../domain/model/party',
    '+../../../register/names/parties',
    '+../../../register/cells/multipliers',
    '-../../../register/cells/numbers',
    '-../../../check',
    '-valibot',
  ],
  'data/register/rows/text-row.ts': ['+./columns', '+../../../domain/party', '-../cells/cells', '-valibot'],
  'data/register/names/parties.ts': ['+./parties/europe', '+../../hash', '-../rows/text-row', '-../../check'],
  'data/register/names/parties/europe.ts': [
    '+../party-row',
    '+../../../../domain/party',
    '-../../rows/text-row',
  ],
  'data/register/cells/cells.ts': ['+../rows/text-row', '-../names/parties', '-../mapping/guesses'],
  'data/register/mapping/guesses.ts': ['+../names/parties', '+../cells/cells', '-../formats/formats'],
  'data/register/formats/formats.ts': [
    '+./transfers/transfers',
    '+../mapping/guesses',
    '-../deals/deal-claims',
  ],
  'data/register/formats/transfers/transfers.ts': [
    '+../sipri',
    '+../../cells/cells',
    '+../../../../domain/party',
    '-../../deals/deal-claims',
    '-../../../check',
  ],
  'data/register/deals/deal-claims.ts': [
    '+../formats/formats',
    '-../part/part-data',
    '-../../../words/facets',
  ],
  'data/register/part/part-data.ts': [
    '+../deals/deal-claims',
    '+../formats/formats',
    '-../../../state/store',
  ],
  'export/cite/text.ts': [
    '+../one-export',
    '+../../domain/party',
    '+../../data/parse',
    '+../../worker/ask-worker',
    '-../../worker/import/read',
    '-../../messages/news',
    '-../../permalink/codec',
    '-../../state/store',
    '+fflate',
    '-react',
  ],
  'permalink/codec.ts': [
    '+../domain/party',
    '-../words/table',
    '-../messages/news',
    '+./view',
    '-../data/parse',
    '-../export/cite',
    '-../offline/watch',
    '-valibot',
    '-react',
  ],
  'worker/worker.ts': [
    '+../domain/party',
    '-../words/table',
    '-../messages/news',
    '+../data/parse',
    '+papaparse',
    '+htmlparser2',
    '+fflate',
    '+@noble/hashes/sha2.js',
    '+d3-force',
    '-valibot',
    '-idb-keyval',
    '-../permalink/codec',
    '-../state/store',
  ],
  'reset/main.ts': ['+./kinds', '-../offline/answers', '-../state/store', '-idb-keyval', '-react'],
  'notfound/main.ts': ['+../offline/link-in-path', '-../offline/answers', '-../state/store', '-react'],
  'firstpicture/place.ts': [
    '+../graph/columns/first-sight',
    '+../graph/legend-memory',
    '+../ui/watch-size',
    '-../graph/columns/camera',
    '-../ui/icons',
    '-../state/store',
    '-react',
  ],
  'offline/sw.ts': ['+./answers', '+workbox-precaching', '-../domain/party', '-../state/store', '-react'],
  'messages/news.ts': [
    '+./file-failure',
    '+../domain/party',
    '+../data/parse',
    '+../permalink/view',
    '+../worker/reading',
    '-../state/store',
    '-../words/news',
    '-../export/cite',
    '-react',
  ],
  'state/store.ts': [
    '+../domain/party',
    '+../data/parse',
    '+../messages/news',
    '-../export/cite',
    '+../permalink/codec',
    '+../worker/client',
    '+../offline/watch',
    '+zustand',
  ],
  'state/selectors.ts': [
    '+zustand/react/shallow',
    '+idb-keyval',
    '-../ui/icon',
    '-../graph/view',
    '-../panels/table',
    '-../App',
  ],
  'words/xx/views/table.ts': [
    '+../../en/all',
    '+../../language',
    '-../../en/views/titles',
    '-../../../ui/icon',
  ],
  'words/en/views/table.ts': [
    '+./titles',
    '+../grammar/grammar',
    '+../../grammar/by-code',
    '+../../../domain/party',
    '+../../../permalink/notice',
    '+../../../messages/news',
    '-../../../state/store',
    '-../../../export/cite',
    '-../../../panels/table',
    '-../../../ui/icon',
    '-react',
  ],
  'ui/icon.tsx': [
    '+../domain/party',
    '+../words/table',
    '+react',
    '+lucide',
    '+./icon.css',
    '+../offline/watch',
    '-../state/store',
    '-zustand',
  ],
  'graph/view.tsx': [
    '+../words/table',
    '+../state/store',
    '+../ui/icon',
    '+../domain/party',
    '+react',
    '+cytoscape',
    '+d3-geo',
    '+topojson-client',
    '+world-atlas/countries-110m.json',
    '-world-atlas/countries-10m.json',
  ],
  'graph/layout.ts': ['-../panels/table', '-../data/parse', '-../permalink/codec', '-zustand', '-../main'],
  'panels/table.tsx': [
    '+../words/table',
    '+../state/store',
    '+../ui/icon',
    '+../domain/party',
    '+react',
    '+@tanstack/react-virtual',
    '-../graph/view',
    '-../offline/watch',
    '-cytoscape',
    '-idb-keyval',
  ],
  'panels/filters/facet.tsx': [
    '+../common/sheet',
    '+../../state/store',
    '-../table/row',
    '-../../graph/view',
    '-../../data/parse',
  ],
  'panels/cite/dialog.tsx': [
    '+../../export/cite',
    '+../../messages/news',
    '+../../state/citing',
    '+../common/field',
    '-../files/list',
  ],
  'panels/exporting/menu.tsx': [
    '+../../export/exports',
    '+../common/sheet',
    '-../cite/dialog',
    '-../../graph/view',
    '-../../worker/client',
  ],
  'panels/sharing/dialog.tsx': [
    '+../../export/share',
    '+../common/sheet',
    '+qr',
    '-../cite/dialog',
    '-../../graph/view',
  ],
  'panels/desk/form.tsx': [
    '+../common/sheet',
    '+../../state/store',
    '-../details/claims',
    '-../../data/parse',
    '-zustand',
  ],
  'panels/desk/claims/claim.tsx': [
    '+../fields/field',
    '+../../common/sheet',
    '+../../../state/store',
    '-../../details/claims',
    '-../../../data/parse',
    '-zustand',
  ],
  'panels/story/player.tsx': [
    '+../common/sheet',
    '+../../state/store',
    '-../details/claims',
    '-../../graph/view',
  ],
  'panels/files/report.tsx': ['+../../export/files', '+../common/sheet', '-../../worker/client'],
  'panels/details/claims.tsx': [
    '+../files/list',
    '+../charts/bars',
    '-../shell/header',
    '-../reader/reader',
    '-../../export/cite',
  ],
  'panels/shell/header.tsx': ['+../details/claims', '+../files/list', '-../../graph/view', '-zustand'],
  'App.tsx': [
    '+./graph/view',
    '+./panels/table',
    '+./state/store',
    '+react',
    '-zustand',
    '-cytoscape',
    '-@tanstack/react-virtual',
  ],
  // Tests may import what they need.
  'domain/model/party.test.ts': ['+vitest', '+fast-check', '+../../data/parse', '+node:fs'],
};

interface Diagnostic {
  message: string;
  location: { path: string; start: { line: number } };
}

const project = mkdtempSync(path.join(tmpdir(), 'armsgraph-imports-'));
let diagnostics: Diagnostic[] = [];

/** Writes every case as a file with one import a line, and lets Biome judge them all at once. */
beforeAll(() => {
  cpSync(path.join(root, '.biome.jsonc'), path.join(project, '.biome.jsonc'));
  for (const [file, imports] of Object.entries(cases)) {
    const place = path.join(project, 'src', file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, imports.map((specifier) => `import '${specifier.slice(1)}';\n`).join(''));
  }
  const options = ['--only=style/noRestrictedImports', '--vcs-enabled=false', '--max-diagnostics=none'];
  const args = [commandFile('@biomejs/biome', 'biome'), 'lint', ...options, '--reporter=json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
  if (!stdout.startsWith('{')) throw new Error(stdout + stderr);
  const report: { diagnostics: Diagnostic[] } = JSON.parse(stdout);
  diagnostics = report.diagnostics;
});

afterAll(() => rmSync(project, { recursive: true }));

describe('which way imports run', () => {
  for (const [file, imports] of Object.entries(cases)) {
    for (const [index, specifier] of imports.entries()) {
      const allowed = specifier.startsWith('+');
      it(`src/${file} ${allowed ? 'may' : 'may not'} import ${specifier.slice(1)}`, () => {
        const refusals = diagnostics.filter(
          ({ location }) => location.path === `src/${file}` && location.start.line === index + 1,
        );
        expect(refusals).toHaveLength(allowed ? 0 : 1);
        // Whoever is refused is told the rule, and not only that there is one.
        if (!allowed) expect(refusals[0]?.message).toMatch(/^(src\/[\w/]+ |The only home of )/);
      });
    }
  }
});
