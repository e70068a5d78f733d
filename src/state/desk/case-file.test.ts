import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { EdtfDate } from '../../domain/dates/edtf';
import { useApp } from '../store';
import { arrive, isInTheWay } from './arriving';
import { act, deedToUndo, doAgain, soundPartOf, takeBack } from './case-file';
import { caseFileOf, setDesk, useDesk } from './desk-store';
import {
  beginClaim,
  changeDraft,
  isClaimInTheWay,
  leadsTo,
  mendClaim,
  putClaim,
  spanFault,
  takeLead,
  takeWords,
} from './draft';
import { fileToSave, nameVersion } from './save';
import { EMPTY_SOURCE, faultsOfSource, putSource, sourceDraftOf } from './sources';
import { formsOf, unfinishedIn, unfinishedOf } from './unfinished';

const TEXT = 'Russia sold 12 AK-103 rifles to Venezuela in 2005.\n\nIt rained.';
const SOURCE = {
  ...EMPTY_SOURCE,
  text: TEXT,
  title: 'Rifles',
  publisher: 'The Wire',
  date: '2005' as EdtfDate,
};
const WORDS = { title: 'Untitled', description: 'Made.', licence: 'None.', credit: 'Nobody.' };

const shown = () => {
  const { opening } = useApp.getState();
  return opening.phase === 'open' ? opening.dataset.relationships.ready : null;
};
const now = () => caseFileOf(useDesk.getState());

beforeEach(() => {
  // A case file that is held says so again and again, in the tests of others too.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  void arrive({ act: 'new' }, WORDS, (title) => title);
});
afterEach(() => {
  vi.useRealTimers();
});

/** A source, and a claim of its first sentence as the text itself fills it in. */
function makeClaim(): boolean {
  putSource(SOURCE);
  const [source] = now().sources;
  if (!source) return false;
  beginClaim(source.id, { start: 0, end: 49 });
  changeDraft({ status: 'delivered' });
  return putClaim();
}

it('shows at once what a claim makes of the case file, and as little as before once it is taken back', () => {
  expect(shown()).toEqual([]);
  expect(makeClaim()).toBe(true);
  expect(shown()).toMatchObject([{ from: 'RUS', to: 'VEN', system: 'ak-103', status: 'delivered' }]);
  expect(useApp.getState().view.selection).toBe(now().relationships[0]?.id);
  expect(deedToUndo(useDesk.getState())).toMatchObject({ code: 'added', of: 'claim' });
  takeBack();
  expect(shown()).toEqual([]);
  expect(useApp.getState().view.selection).toBeNull();
  doAgain();
  expect(shown()).toHaveLength(1);
});

it('leaves out of the picture what has a fault, and tells of it', () => {
  makeClaim();
  const [party] = now().parties;
  if (!party) throw new Error('No party was made.');
  act({ act: 'put-party', party: { ...party, name: ' ' } });
  expect(shown()).toEqual([]);
  expect(soundPartOf(useDesk.getState()).faults.map(({ thing }) => thing?.id)).toContain(party.id);
  expect(now().relationships).toHaveLength(1);
});

it('goes on with a claim that is mended, and does not double it', () => {
  makeClaim();
  const [claim] = now().claims;
  if (!claim) throw new Error('No claim was made.');
  expect(mendClaim(claim.id)).toBe(true);
  changeDraft({ status: 'ordered' });
  putClaim();
  expect(now().claims).toHaveLength(1);
  expect(shown()).toMatchObject([{ status: 'ordered' }]);
});

it('opens a claim to be mended in the place of one that is as it was, and of no other', () => {
  makeClaim();
  const [claim] = now().claims;
  const [source] = now().sources;
  if (!claim || !source) throw new Error('No claim was made.');
  mendClaim(claim.id);
  expect(formsOf(useDesk.getState())).toEqual([]);
  changeDraft({ status: 'ordered' });
  expect(formsOf(useDesk.getState())).toEqual(['claim']);
  beginClaim(source.id, { start: 0, end: 11 });
  expect([isClaimInTheWay(claim.id), mendClaim(claim.id)]).toEqual([true, false]);
  expect(useDesk.getState().draft?.id).toBeNull();
});

