import { beforeEach, expect, it } from 'vitest';
import { type Edit, edited } from '../../domain/desk/edit';
import { begun, present } from '../../domain/desk/history';
import { smallDatasetFile } from '../../domain/fixtures/small-dataset';
import { datasetId } from '../../domain/model/ids';
import { act, deedToUndo, putOnDesk, takeBack } from './case-file';
import { caseFileOf, useDesk } from './desk-store';
import { byItselfOf, decide, mergeCopies, mergedOf, offerCopy, takeBase } from './merging';

const { data } = smallDatasetFile();
const [first, second] = data.parties;
if (!first || !second) throw new Error('The small dataset has parties.');

const named = (party: typeof first, name: string): Edit => ({ act: 'put-party', party: { ...party, name } });
const now = () => caseFileOf(useDesk.getState());
const nameOf = (id: string) => now().parties.find((party) => party.id === id)?.name;

/** The copy of somebody else, who has named both parties otherwise. */
const theirs = [named(first, 'Theirs'), named(second, 'Theirs, too')].reduce(edited, data);

beforeEach(() => {
  putOnDesk(begun(data), data.id, '');
  act(named(first, 'Mine'));
});

it('is offered for another copy of what is on the desk, and for nothing else', () => {
  expect(offerCopy({ ...theirs, id: datasetId('another') }, 'another.json')).toBe(false);
  expect(useDesk.getState().merging).toBeNull();
  expect(offerCopy(theirs, 'theirs.json')).toBe(true);
  expect(useDesk.getState()).toMatchObject({ isMerging: true, merging: { name: 'theirs.json' } });
});

it('finds among what was done at the desk the state that both were made from', () => {
  offerCopy(theirs, 'theirs.json');
  expect(useDesk.getState().merging?.base).toMatchObject({ from: 'desk', ago: 1, statement: data });
  // What is to be decided is counted on neither side.
  expect(byItselfOf(useDesk.getState())).toEqual({
    fromTheirs: { party: { added: [], changed: [second.id], removed: [] } },
    ofOurs: {},
  });
  takeBase({ from: 'nowhere' });
  expect(mergedOf(useDesk.getState())?.conflicts).toHaveLength(2);
});

it('waits until all is decided, and is one step that is taken back as one', () => {
  offerCopy(theirs, 'theirs.json');
  const [conflict, ...others] = mergedOf(useDesk.getState())?.conflicts ?? [];
  expect(others).toEqual([]);
  expect(conflict).toMatchObject({ code: 'field', field: 'name', ours: 'Mine', theirs: 'Theirs' });
  const before = useDesk.getState().history;
  expect(mergeCopies()).toBe(false);
  expect(useDesk.getState().history).toBe(before);
  decide(new Map([[conflict?.key ?? '', 'theirs']]));
  expect(mergeCopies()).toBe(true);
  expect([nameOf(first.id), nameOf(second.id)]).toEqual(['Theirs', 'Theirs, too']);
  expect(deedToUndo(useDesk.getState())).toEqual({ code: 'copies-merged' });
  takeBack();
  expect([nameOf(first.id), nameOf(second.id)]).toEqual(['Mine', second.name]);
  expect(before && present(before)).toEqual(now());
});
