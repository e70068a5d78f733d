import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchema, schemaFile } from './json-schema';

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every property that a JSON Schema describes, however deep, with its path. */
function propertiesIn(node: unknown, path = ''): [string, Node][] {
  if (!isNode(node)) return [];
  return Object.entries(node).flatMap(([key, inner]) => {
    if (key !== 'properties' || !isNode(inner)) return propertiesIn(inner, `${path}/${key}`);
    return Object.entries(inner).flatMap(([name, property]): [string, Node][] =>
      isNode(property) ? [[`${path}/${name}`, property], ...propertiesIn(property, `${path}/${name}`)] : [],
    );
  });
}

describe('the published JSON Schema', () => {
  const published: unknown = JSON.parse(readFileSync(schemaFile, 'utf8'));

  it('is the one that the schema makes now (if not: npm run schema)', () => {
    expect(published).toEqual(jsonSchema());
  });

  it('describes every property', () => {
    const properties = propertiesIn(published);
    expect(properties.length).toBeGreaterThan(60);
    const silent = properties.filter(
      ([, { description }]) => typeof description !== 'string' || description === '',
    );
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it('knows what a file must hold and what it may not', () => {
    expect(published).toMatchObject({
      required: ['meta', 'data'],
      additionalProperties: false,
      $defs: { party: { properties: { id: { pattern: expect.stringContaining('[A-Z]{3,4}') } } } },
    });
  });
});