it('does not put away what somebody has worked on without a word', () => {
  expect(isInTheWay({ act: 'new' })).toBe(false);
  makeClaim();
  expect(isInTheWay({ act: 'new' })).toBe(true);
  expect(isInTheWay({ act: 'edit', id: now().id })).toBe(false);
});

it('says what is wrong with words and with a source before they are taken', () => {
  expect(spanFault(TEXT, null)).toBe('no-words');
  expect(spanFault(TEXT, { start: 6, end: 7 })).toBe('no-words');
  expect(spanFault(TEXT, { start: 40, end: 58 })).toBe('two-paragraphs');
  expect(spanFault(TEXT, { start: 0, end: 6 })).toBeNull();
  expect([...faultsOfSource({ ...SOURCE, address: 'ftp://x' }).keys()]).toEqual(['address']);
  expect(faultsOfSource(SOURCE).size).toBe(0);
});

it('holds of a source where a copy of it lasts, its licence and what it is, and keeps these when it is changed', () => {
  const archive = {
    archiveAddress: 'https://web.archive.org/web/2010/x',
    archiveDate: '2010-12' as EdtfDate,
  };
  const more = { ...archive, licence: 'CC BY 4.0', description: 'news agency' };
  expect(putSource({ ...SOURCE, ...more, archiveDate: null })).toBe(false);
  expect(faultsOfSource({ ...SOURCE, archiveDate: archive.archiveDate }).has('archive.address')).toBe(true);
  expect(putSource({ ...SOURCE, ...more })).toBe(true);
  const [source] = now().sources;
  expect(source).toMatchObject({
    archive: { address: archive.archiveAddress, date: '2010-12' },
    ...{ licence: 'CC BY 4.0', description: 'news agency' },
  });
  if (!source) return;
  expect(sourceDraftOf(source)).toEqual({ ...SOURCE, ...more, id: source.id });
  expect(putSource({ ...sourceDraftOf(source), archiveAddress: '', archiveDate: null, licence: ' ' })).toBe(
    true,
  );
  expect(Object.keys(now().sources[0] ?? {})).not.toEqual(expect.arrayContaining(['archive']));
  expect(now().sources[0]).not.toHaveProperty('licence');
});

it('shows words before those of a claim, where these stand right before them', () => {
  putSource(SOURCE);
  const [source] = now().sources;
  if (!source) throw new Error('There is no source.');
  beginClaim(source.id, { start: 12, end: 49 });
  expect(leadsTo(TEXT, source.id, { start: 12, end: 20 })).toBe(false);
  expect(leadsTo(TEXT, source.id, { start: 0, end: 4 })).toBe(true);
  takeLead(TEXT, 0);
  expect(useDesk.getState().draft?.words).toMatchObject({ lead: 'Russia sold ' });
  // The same words made longer are still led to; others are not.
  setDesk({ place: { at: 'text', id: source.id } });
  takeWords({ start: 12, end: 40 });
  expect(useDesk.getState().draft?.words).toMatchObject({ lead: 'Russia sold ', position: { end: 40 } });
  takeWords({ start: 15, end: 40 });
  expect(useDesk.getState().draft?.words).not.toHaveProperty('lead');
  takeLead(TEXT, null);
  expect(useDesk.getState().draft?.words).not.toHaveProperty('lead');
  // From another paragraph on it would be no lead.
  takeWords({ start: 52, end: 60 });
  expect(leadsTo(TEXT, source.id, { start: 40, end: 50 })).toBe(false);
});

it('keeps the DOI of a source without the address before it, and its credit line; and refuses what is no DOI', () => {
  const draft = { ...SOURCE, doi: 'https://doi.org/10.55163/SAFC1241', credit: 'The Wire, by Ann' };
  expect(putSource(draft)).toBe(true);
  const [source] = now().sources;
  expect(source).toMatchObject({ doi: '10.55163/SAFC1241', credit: 'The Wire, by Ann' });
  expect(source && sourceDraftOf(source)).toMatchObject({ doi: '10.55163/SAFC1241' });
  expect([...faultsOfSource({ ...SOURCE, doi: 'SAFC1241' }).keys()]).toEqual(['doi']);
  if (source) putSource({ ...sourceDraftOf(source), doi: '', credit: '' });
  expect(now().sources[0]).not.toHaveProperty('doi');
  expect(now().sources[0]).not.toHaveProperty('credit');
});

