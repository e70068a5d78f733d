import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openPart } from '../../data/register/part/open-part';
import { facetIndexOf } from '../../domain/columns/facet-index';
import type { EdtfDate } from '../../domain/dates/edtf';
import { withChoice, withMark } from '../../domain/filter/filter';
import { type Line, madeDataset } from '../../domain/fixtures/made-dataset';
import { type Dataset, fileDatasetId } from '../../domain/model/dataset';
import type { DatasetId, RelationshipId, SelectableId } from '../../domain/model/ids';
import type { Story } from '../../domain/model/story';
import { DEFAULT_VIEW } from '../../permalink/view';
import { newsWords } from '../../words/files/news';
import { OWN_MAPPING, OWN_TABLE_FILE, partOf, registerCsv } from '../../worker/fixtures/made-parts';
import type { JoinedAs } from '../../worker/import/messages';
import { viewAtAddress } from '../address/address';
import type { OpenedFile } from '../files/opened-file';
import { setState, useApp } from '../store';
import { type BaseDataset, NEW_VISIT, openedWith } from '../visit';
import { bringJoiner, JOINER, joinAhead, joinFiles, removeFile, replaceFiles } from './joining';
import { openAddress, stopOpening } from './open-address';
import { goToStep } from './stories';
import { keepOpened } from './visit';

const BASE = madeDataset([{ id: 'base-deal', from: 'northland', to: 'southland', system: 'lance' }]);

/** A dataset of our own as a file, with the number of the copy. */
function ownFile(ownId: string, copy: number, lines: readonly Line[]): OpenedFile {
  const id = `file-${ownId}-${copy}` as DatasetId;
  const made = madeDataset(lines);
  const [member] = made.members;
  const dataset = { ...made, id, members: member ? [{ ...member, id }] : [] };
  const report = { name: `${ownId}.json`, sha256: `${ownId}${copy}`.padEnd(64, '0') } as OpenedFile['report'];
  return {
    ...{ dataset, index: facetIndexOf(dataset), report },
    ...{ file: new File([], report.name), ownId: ownId as DatasetId, data: null, readAs: null },
  };
}

const deal = (id: string): Line => ({ id, from: 'eastland', to: 'southland', system: 'lance' });

/** A dataset that is shipped with the app, by itself. */
function shipped(dataset: Dataset): BaseDataset {
  return { base: { dataset, index: facetIndexOf(dataset) }, origin: { file: null, hash: '' } };
}

/** What is open now. */
function now() {
  const { opening: open } = useApp.getState();
  if (open.phase !== 'open') throw new Error('Nothing is open.');
  return open;
}

beforeEach(() => {
  vi.stubGlobal('location', { search: '' });
  setState({ ...openedWith(NEW_VISIT, shipped(BASE), []), visit: NEW_VISIT, view: DEFAULT_VIEW });
  bringJoiner(JOINER);
});

