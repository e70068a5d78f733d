import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './run.mjs';

/** The names in code type in the column *avoid* of the glossary. */
function avoidedNames(glossary: string): string[] {
  const avoid = glossary.split('\n').flatMap((line) => /^\| .* \| .* \| (.*) \|$/.exec(line)?.[1] ?? []);
  return avoid.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name ?? ''));
}

/** The names among these that a source declares, or declares names that begin with them where they end with "_". */
function declaredIn(source: string, names: readonly string[]): string[] {
  return names.filter((name) =>
    new RegExp(
      `\\b(?:const|let|function|interface|type|class|enum) ${name}${name.endsWith('_') ? '' : '\\b'}`,
    ).test(source),
  );
}

const avoided = avoidedNames(readFileSync(path.join(root, 'docs/glossary.md'), 'utf8'));
const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);

describe('the names that the glossary asks to avoid', () => {
  it('are declared nowhere', () => {
    const found = sources.flatMap((file) =>
      declaredIn(readFileSync(path.join(root, 'src', file), 'utf8'), avoided).map(
        (name) => `${file}: ${name}`,
      ),
    );
    expect(avoided).toContain('MOST_');
    expect(found).toEqual([]);
  });

  it('are found where they are declared', () => {
    expect(declaredIn('export interface Said {}\nconst MOST_ROWS = 5;', ['Said', 'MOST_'])).toEqual([
      'Said',
      'MOST_',
    ]);
    expect(declaredIn('interface SaidOnce {}\nconst ALMOST_ROWS = 5;', ['Said', 'MOST_'])).toEqual([]);
  });
});
