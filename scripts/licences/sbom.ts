/** The software bill of materials that is shipped with the site, in the form of CycloneDX 1.6. */
import type { Bundled } from './bundled.ts';

/** What the lock file says of an installed package. */
export interface Locked {
  readonly integrity?: string;
}

/** What is told of the whole, and of how its packages depend on one another. */
export interface Surroundings {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** The packages that we depend on ourselves. */
  readonly direct: readonly string[];
  readonly locked: (name: string) => Locked | undefined;
  /** The packages that a package depends on. */
  readonly dependenciesOf: (name: string) => readonly string[];
}

const purl = (name: string, version: string) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

function hashesOf({ integrity }: Locked): { alg: string; content: string }[] {
  const [, digest] = /^sha512-(.+)$/.exec(integrity ?? '') ?? [];
  return digest === undefined
    ? []
    : [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }];
}

const licences = (id: string) => [/ (?:OR|AND|WITH) /.test(id) ? { expression: id } : { license: { id } }];

const website = (url: string) => (url === '' ? [] : [{ type: 'website', url }]);

function component(item: Bundled, locked: Locked) {
  const { name, version, licence, home, inlined } = item;
  const ref = purl(name, version);
  return {
    type: 'library',
    'bom-ref': ref,
    name,
    version,
    hashes: hashesOf(locked),
    licenses: licences(licence),
    purl: ref,
    externalReferences: website(home),
    ...(inlined.length > 0 && {
      components: inlined.map((inner) => ({
        type: 'library',
        'bom-ref': `${ref}#${inner.name}`,
        name: inner.name,
        copyright: inner.copyright,
        licenses: licences('MIT'),
        externalReferences: website(inner.home),
      })),
    }),
  };
}

/** The bill: every package of which the site holds code. It says no time, so that equal builds are equal. */
export function billOfMaterials(packages: readonly Bundled[], around: Surroundings): string {
  const refs = new Map(packages.map(({ name, version }) => [name, purl(name, version)]));
  const refsOf = (names: readonly string[]) => names.flatMap((name) => refs.get(name) ?? []).toSorted();
  const self = purl(around.name, around.version);
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      component: {
        type: 'application',
        'bom-ref': self,
        name: around.name,
        version: around.version,
        licenses: licences(around.licence),
        purl: self,
      },
    },
    components: packages.map((item) => component(item, around.locked(item.name) ?? {})),
    dependencies: [
      { ref: self, dependsOn: refsOf(around.direct) },
      ...packages.map(({ name, version }) => ({
        ref: purl(name, version),
        dependsOn: refsOf(around.dependenciesOf(name)),
      })),
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}