describe('a dataset of one’s own beside the one that is open', () => {
  it('joins it, and keeps the view', () => {
    setState({ view: { ...DEFAULT_VIEW, selection: 'base-deal' as RelationshipId } });
    const { files } = joinFiles([ownFile('mine', 1, [deal('mine')])], 'looking');
    expect(files).toHaveLength(1);
    expect(now().dataset.relationships.size).toBe(2);
    expect(useApp.getState()).toMatchObject({
      step: 'replace',
      view: { lens: DEFAULT_VIEW.lens, selection: 'base-deal' },
    });
  });

  const told = (
    link: string,
    filter = withChoice(DEFAULT_VIEW.filter, 'from', { include: ['northland'], exclude: [] }),
  ) => {
    const story = {
      id: 'told',
      title: 'Told',
      summary: '',
      steps: [{ title: 'One', text: '', link }],
    } as unknown as Story;
    setState(({ visit }) => ({
      visit: { ...visit, stories: [story] },
      view: { ...DEFAULT_VIEW, filter, story: { id: story.id, step: 1, isAlone: false } },
    }));
    return story;
  };

  it('leaves the story whose filters would hide it, as a step, and says which', () => {
    const story = told('?from=northland');
    expect(joinFiles([ownFile('mine', 1, [deal('mine')])], 'looking').inTheWay).toEqual({
      ...{ story, lacks: [], hidden: 1, of: 1 },
    });
    expect(useApp.getState()).toMatchObject({
      step: 'push',
      view: { story: null, filter: DEFAULT_VIEW.filter },
    });
  });

  it('stays in a story that hides none of it, or while files come beside it', () => {
    told('?', DEFAULT_VIEW.filter);
    expect(joinFiles([ownFile('mine', 1, [deal('mine')])], 'looking').inTheWay).toBeNull();
    told('?from=northland');
    expect(joinFiles([ownFile('last', 1, [deal('last')])], 'beside').inTheWay).toBeNull();
    expect(useApp.getState().view.story).not.toBeNull();
  });

  it('stays in a story that waits for other files, and knows which and how much its filters hide', () => {
    const story = told('?files=mine.csv@123456789abc&from=northland');
    expect(joinFiles([ownFile('more', 1, [deal('more')])], 'looking').inTheWay).toEqual({
      ...{ story, lacks: ['mine.csv'], hidden: 1, of: 1 },
    });
    expect(useApp.getState().view.story).not.toBeNull();
  });

  it('shows the step anew that waited for it', () => {
    const hash = '123456789abc';
    const file = ownFile('mine', 1, [deal('mine')]);
    const id = fileDatasetId(hash);
    const members = file.dataset.members.map((member) => ({ ...member, id }));
    const own = { ...file, dataset: { ...file.dataset, id, members } as Dataset };
    const story = told(`?files=mine.json@${hash}&sel=mine`, DEFAULT_VIEW.filter);
    goToStep({ story, step: 1 });
    expect(useApp.getState()).toMatchObject({ step: 'push', view: { selection: null } });
    expect(useApp.getState().notices.map(({ finding }) => finding.code)).toEqual([
      'file-not-open',
      'unknown-id',
    ]);
    expect(joinFiles([own], 'looking').inTheWay).toBeNull();
    expect(useApp.getState()).toMatchObject({ step: 'replace', notices: [], view: { selection: 'mine' } });
  });

  it('is shown as a network where it has more relationships than are drawn one by one', () => {
    joinFiles(
      [
        ownFile(
          'large',
          1,
          Array.from({ length: 121 }, (_, i) => deal(`deal-${i}`)),
        ),
      ],
      'looking',
    );
    expect(useApp.getState().view.lens).toBe('parties');
  });

  it('is shown through the lens that the reader chose, and so is what is opened after it', () => {
    const large = (name: string) =>
      ownFile(
        name,
        1,
        Array.from({ length: 121 }, (_, i) => deal(`${name}-${i}`)),
      );
    setState({ view: { ...DEFAULT_VIEW, lens: 'matrix', most: 4 } });
    joinFiles([large('one')], 'looking');
    expect(useApp.getState().view).toMatchObject({ lens: 'matrix', most: null });
    setState({ view: { ...DEFAULT_VIEW, lens: DEFAULT_VIEW.lens, most: 9 } });
    joinFiles([large('two')], 'looking');
    expect(useApp.getState().view).toMatchObject({ lens: DEFAULT_VIEW.lens, most: 9 });
  });

  it('is refused where it uses what is open for something else, and those with it are not', () => {
    const { files, misfits } = joinFiles(
      [ownFile('clashing', 1, [deal('base-deal')]), ownFile('mine', 1, [deal('mine')])],
      'looking',
    );
    expect(files.map(({ ownId }) => ownId)).toEqual(['mine']);
    expect(misfits).toMatchObject([{ file: { ownId: 'clashing' }, with: { id: 'made' } }]);
    expect(now().files).toEqual(files);
  });

  it('is refused where it is a register of which what is open was taken', async () => {
    const part = await partOf(registerCsv({}));
    const rows: OpenedFile = {
      ...openPart(part),
      ...{ report: part.report, file: new File([], 'register.csv'), ownId: null, data: part, readAs: null },
    };
    const taken = madeDataset([deal(rows.dataset.relationships.idAt(0))]);
    setState(openedWith(NEW_VISIT, shipped(taken), []));
    const { misfits } = joinFiles([rows], 'looking');
    expect(misfits).toMatchObject([{ clashes: [{ of: 'relationship' }], isWithFile: false }]);
  });

  it('changes nothing where all of it is refused', () => {
    const before = useApp.getState();
    joinFiles([ownFile('clashing', 1, [deal('base-deal')])], 'looking');
    expect(useApp.getState()).toBe(before);
  });

  it('is refused where another that comes with it uses the same ids', () => {
    const { misfits } = joinFiles(
      [ownFile('mine', 1, [deal('same')]), ownFile('other', 1, [deal('same')])],
      'looking',
    );
    expect(misfits.map(({ file }) => file.ownId)).toEqual(['other']);
    expect(now().files.map(({ ownId }) => ownId)).toEqual(['mine']);
  });

  it('gives way to a newer copy, which a filter for it means from then on', () => {
    const [first, second] = [
      ownFile('mine', 1, [deal('mine')]),
      ownFile('mine', 2, [deal('mine'), deal('more')]),
    ];
    joinFiles([first], 'looking');
    const { view } = useApp.getState();
    setState({
      view: { ...view, filter: withMark(view.filter, 'in', first.dataset.id, 'include') },
    });
    const { newer } = joinFiles([second], 'looking');
    expect([...newer]).toEqual([[first.dataset.id, second.dataset.id]]);
    expect(now().files).toEqual([second]);
    expect(useApp.getState().view.filter.facets.in.include).toEqual([second.dataset.id]);
  });

  it('stays as it was where the newer copy is refused', () => {
    const first = ownFile('mine', 1, [deal('mine')]);
    joinFiles([first], 'looking');
    joinFiles([ownFile('mine', 2, [deal('base-deal')])], 'looking');
    expect(now().files).toEqual([first]);
  });

  it('keeps its relationships to itself, and takes them away again', () => {
    const mine = ownFile('mine', 1, [deal('mine')]);
    joinFiles([mine], 'looking');
    removeFile(mine.dataset.id);
    expect(now().dataset).toBe(BASE);
  });

  it('is left out, and said to be, where the dataset that is opened under it uses the same ids', async () => {
    const mine = ownFile('mine', 1, [deal('mine')]);
    joinFiles([mine], 'looking');
    const other = { ...madeDataset([deal('mine')]), id: 'other' as DatasetId };
    keepOpened(shipped(other));
    vi.stubGlobal('location', { search: '?v=1&d=other' });
    await openAddress();
    expect(now().files).toEqual([]);
    expect(now().dataset).toBe(other);
    expect(newsWords().told(useApp.getState().news)).toContain('mine.json was closed');
  });

  it('stays through an opening that never ends, and through one that fails', async () => {
    const mine = ownFile('mine', 1, [deal('mine')]);
    joinFiles([mine], 'looking');
    keepOpened(shipped({ ...madeDataset([deal('another')]), id: 'other' as DatasetId }));
    vi.stubGlobal('fetch', () => new Promise(() => {}));
    vi.stubGlobal('location', { search: '?v=1&d=far' });
    openAddress().catch(expect.unreachable);
    expect(useApp.getState().opening.phase).toBe('loading');
    stopOpening();
    expect(useApp.getState().opening.phase).toBe('failed');
    vi.stubGlobal('location', { search: '?v=1&d=other' });
    await openAddress();
    expect(now().files).toEqual([mine]);
  });
});

