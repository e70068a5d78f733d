/** Turns what the checks report into one count. */
import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * What is read of a report of Vitest's JSON reporter, which holds its counts beside the tests of each file.
 * @typedef {{ fullName: string, status: string, failureMessages?: string[] }} TestOfVitest
 * @typedef {{ name: string, assertionResults: TestOfVitest[], message?: string }} FileOfVitest
 */

/**
 * A check that passes or fails as a whole, counted as one.
 * @param {boolean} passed
 * @returns {Tally}
 */
export function tallyOfOne(passed) {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
}

/**
 * The counts in a report of Vitest's JSON reporter.
 * @param {Record<string, number>} report
 * @returns {Tally}
 */
export function tallyOfVitest(report) {
  return {
    passed: report['numPassedTests'] ?? 0,
    failed: report['numFailedTests'] ?? 0,
    skipped: (report['numPendingTests'] ?? 0) + (report['numTodoTests'] ?? 0),
  };
}

/** As many lines of what a failed test says as tell a broken promise from a counterexample. */
const LINES_OF_A_FAILURE = 12;

/**
 * The failed tests in a report of Vitest's JSON reporter, each with the first lines of what it says: thousands of
 * lines of other tests follow the place where Vitest itself says it.
 * @param {{ testResults?: FileOfVitest[] }} report
 * @returns {string[]}
 */
export function failuresOfVitest({ testResults = [] }) {
  return testResults.flatMap(({ name, assertionResults, message = '' }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const tests = failed.map(({ fullName, failureMessages = [] }) => ({
      fullName,
      said: failureMessages.join('\n'),
    }));
    const whole = assertionResults.length === 0 ? [{ fullName: 'cannot be read', said: message }] : [];
    return [...tests, ...whole].map(({ fullName, said }) =>
      [`${name}: ${fullName}`, ...said.split('\n').slice(0, LINES_OF_A_FAILURE)].join('\n    '),
    );
  });
}

/**
 * The counts in a report of Playwright's JSON reporter; a test that passes only sometimes has failed.
 * @param {{ stats?: Record<string, number> }} report
 * @returns {Tally}
 */
export function tallyOfPlaywright({ stats = {} }) {
  return {
    passed: stats['expected'] ?? 0,
    failed: (stats['unexpected'] ?? 0) + (stats['flaky'] ?? 0),
    skipped: stats['skipped'] ?? 0,
  };
}

/**
 * What a test runner did, going by its report and its exit code: one that left no readable report, ran no test,
 * or ended badly without naming a failed test, has failed once itself.
 * @template Report
 * @param {string} reportFile
 * @param {number | null} exitCode
 * @param {(report: Report) => Tally} read
 * @returns {Tally}
 */
export function tallyOfRunner(reportFile, exitCode, read) {
  let tally = { passed: 0, failed: 0, skipped: 0 };
  try {
    tally = read(JSON.parse(readFileSync(reportFile, 'utf8')));
  } catch {
    return tallyOfOne(false);
  }
  const soundly = tally.failed > 0 || (exitCode === 0 && tally.passed > 0);
  return soundly ? tally : sum([tally, tallyOfOne(false)]);
}

/**
 * Adds counts up.
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return tallies.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/**
 * The line that ends `npm test`.
 * @param {Tally} tally
 */
export function sentence({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
