/** What the runners of tests report, as far as it tells which test went red. */

/** What Vitest writes with its reporter "json". */
export interface UnitReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly { readonly title: string; readonly ok: boolean }[];
}

/** What Playwright writes with its reporter "json". */
export type StoryReport = Suite;

/** What came of running tests. */
export interface Run {
  readonly red: readonly string[];
  readonly green: number;
  /** Files that could not even be loaded, with the reason: what was taken away was then more than a defence. */
  readonly broken: readonly string[];
}

/** What came of unit tests. */
export function unitRun({ testResults }: UnitReport): Run {
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    red: all.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName.trim()),
    green: all.filter(({ status }) => status === 'passed').length,
    broken: testResults
      .filter(({ assertionResults }) => assertionResults.length === 0)
      .map(({ name, message }) => `${name}: ${message}`),
  };
}

const specsOf = ({ suites = [], specs = [] }: Suite): NonNullable<Suite['specs']> => [
  ...specs,
  ...suites.flatMap(specsOf),
];

/** What came of stories in a browser. */
export function storyRun(report: StoryReport): Run {
  const specs = specsOf(report);
  return {
    red: specs.filter(({ ok }) => !ok).map(({ title }) => title),
    green: specs.filter(({ ok }) => ok).length,
    broken: specs.length === 0 ? ['No story was run.'] : [],
  };
}

/** Why a run without a defence does not prove it, or null. */
export function whyUnproved({ red, broken }: Run): string | null {
  if (broken.length > 0) return `the tests did not run: ${broken.join('; ')}`;
  return red.length === 0 ? 'every test stayed green' : null;
}