describe('a link that waits for two files', () => {
  const hashed = (name: string, sha256: string): OpenedFile => {
    const file = ownFile(name, 1, [deal(name)]);
    const id = fileDatasetId(sha256);
    const members = file.dataset.members.map((member) => ({ ...member, id }));
    return { ...file, dataset: { ...file.dataset, id, members }, report: { ...file.report, sha256 } };
  };
  const [mine, yours] = [hashed('mine', 'a'.repeat(64)), hashed('yours', 'b'.repeat(64))];
  const nameOf = ({ report }: OpenedFile) => `${report.name}@${report.sha256.slice(0, 12)}`;
  const told = () => useApp.getState().notices.map(({ value }) => value);

  beforeEach(() => {
    const hashes = new Set([mine, yours].map(({ report }) => report.sha256.slice(0, 12)));
    const search = `?v=1&files=${nameOf(mine)}~${nameOf(yours)}&to=atlantis&lens=systems&view=table`;
    const visit = { ...useApp.getState().visit, waitingLink: { search, hashes } };
    setState({ visit, notices: viewAtAddress(now().dataset, visit, search).notices });
  });

  it('says, once one of them has come, what is still missing', () => {
    expect(told()).toEqual([nameOf(mine), nameOf(yours), 'atlantis']);
    joinFiles([mine], 'looking');
    expect(told()).toEqual([nameOf(yours), 'atlantis']);
    joinFiles([yours], 'looking');
    expect(told()).toEqual(['atlantis']);
    expect(useApp.getState().view.presentation).toBe('table');
  });

  it('says nothing more of what was dismissed', () => {
    setState({ notices: [] });
    joinFiles([mine], 'looking');
    expect(told()).toEqual([]);
  });
});

