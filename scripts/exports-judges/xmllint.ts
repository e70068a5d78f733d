/** xmllint: whether XML is well-formed, and keeps to a schema where one is at hand. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Judge, oneByOne } from './judge';

const PROGRAM = 'xmllint';

const isThere = () => spawnSync(PROGRAM, ['--version'], { stdio: 'ignore' }).status === 0;

const judgeOf = (...options: string[]): Judge['judge'] =>
  oneByOne(({ path }) => {
    const { status, stderr } = spawnSync(PROGRAM, ['--noout', ...options, path], { encoding: 'utf8' });
    return status === 0 ? [] : stderr.trim().split('\n');
  });

const common = { name: 'xmllint', packages: ['libxml2-utils'] };

/** Any XML. */
export const XMLLINT: Judge = { ...common, isHere: isThere, judge: judgeOf() };

/**
 * The schema of GEXF 1.2 (gexf.xsd of specs/1.2draft), which its authors publish and Debian does not have. Where it lies
 * is told by GEXF_SCHEMA; our own rules stand in the tests of the writer.
 */
const schema = process.env['GEXF_SCHEMA'] ?? '';

/** GEXF by the schema of its authors. */
export const GEXF_SCHEMA: Judge = {
  ...common,
  name: 'the schema of GEXF',
  missing: 'no schema of GEXF, which GEXF_SCHEMA=FILE names',
  isHere: () => existsSync(schema) && isThere(),
  judge: judgeOf('--schema', schema),
};
