/** `npm run defences` takes minutes; here it is seen, in no time, that it would do what it says. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isInjectedFault } from '../injected-rows';
import { root } from '../run.mjs';
import { faultOf } from './defence';
import { DEFENCES } from './list';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

describe('the list of defences', () => {
  it('is long, and says of each only once what it is against', () => {
    const said = DEFENCES.map(({ against }) => against);
    expect(said.length).toBeGreaterThanOrEqual(24);
    expect(new Set(said).size).toBe(said.length);
  });

  it.each(DEFENCES)('can take away what stops $against', (defence) => {
    expect(faultOf(defence, read(defence.file))).toBeNull();
  });

  it.each(DEFENCES)('names tests for what stops $against', ({ tests = [], story }) => {
    for (const file of tests) expect(existsSync(path.join(root, file)), file).toBe(true);
    if (story) {
      const file = `e2e/${story.file}.spec.ts`;
      const isThere = read(file).includes(`test('${story.title}`) || isInjectedFault(file, story.title);
      expect(isThere, story.title).toBe(true);
    }
    expect(tests.length + (story ? 1 : 0)).toBeGreaterThan(0);
  });
});