describe('files that were joined ahead', () => {
  const mine = ownFile('mine', 1, [deal('mine')]);

  it('change nothing on the page before they are joined', () => {
    joinAhead([mine]);
    expect(now().dataset.relationships.size).toBe(1);
    joinFiles([mine], 'looking');
    expect(now().dataset.relationships.size).toBe(2);
  });

  it('are forgotten where others are joined', () => {
    joinAhead([mine]);
    joinFiles([ownFile('yours', 1, [deal('yours'), deal('more')])], 'looking');
    expect(now().dataset.relationships.size).toBe(3);
  });
});

describe('a register', () => {
  it('joins beside datasets of one’s own, and is shown as a network', async () => {
    const part = await partOf(registerCsv({}));
    const register: OpenedFile = {
      ...openPart(part),
      ...{ report: part.report, file: new File([], 'register.csv'), ownId: null, data: null, readAs: null },
    };
    joinFiles([ownFile('mine', 1, [deal('mine')]), register], 'looking');
    expect(now().files).toHaveLength(2);
    expect(now().dataset.relationships.size).toBe(3);
    expect(useApp.getState().view.lens).toBe('parties');
  });
});

describe('a file that is read again with a name joined', () => {
  const tableWith = async (joins: readonly JoinedAs[]): Promise<OpenedFile> => {
    const part = await partOf(OWN_TABLE_FILE, OWN_MAPPING, joins);
    const file = new File([], 'made.csv');
    return {
      ...openPart(part),
      report: part.report,
      file,
      ownId: null,
      data: null,
      readAs: { file, today, mapping: null },
    };
  };
  const today = '2026-11-20' as EdtfDate;
  const JOINED: JoinedAs = { id: 'southland', to: 'VEN', by: 'device' };

  it('keeps its place, and what is seen of the name goes over to what it is joined to', async () => {
    joinFiles([await tableWith([]), ownFile('mine', 1, [deal('mine')])], 'beside');
    const { view } = useApp.getState();
    const choice = { include: ['southland'], exclude: ['westland'] } as const;
    setState({
      view: {
        ...view,
        filter: withChoice(view.filter, 'party', choice),
        selection: 'southland..westland' as SelectableId,
      },
    });
    replaceFiles([await tableWith([JOINED])], new Map([[JOINED.id, JOINED.to]]));
    expect(now().files.map(({ report }) => report.name)).toEqual(['made.csv', 'mine.json']);
    expect(now().dataset.joins?.all).toEqual([{ id: 'southland', to: 'VEN', by: JOINED.by }]);
    const seen = useApp.getState().view;
    expect(seen.filter.facets.party).toEqual({ include: ['VEN'], exclude: ['westland'] });
    expect(seen.selection).toBe('VEN..westland');
  });
});