it.each([
  [
    'Russian Foreign Ministry spokeswoman Maria Zakharova denied that Russia had sold AK-103 rifles to Venezuela.',
    { speaker: 'Maria Zakharova', role: 'Russian Foreign Ministry spokeswoman', speaksFor: 'RUS' },
  ],
  [
    'The Russian Ministry of Defence denied selling AK-103 rifles to Venezuela.',
    { speaker: 'The Russian Ministry of Defence', role: '', speaksFor: 'RUS' },
  ],
  ['He denied that Russia had sold AK-103 rifles to Venezuela.', { speaker: '', role: '', speaksFor: null }],
])('takes a denial for one of whoever voices it, and never for the publisher’s: %s', (text, says) => {
  putSource({ ...SOURCE, text });
  const [source] = now().sources;
  if (source) beginClaim(source.id, { start: 0, end: text.length });
  const { draft } = useDesk.getState();
  const { speaker, role, speaksFor, stance, status } = draft ?? {};
  expect({ speaker, role, speaksFor: speaksFor && 'made' in speaksFor ? speaksFor.made.id : null }).toEqual(
    says,
  );
  expect([stance, status]).toEqual(['contradicts', null]);
});

it('leads a denial to what the case file has of the same parties and weapon', () => {
  makeClaim();
  const text = 'He denied that Russia had sold AK-103 rifles to Venezuela.';
  putSource({ ...SOURCE, id: null, text });
  const source = now().sources.find((one) => one.text === text);
  if (source) beginClaim(source.id, { start: 0, end: text.length });
  expect(useDesk.getState().draft).toMatchObject({
    ...{ stance: 'contradicts', about: now().relationships[0]?.id },
  });
});

it('makes no claim that was checked on a day to come', () => {
  putSource(SOURCE);
  const [source] = now().sources;
  if (source) beginClaim(source.id, { start: 0, end: 49 });
  changeDraft({ checkedBy: 'A. Reader', checkedOn: '2999' as EdtfDate });
  expect(putClaim()).toBe(false);
  changeDraft({ checkedOn: '2026' as EdtfDate });
  expect(putClaim()).toBe(true);
});

it('says of itself what somebody says when it is saved, and nothing of what is left empty', () => {
  makeClaim();
  const head = { title: ' Rifles ', description: 'Rifles for Venezuela.', licence: '', credit: '' };
  nameVersion(null, '', head);
  expect(now()).toMatchObject({
    ...{ title: 'Rifles', description: 'Rifles for Venezuela.' },
    ...{ licence: WORDS.licence, credit: WORDS.credit },
  });
  expect(JSON.parse(fileToSave().content).data).toMatchObject({ description: 'Rifles for Venezuela.' });
});

it('lets a claim that is being made go with its source, and brings both back', () => {
  putSource(SOURCE);
  const [source] = now().sources;
  if (!source) throw new Error('No source was made.');
  beginClaim(source.id, { start: 0, end: 49 });
  changeDraft({ status: 'ordered' });
  setDesk({ typed: { Date: '31 April' } });
  const { draft } = useDesk.getState();
  takeBack();
  expect(useDesk.getState()).toMatchObject({ draft: null, waiting: { draft }, place: { at: 'sources' } });
  // It is kept over a visit, too.
  const kept = JSON.parse(JSON.stringify(unfinishedOf(useDesk.getState())));
  expect(unfinishedIn(kept)?.waiting).toEqual(useDesk.getState().waiting);
  doAgain();
  const back = { draft, waiting: null, typed: { Date: '31 April' }, place: { at: 'text', id: source.id } };
  expect(useDesk.getState()).toMatchObject(back);
});

it('does not take another source that comes by the same id for the one that a claim waits for', () => {
  putSource(SOURCE);
  const [source] = now().sources;
  if (!source) throw new Error('No source was made.');
  beginClaim(source.id, { start: 0, end: 49 });
  takeBack();
  putSource({ ...SOURCE, text: `It rained. ${TEXT}` });
  expect(now().sources[0]?.id).toBe(source.id);
  expect(useDesk.getState()).toMatchObject({ draft: null, waiting: null });
});
