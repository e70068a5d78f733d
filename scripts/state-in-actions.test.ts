import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from './run.mjs';

const folder = path.join(root, 'src');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\./.test(file),
);

/** Whether a module takes what changes the store. The hook that reads it has nothing to change it with: its type says so. */
const changesState = (text: string) => /import \{[^}]*\bsetState\b[^}]*\} from '[^']*store'/.test(text);

const changing = sources.filter((file) => changesState(readFileSync(path.join(folder, file), 'utf8')));

it('every change of the state is an action: nothing outside the folder of actions changes the store', () => {
  expect(changing).not.toEqual([]);
  expect(changing.filter((file) => !file.startsWith(path.join('state', 'actions')))).toEqual([]);
});

it('a module that changes the store is found, however its imports are broken into lines', () => {
  expect(changesState("import { setState } from './store';")).toBe(true);
  expect(changesState("import {\n  type Sheet,\n  setState,\n  useApp,\n} from '../../state/store';")).toBe(
    true,
  );
  expect(changesState("import { useApp } from './store';")).toBe(false);
});
