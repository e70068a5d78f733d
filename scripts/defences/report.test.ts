import { describe, expect, it } from 'vitest';
import { type Defence, faultOf, without } from './defence';
import { storyRun, unitRun, whyUnproved } from './report';

const BOUND: Defence = { against: 'much', file: 'bound.ts', text: 'MOST = 5', instead: 'MOST = $&' };

describe('taking a defence away', () => {
  it('changes its text alone, sign for sign', () => {
    expect(faultOf(BOUND, 'const MOST = 5;')).toBeNull();
    expect(without(BOUND, 'const MOST = 5;')).toBe('const MOST = $&;');
  });

  it('is refused where its text is not there, is there twice, or would stay as it is', () => {
    expect(faultOf(BOUND, 'const MOST = 6;')).toContain('stands there 0 times');
    expect(faultOf(BOUND, 'MOST = 5, MOST = 5')).toContain('stands there 2 times');
    expect(faultOf({ ...BOUND, instead: BOUND.text }, 'MOST = 5')).toBe('Nothing would be changed.');
  });
});

describe('what came of tests', () => {
  const file = (statuses: readonly string[]) => ({
    name: 'a.test.ts',
    message: 'Cannot find module',
    assertionResults: statuses.map((status, i) => ({ fullName: ` test ${i}`, status })),
  });

  it('is what went red, what is green, and what could not be loaded', () => {
    expect(unitRun({ testResults: [file(['passed', 'failed', 'skipped']), file([])] })).toEqual({
      red: ['test 1'],
      green: 1,
      broken: ['a.test.ts: Cannot find module'],
    });
  });

  it('is read of stories however deep their groups', () => {
    const spec = (title: string, ok: boolean) => ({ title, ok });
    const report = { suites: [{ specs: [spec('one', true)], suites: [{ specs: [spec('two', false)] }] }] };
    expect(storyRun(report)).toEqual({ red: ['two'], green: 1, broken: [] });
    expect(storyRun({ suites: [] }).broken).toEqual(['No story was run.']);
  });

  it('proves a defence only where a test went red, and all could be loaded', () => {
    expect(whyUnproved({ red: ['one'], green: 0, broken: [] })).toBeNull();
    expect(whyUnproved({ red: [], green: 9, broken: [] })).toBe('every test stayed green');
    expect(whyUnproved({ red: ['one'], green: 0, broken: ['a: b'] })).toBe('the tests did not run: a: b');
  });
});
