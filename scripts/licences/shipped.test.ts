import { describe, expect, it } from 'vitest';
import type { Bundled } from './bundled';
import { faultsOf } from './faults';
import { noticesOf } from './notices';
import { billOfMaterials } from './sbom';

const made = (name: string, differing: Partial<Bundled> = {}): Bundled => ({
  name,
  version: '1.2.3',
  licence: 'MIT',
  home: '',
  text: `Copyright the authors of ${name}`,
  notices: [],
  inlined: [],
  ...differing,
});

const LODASH = {
  inside: 'engine',
  name: 'lodash',
  copyright: 'Copyright of lodash',
  home: 'https://lodash.com',
  sign: '',
};

describe('what must not be shipped', () => {
  it('is a package under a licence that is not on the list, or under none', () => {
    const packages = [made('good'), made('bound', { licence: 'GPL-3.0' }), made('bare', { licence: '' })];
    expect(faultsOf(packages, [])).toEqual([
      expect.stringMatching(/^bound is under GPL-3\.0, /),
      expect.stringMatching(/^bare is under no licence, /),
    ]);
  });

  it('is a package without the text of its licence', () => {
    expect(faultsOf([made('mute', { text: '' })], [])).toEqual(['mute brings no text of its licence.']);
  });

  it('is a list of dependencies that names what nothing is used of', () => {
    expect(faultsOf([made('used')], ['used', 'idle'])).toEqual([expect.stringMatching(/^idle is in "dep/)]);
  });
});

describe('the file of notices', () => {
  const file = noticesOf({ code: 'OUR CODE', data: 'OUR DATA' }, [
    made('@scope/part', { home: 'https://example.org' }),
    made('engine', { notices: ['/* Copyright Bob Else */'], inlined: [LODASH] }),
  ]);

  it('holds our own licences, and the text of each package under its name and version', () => {
    for (const text of ['OUR CODE', 'OUR DATA', 'code of 2 packages']) expect(file).toContain(text);
    expect(file).toContain(
      '@scope/part 1.2.3 (MIT)\nhttps://example.org\n\nCopyright the authors of @scope/part',
    );
  });

  it('holds what stands in the code of a package, and whose code it holds', () => {
    expect(file).toContain('In the code of engine:\n\n/* Copyright Bob Else */');
    expect(file).toContain('lodash, https://lodash.com\nCopyright of lodash\n\nPermission is hereby granted');
  });
});

describe('the bill of materials', () => {
  const bill = JSON.parse(
    billOfMaterials([made('@scope/part'), made('engine', { licence: '(MIT OR ISC)', inlined: [LODASH] })], {
      name: 'site',
      version: '0.1.0',
      licence: 'MIT',
      direct: ['engine', 'types-only'],
      locked: (name) => (name === 'engine' ? { integrity: 'sha512-AP8=' } : undefined),
      dependenciesOf: (name) => (name === 'engine' ? ['@scope/part'] : []),
    }),
  );

  it('says its form, and what it is a bill of', () => {
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
    expect(bill.metadata.component).toMatchObject({ type: 'application', name: 'site', version: '0.1.0' });
  });

  it('lists every package with version, licence, address and hash, and the parts inside it', () => {
    expect(bill.components[0]).toMatchObject({
      name: '@scope/part',
      version: '1.2.3',
      licenses: [{ license: { id: 'MIT' } }],
      purl: 'pkg:npm/%40scope/part@1.2.3',
      hashes: [],
    });
    expect(bill.components[1]).toMatchObject({
      licenses: [{ expression: '(MIT OR ISC)' }],
      hashes: [{ alg: 'SHA-512', content: '00ff' }],
      components: [{ name: 'lodash', copyright: 'Copyright of lodash' }],
    });
  });

  it('says which depends on which, of those that are shipped', () => {
    expect(bill.dependencies).toEqual([
      { ref: 'pkg:npm/site@0.1.0', dependsOn: ['pkg:npm/engine@1.2.3'] },
      { ref: 'pkg:npm/%40scope/part@1.2.3', dependsOn: [] },
      { ref: 'pkg:npm/engine@1.2.3', dependsOn: ['pkg:npm/%40scope/part@1.2.3'] },
    ]);
  });
});
