/**
 * Ships the notices of everything that is bundled, and its bill of materials. Made of the modules that are really in
 * the files, those of the workers as well, which Vite's own `build.license` does not see.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { type Bundled, bundledPackages, manifestOf } from './bundled.ts';
import { faultsOf } from './faults.ts';
import { noticesOf } from './notices.ts';
import { billOfMaterials, type Locked } from './sbom.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What is shipped, by its name in the built site; the help links to the first. */
const FILES = { notices: 'licences.txt', bill: 'sbom.cdx.json' };

const read = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');

interface Project {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

const modulesOf = (bundle: Rolldown.OutputBundle) =>
  Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []));

function billOf(packages: readonly Bundled[], { name, version, license, dependencies }: Project): string {
  const { packages: locked }: { packages: Readonly<Record<string, Locked>> } = JSON.parse(
    read('package-lock.json'),
  );
  return billOfMaterials(packages, {
    name,
    version,
    licence: license,
    direct: Object.keys(dependencies),
    locked: (other) => locked[`node_modules/${other}`],
    dependenciesOf: (other) => Object.keys(manifestOf(ROOT, other).dependencies ?? {}),
  });
}

/** Two plugins that work together: one for the build of the page and of each worker, and one for that which goes last. */
export function licences(): { collect: () => Plugin; ship: () => Plugin } {
  const modules = new Set<string>();
  const collect = (bundle: Rolldown.OutputBundle) => {
    for (const id of modulesOf(bundle)) modules.add(id);
  };
  return {
    collect: () => ({
      name: 'armsgraph:licences-of-part',
      apply: 'build',
      generateBundle(_, bundle) {
        collect(bundle);
      },
    }),
    ship: () => ({
      name: 'armsgraph:licences',
      apply: 'build',
      generateBundle(_, bundle) {
        collect(bundle);
        const project: Project = JSON.parse(read('package.json'));
        const packages = bundledPackages(ROOT, modules);
        const faults = faultsOf(packages, Object.keys(project.dependencies));
        if (faults.length > 0) this.error(faults.join('\n'));
        const own = { code: read('LICENSE'), data: read('LICENSE-DATA.md') };
        this.emitFile({ type: 'asset', fileName: FILES.notices, source: noticesOf(own, packages) });
        this.emitFile({ type: 'asset', fileName: FILES.bill, source: billOf(packages, project) });
      },
    }),
  };
}
