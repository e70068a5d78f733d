/**
 * Acts at the desk by chance, one after the other. SEQUENCES and STEPS set how many sequences are tried, and of how many
 * acts: `SEQUENCES=200 npm run unit -- edit-sequences` is the long run.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkDataset } from '../../data/check';
import { FORMAT_KIND, FORMAT_VERSION } from '../../data/dataset-format';
import type { Fault } from '../../data/fault';
import { chanceEdit, chanceOf } from '../../data/fixtures/chance-edits';
import type { EdtfDate } from '../dates/edtf';
import { smallDatasetFile } from '../fixtures/small-dataset';
import type { DatasetStatement } from '../model/dataset';
import { partyId, type StoryId, sourceId } from '../model/ids';

import type { Edit } from './edit';
import { begun, done, type History, present, redoable, redone, undoable, undone } from './history';

const SEQUENCES = Number(process.env['SEQUENCES'] ?? 6);
const STEPS = Number(process.env['STEPS'] ?? 50);

/** A case file in which there is something of everything. */
const begin = (): DatasetStatement => ({
  ...smallDatasetFile().data,
  bands: [
    {
      ...{ id: 'war', kind: 'war', title: 'War', scope: 'all', documents: [] },
      ...{ parties: [partyId('XNO'), partyId('XWE')], binds: [partyId('XSO'), partyId('XEA')] },
      ...{ from: '2001' as EdtfDate, until: null },
    },
  ],
  groups: [
    {
      ...{ id: 'pact', title: 'Pact', source: sourceId('wire-report') },
      memberships: ['XEA', 'XNO'].map((id) => ({ party: partyId(id), from: null, until: null })),
    },
  ],
  stories: [
    {
      ...{ id: 'how' as StoryId, title: 'How' },
      steps: [{ title: 'So', text: 'It was so.', link: '?v=1&view=graph' }],
    },
  ],
});

const asFile = (data: DatasetStatement) => ({
  meta: { kind: FORMAT_KIND, version: FORMAT_VERSION },
  data,
});

const bytes = (statement: DatasetStatement) => JSON.stringify(statement);

function faultsOf(statement: DatasetStatement): readonly Fault[] {
  // As the file says it: through its text.
  const check = checkDataset(JSON.parse(JSON.stringify(asFile(statement))));
  return check.ok ? [] : check.faults;
}

/** Whether a path leads to something that is there, but for its last key, which may be what is missing. */
function leadsSomewhere(statement: DatasetStatement, path: string): boolean {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  let at: unknown = asFile(statement);
  for (const key of keys.slice(0, -1)) at = Object(at)[key];
  return typeof at === 'object' && at !== null;
}

/** What references lead to and is not there. */
const dangling = (faults: readonly Fault[]): string[] =>
  faults.flatMap(({ problem }) => (problem.code === 'no-such' ? [`${problem.of} ${problem.id}`] : []));

const TAKE_AWAY: ReadonlySet<Edit['act']> = new Set(['remove', 'merge', 'split', 'correct-text']);

function checkStep(statement: DatasetStatement, edit: Edit, before: readonly Fault[]): readonly Fault[] {
  const faults = faultsOf(statement);
  for (const { path } of faults) expect(leadsSomewhere(statement, path), path).toBe(true);
  if (TAKE_AWAY.has(edit.act)) {
    const hung = new Set(dangling(before));
    expect(dangling(faults).filter((one) => !hung.has(one))).toEqual([]);
  }
  return faults;
}

function undoneAll(history: History): History {
  let at = history;
  while (undoable(at)) at = undone(at);
  return at;
}

function redoneAll(history: History): History {
  let at = history;
  while (redoable(at)) at = redone(at);
  return at;
}

const tally = { acts: new Map<string, number>(), sound: 0, faulty: 0 };

it(`is sound or names why not after every act, and goes back to the first bytes (${SEQUENCES} sequences of ${STEPS})`, () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const chance = chanceOf(seed);
      let history = begun(begin());
      let faults: readonly Fault[] = [];
      for (let step = 0; step < STEPS; step++) {
        // Sometimes the last acts are taken back, more often those that left faults, and something else is done.
        if (chance(faults.length > 0 ? 2 : 12) === 0) history = undone(history);
        faults = faultsOf(present(history));
        const edit = chanceEdit(present(history), chance);
        history = done(history, edit);
        faults = checkStep(present(history), edit, faults);
        tally.acts.set(edit.act, (tally.acts.get(edit.act) ?? 0) + 1);
        if (faults.length === 0) tally.sound++;
        else tally.faulty++;
      }
      const last = bytes(present(redoneAll(history)));
      const first = undoneAll(history);
      expect(bytes(present(first))).toBe(bytes(begin()));
      expect(bytes(present(redoneAll(first)))).toBe(last);
    }),
    { numRuns: SEQUENCES },
  );
  // Chance has tried every act, and neither ended in faults at once nor made none.
  expect(tally.acts.size).toBe(10);
  expect(Math.min(tally.sound, tally.faulty)).toBeGreaterThan(0);
}, 600_000);
