/** `npm run schema`: publishes the JSON Schema of the dataset format, made from the schema that reads it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { FORMAT_VERSION } from '../src/data/dataset-format';
import { datasetFile, party, source, system } from '../src/data/schema';
import { claim } from '../src/data/schema-claim';
import { relationship } from '../src/data/schema-relationship';
import { root } from './run.mjs';

/** Where the JSON Schema is published. */
export const schemaFile = path.join(root, 'public', 'schemas', `dataset-${FORMAT_VERSION}.json`);

/**
 * The JSON Schema of a dataset file. It cannot say that references hold, that dates exist or that quotations stand in
 * their sources: `npm run dataset:check` says that.
 */
export function jsonSchema(): JsonSchema {
  return {
    ...toJsonSchema(datasetFile, {
      target: 'draft-2020-12',
      typeMode: 'input',
      definitions: { party, system, source, relationship, claim },
      ignoreActions: ['check', 'raw_check', 'finite'],
    }),
    title: `Armsgraph dataset, format ${FORMAT_VERSION}`,
    description:
      'Who supplies which weapon system to whom, who objects, and the words of the sources that say so.',
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(path.dirname(schemaFile), { recursive: true });
  writeFileSync(schemaFile, `${JSON.stringify(jsonSchema(), null, 2)}\n`);
}
