import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  failuresOfVitest,
  sentence,
  sum,
  tallyOfOne,
  tallyOfPlaywright,
  tallyOfRunner,
  tallyOfVitest,
} from './tally.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'armsgraph-tally-'));
const report = path.join(folder, 'report.json');
afterAll(() => rmSync(folder, { recursive: true }));

/** What is made of a Vitest report with these contents and this exit code. */
function judge(contents: string, exitCode: number | null) {
  writeFileSync(report, contents);
  return tallyOfRunner(report, exitCode, tallyOfVitest);
}

describe('the count of a test runner', () => {
  it('is what its report says', () => {
    const contents = { numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
    expect(judge(JSON.stringify(contents), 1)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  it('is a failure when it ran no test', () => {
    expect(judge('{}', 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(judge('{ "numPendingTests": 3 }', 0)).toEqual({ passed: 0, failed: 1, skipped: 3 });
  });

  it('holds a failure when it ended badly although no test failed', () => {
    expect(judge('{ "numPassedTests": 5 }', 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
    expect(judge('{ "numPassedTests": 5 }', null)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });

  it('is a failure when it left no report, or half of one', () => {
    expect(judge('{ "numPassedTe', 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    const missing = path.join(folder, 'missing.json');
    expect(tallyOfRunner(missing, 0, tallyOfVitest)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

it('names each failed test with what it says, and a file that cannot be read', () => {
  const long = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n');
  const testResults = [
    {
      name: 'a.test.ts',
      assertionResults: [
        { fullName: 'adds', status: 'passed' },
        { fullName: 'divides', status: 'failed', failureMessages: [long] },
      ],
    },
    { name: 'b.test.ts', assertionResults: [], message: 'No such module' },
  ];
  const [divides = '', unread, ...others] = failuresOfVitest({ testResults });
  expect(divides.split('\n')).toHaveLength(13);
  expect(divides).toMatch(/^a\.test\.ts: divides\n {4}line 0\n/);
  expect(unread).toBe('b.test.ts: cannot be read\n    No such module');
  expect(others).toEqual([]);
  expect(failuresOfVitest({})).toEqual([]);
});

it('counts a browser test that passes only sometimes as failed', () => {
  const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
  expect(tallyOfPlaywright({ stats })).toEqual({ passed: 7, failed: 2, skipped: 2 });
});

it('adds up, and says so in one line that leaves out what nobody skipped', () => {
  const total = sum([tallyOfOne(true), tallyOfOne(false), { passed: 3, failed: 0, skipped: 0 }]);
  expect(sentence(total)).toBe('4 passed, 1 failed');
  expect(sentence({ ...total, skipped: 2 })).toBe('4 passed, 1 failed, 2 skipped');
});
