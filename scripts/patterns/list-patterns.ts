/** Finds every regular expression of the app in its source, so that none can be forgotten. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vite';
import { root } from '../run.mjs';

const src = path.join(root, 'src');

/** What stands in a file: patterns as they are written, and how often one is put together. */
export interface PatternsOfFile {
  readonly file: string;
  readonly written: readonly RegExp[];
  readonly made: number;
}

function isMaking({ type, callee }: Readonly<Record<string, unknown>>): boolean {
  if (type !== 'NewExpression' && type !== 'CallExpression') return false;
  return typeof callee === 'object' && callee !== null && 'name' in callee && callee.name === 'RegExp';
}

function patternOf({ type, regex }: Readonly<Record<string, unknown>>): RegExp | null {
  if (type !== 'Literal' || typeof regex !== 'object' || regex === null) return null;
  if (!('pattern' in regex) || !('flags' in regex)) return null;
  return new RegExp(String(regex.pattern), String(regex.flags));
}

/** The patterns in the text of a module. */
export function patternsIn(file: string, text: string): PatternsOfFile {
  const written: RegExp[] = [];
  let made = 0;
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const own = Array.isArray(node) ? {} : (node as Readonly<Record<string, unknown>>);
    const pattern = patternOf(own);
    if (pattern) written.push(pattern);
    if (isMaking(own)) made += 1;
    for (const inner of Object.values(node)) visit(inner);
  };
  visit(parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }));
  return { file, written, made };
}

/** The patterns of every module of the app; tests and what only tests use are none. */
export function patternsOfApp(): PatternsOfFile[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|(^|\/)fixtures\//.test(file))
    .sort()
    .map((file) => patternsIn(file, readFileSync(path.join(src, file), 'utf8')))
    .filter(({ written, made }) => written.length > 0 || made > 0);
}

/** Where the patterns are that a module puts together while it is read. */
export const moduleOf = (file: string): string => path.join(src, file);
