import { beforeEach, expect, it } from 'vitest';
import { type Edit, edited } from '../../domain/desk/edit';
import { begun, present } from '../../domain/desk/history';
import { smallDatasetFile } from '../../domain/fixtures/small-dataset';
import type { DatasetStatement } from '../../domain/model/dataset';
import { datasetId } from '../../domain/model/ids';
import { act, deedToUndo, putOnDesk, takeBack } from './case-file';
import { caseFileOf, setDesk, useDesk } from './desk-store';
import { bringBack } from './forms';
import { byItselfOf, decide, giveUpMerging, mergeCopies, mergedOf, offerCopy, takeBase } from './merging';
import { keyOfForm, type ThingForm } from './thing-forms';
import { formsOf, unfinishedIn, unfinishedOf } from './unfinished';

const { data } = smallDatasetFile();
const [first, second] = data.parties;
if (!first || !second) throw new Error('The small dataset has parties.');

const named = (party: typeof first, name: string): Edit => ({ act: 'put-party', party: { ...party, name } });
const now = () => caseFileOf(useDesk.getState());
/** Leaves the page, of which only what is written as text is there on the next visit, and comes back. */
function leaveAndComeBack(): void {
  const { history } = useDesk.getState();
  const kept: unknown = JSON.parse(JSON.stringify(unfinishedOf(useDesk.getState())));
  if (!history) throw new Error('Nothing is on the desk.');
  putOnDesk(history, data.id, '', true);
  expect(formsOf(useDesk.getState())).toEqual([]);
  bringBack(unfinishedIn(kept));
}
const nameOf = (id: string) => now().parties.find((party) => party.id === id)?.name;

/** The copy of somebody else, who has named both parties otherwise, and saved that as a version of its own. */
const theirs: DatasetStatement = {
  ...[named(first, 'Theirs'), named(second, 'Theirs, too')].reduce(edited, data),
  version: '9.0.0',
};

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
  expect(byItselfOf(useDesk.getState())).toMatchObject({
    fromTheirs: { things: { party: { added: [], changed: [second.id], removed: [] } }, head: [] },
    ofOurs: { things: {}, head: [] },
  });
  takeBase({ from: 'nowhere' });
  expect(mergedOf(useDesk.getState())?.conflicts).toHaveLength(2);
});

it('asks about all that differs where a copy is of no later version: it may have been saved apart from ours', () => {
  offerCopy({ ...theirs, version: data.version }, 'theirs.json');
  expect(useDesk.getState().merging?.base).toEqual({ from: 'nowhere' });
  const names = mergedOf(useDesk.getState())?.conflicts.map((one) => one.code === 'field' && one.field);
  expect(names).toEqual(['name', 'name']);
  // Made from a copy whose versions were told otherwise, too.
  putOnDesk(begun({ ...data, changes: [{ version: data.version, words: 'Ours.' }] }), data.id, '');
  offerCopy({ ...theirs, changes: [{ version: data.version, words: 'Theirs.' }] }, 'theirs.json');
  expect(useDesk.getState().merging?.base).toEqual({ from: 'nowhere' });
});

it('tells which of two titles is taken where only one copy has another', () => {
  offerCopy({ ...theirs, title: 'Their title' }, 'theirs.json');
  expect(byItselfOf(useDesk.getState())).toMatchObject({
    fromTheirs: { head: ['title'] },
    ofOurs: { head: [] },
  });
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

it('is gone on with after the page was left, with what was decided by then, until it is given up', () => {
  offerCopy(theirs, 'theirs.json');
  const [conflict] = mergedOf(useDesk.getState())?.conflicts ?? [];
  decide(new Map([[conflict?.key ?? '', 'theirs']]));
  leaveAndComeBack();
  expect(formsOf(useDesk.getState())).toEqual(['copies']);
  expect(useDesk.getState().merging?.base).toMatchObject({ from: 'desk', ago: 1, statement: data });
  expect(useDesk.getState().isMerging).toBe(true);
  takeBase({ from: 'file', statement: data, name: 'base.json' });
  decide(new Map([[conflict?.key ?? '', 'theirs']]));
  leaveAndComeBack();
  expect(useDesk.getState().merging?.base).toEqual({ from: 'file', statement: data, name: 'base.json' });
  expect(mergeCopies()).toBe(true);
  expect(nameOf(first.id)).toBe('Theirs');

  offerCopy(theirs, 'theirs.json');
  giveUpMerging();
  expect(unfinishedOf(useDesk.getState())).toBeNull();
});

it('brings back the forms about things that are still there, and no others', () => {
  const [relationship] = data.relationships;
  if (!relationship) throw new Error('The small dataset has relationships.');
  const forms: ThingForm[] = [
    { form: 'merge', id: first.id, into: second.id },
    { form: 'split', id: relationship.id, going: [] },
    { form: 'reason', id: relationship.id, of: null, reason: { field: 'status', words: 'Coun', claims: [] } },
    { form: 'elsewhere', id: second.id, draft: { wikidata: 'Q1', lei: '', grau: '', nato: '' } },
  ];
  const thingForms = Object.fromEntries(forms.map((one) => [keyOfForm(one), one]));
  setDesk({ thingForms });
  leaveAndComeBack();
  expect(useDesk.getState().thingForms).toEqual(thingForms);
  expect(formsOf(useDesk.getState())).toEqual(['merge', 'split', 'reason', 'elsewhere']);
  act({ act: 'remove', thing: { of: 'party', id: second.id } });
  expect(formsOf(useDesk.getState())).not.toContain('elsewhere');
  expect(
    unfinishedIn({ thingForms: { a: { form: 'merge', id: 1 }, b: { form: 'moon', id: 'x' } } }),
  ).toBeNull();
});
