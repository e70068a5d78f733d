import { describe, expect, it } from 'vitest';
import { NO_FILTER, withChoice, withYears } from '../domain/filter/filter';
import { smallDataset } from '../domain/fixtures/small-dataset';
import { fileDatasetId } from '../domain/model/dataset';
import type { DatasetId, SelectableId } from '../domain/model/ids';
import { inEnglish } from '../words/fixtures/notices-in-english';
import { parsePermalink } from './codec';
import { MAX_NOTICES } from './notice';
import * as resolve from './resolve';
import { DEFAULT_VIEW } from './view';

const resolveView = (...of: Parameters<typeof resolve.resolveView>) => inEnglish(resolve.resolveView(...of));
const DATASET = smallDataset();
const resolved = (search: string) => resolveView(parsePermalink(search).view, DATASET);
const only = (...include: string[]) => ({ include, exclude: [] });

describe('resolveView', () => {
  it('leaves alone what the dataset knows', () => {
    const link =
      '?d=small@1.0.0&from=XNO~!XSO&party=northarms&system=lance-m~portable-missiles&category=air-defence' +
      '&kind=supplies&status=!delivered&source=wire-report&years=1000..2999&view=table&read=wire-report&sel=xno-xea-lance-m';
    expect(resolved(link)).toEqual({ view: parsePermalink(link).view, notices: [] });
  });

  it('accepts what no relationship has', () => {
    const filter = withChoice(withChoice(NO_FILTER, 'system', only('sting-2')), 'status', only('lifted'));
    expect(resolved('?system=sting-2&status=lifted')).toEqual({
      view: { ...DEFAULT_VIEW, filter },
      notices: [],
    });
  });

  it('turns former ids into those of today', () => {
    const filter = withChoice(withChoice(NO_FILTER, 'to', only('XWE', 'XEA')), 'system', only('lance-m'));
    const view = { ...DEFAULT_VIEW, filter, selection: 'XWE' as SelectableId };
    expect(resolved('?to=XWW~XEA~XWE&system=lance&sel=XWW')).toEqual({ view, notices: [] });
  });

  it('keeps included what is excluded by its former id', () => {
    const { view, notices } = resolved('?to=XWE~!XWW~!XEA');
    expect(view.filter.facets.to).toEqual({ include: ['XWE'], exclude: ['XEA'] });
    expect(notices).toEqual([
      { parameter: 'to', value: 'XWE', message: '“XWE” is both included and excluded. It stays included.' },
    ]);
  });

  it.each([
    ['?from=XNOO~XSO', 'This dataset has no party “XNOO”, so it is left out.', 'XNO'],
    ['?from=northland~XSO', 'This dataset has no party “northland”, so it is left out.', 'XNO'],
    ['?from=XNOO', 'This dataset has no party “XNOO”, so “from” shows everything.', 'XNO'],
    [
      '?to=zzzzzz~!XSO',
      'This dataset has no party “zzzzzz”, so “to” shows everything but what it excludes.',
      null,
    ],
    ['?to=XSO~!zzzzzz', 'This dataset has no party “zzzzzz”, so it is left out.', null],
    ['?system=lanse-m', 'This dataset has no system “lanse-m”, so “system” shows everything.', 'lance-m'],
    // Another number is another weapon: 9L31 is the Lance-M.
    ['?system=9L32', 'This dataset has no system “9L32”, so “system” shows everything.', null],
    [
      '?source=wire-reports',
      'This dataset has no source “wire-reports”, so “source” shows everything.',
      'wire-report',
    ],
    ['?category=ship', 'There is no category “ship”, so “category” shows everything.', 'ships'],
    [
      '?kind=constructor',
      'There is no kind of relationship “constructor”, so “kind” shows everything.',
      null,
    ],
    ['?kind=suplies', 'There is no kind of relationship “suplies”, so “kind” shows everything.', 'supplies'],
    ['?status=!in force', 'There is no status “in force”, so it is left out.', 'in-force'],
    [
      '?read=wire-reports',
      'This dataset has no source “wire-reports”, so no source is opened.',
      'wire-report',
    ],
    [
      '?read=Northland delivers',
      'This dataset has no source “Northland delivers”, so no source is opened.',
      'wire-report',
    ],
    [
      '?read=deal-register',
      'This dataset does not hold the text of “deal-register”, so no source is opened.',
      null,
    ],
    [
      '?sel=Lance M',
      'This dataset has no party, system or relationship “Lance M”, so nothing is selected.',
      'lance-m',
    ],
    [
      '?sel=xno-xea-lancem',
      'This dataset has no party, system or relationship “xno-xea-lancem”, so nothing is selected.',
      'xno-xea-lance-m',
    ],
  ])('says what in %s the dataset does not know', (search, message, meant) => {
    const { notices } = resolved(search);
    expect(notices.map((notice) => [notice.message, notice.nearest ?? null])).toEqual([[message, meant]]);
  });

  it.each([
    ['category', 'air-defence systems', 'air-defence'],
    ['from-in', 'African Union', 'african-union'],
    ['to-in', 'natoo', 'nato'],
    ['to-in', 'south east asia', 'south-eastern-asia'],
    ['condition', 'second hand but modernised', 'modernised'],
    ['remark', 'financed by others', 'financed'],
    ['remark', 'name changed by a spreadsheet', 'name-changed'],
  ])('knows what is meant by a name in the place of an id: %s=%s', (facet, label, id) => {
    const { notices } = resolved(`?${facet}=${label}`);
    expect(notices.map(({ nearest }) => nearest)).toEqual([id]);
  });

  it('drops every id that it does not know, and nothing else', () => {
    const { view, notices } = resolved('?from=a1~XNO~b2~!c3~!XSO&to=d4~e5&years=1900..1950&read=g7&sel=f6');
    const filter = withChoice(NO_FILTER, 'from', { include: ['XNO'], exclude: ['XSO'] });
    expect(view).toEqual({ ...DEFAULT_VIEW, filter: withYears(filter, { first: 1900, last: 1950 }) });
    expect(notices.map(({ value }) => value).sort()).toEqual(['a1', 'b2', 'c3', 'd4', 'e5', 'f6', 'g7']);
  });

  it.each([
    [
      '?d=small@0.9.0',
      'This link was made with version 0.9.0 of “A small dataset”; you are looking at 1.0.0.',
    ],
    ['?d=other@1.0.0', 'This link was made with the dataset “other”; you are looking at “A small dataset”.'],
    ['?d=other', 'This link was made with the dataset “other”; you are looking at “A small dataset”.'],
  ])('says that %s was made with other data', (search, message) => {
    expect(resolved(search)).toEqual({
      view: { ...DEFAULT_VIEW, dataset: { id: 'small' as DatasetId, version: '1.0.0' } },
      notices: [{ parameter: 'd', value: search.slice(3), message }],
    });
  });

  it('says what has changed since the version that a link was made with', () => {
    const changes = [
      { version: '0.9.0', words: 'adds a deal' },
      { version: '0.10.0', words: 'mends a date' },
      { version: '1.0.0', words: 'names languages' },
    ];
    const { view } = parsePermalink('?d=small@0.9.0');
    const [notice] = resolve.resolveView(view, { ...DATASET, changes }).notices;
    expect(notice?.finding).toMatchObject({ code: 'other-version', changes: changes.slice(1) });
  });

  it('has nothing more to say of what it has resolved', () => {
    const { view } = resolved('?d=other@2.0.0&from=RUS~XNO&to=XWW~!XWE&system=lance&status=no&sel=nothing');
    expect(resolveView(view, DATASET)).toEqual({ view, notices: [] });
  });

  it('names a file that the link was made with and that is not open, and shows the rest', () => {
    const { view, notices } = resolved('?files=deals.csv@0123456789ab&from=XNO');
    expect(view).toEqual({ ...DEFAULT_VIEW, filter: withChoice(NO_FILTER, 'from', only('XNO')) });
    expect(notices).toEqual([
      {
        parameter: 'files',
        value: 'deals.csv@0123456789ab',
        message:
          'This link was made with the file “deals.csv” open (its SHA-256 begins with 0123456789ab), which is not ' +
          'open here. It shows the rest. Open that file to see all of it.',
      },
    ]);
  });

  it('names the answers about a table that is not open, and not of one that is', () => {
    const link = '?files=deals.csv@0123456789ab&map=deals.columns.json@ba9876543210';
    const { view, notices } = resolved(link);
    expect(view.mappings).toEqual([]);
    expect(notices.map(({ parameter, message }) => `${parameter}: ${message}`)).toEqual([
      expect.stringContaining('files: '),
      'map: This link was made with the answers “deals.columns.json” about the columns of a table (their SHA-256 begins with ' +
        'ba9876543210). Open that file before the table, or answer what is asked: other answers show something else.',
    ]);
    const id = fileDatasetId('0123456789ab'.padEnd(64, '0'));
    const [first] = DATASET.members;
    if (!first) throw new Error('no member');
    const joined = { ...DATASET, members: [...DATASET.members, { ...first, id }] };
    expect(resolveView(parsePermalink(link).view, joined).notices).toEqual([]);
  });

  it('knows a file that is open by its hash, whatever it is called', () => {
    const id = fileDatasetId('0123456789ab'.padEnd(64, '0'));
    const { date, licence } = DATASET;
    const member = { ...{ id, title: 'renamed.csv', version: '1.0.0' }, ...{ date, licence, credit: '' } };
    const joined = { ...DATASET, members: [...DATASET.members, member] };
    const { view } = parsePermalink('?files=deals.csv@0123456789ab~other.csv@ba9876543210');
    const { view: seen, notices } = resolveView(view, joined);
    expect(seen.files).toEqual([{ name: 'deals.csv', hash: '0123456789ab' }]);
    expect(notices.map(({ value }) => value)).toEqual(['other.csv@ba9876543210']);
  });

  it('opens on a bundle, as far as the dataset knows what it joins', () => {
    expect(resolved('?lens=parties&sel=XNO..XEA')).toMatchObject({
      view: { selection: 'XNO..XEA' },
      notices: [],
    });
    const { view, notices } = resolved('?sel=XNO..nowhere');
    expect(view.selection).toBeNull();
    expect(notices.map(({ value }) => value)).toEqual(['XNO..nowhere']);
  });

  it.each(['sel=XNO..XNO', 'line=XNO..XNO', 'line=!XNO..air-defence..XNO'])(
    'takes %s, from a party to itself, for a mistake where no relationship goes there',
    (part) => {
      const { view, notices } = resolved(`?${part}`);
      expect(view).toEqual(DEFAULT_VIEW);
      expect(notices.map(({ parameter }) => parameter)).toEqual([part.slice(0, part.indexOf('='))]);
    },
  );

  it.each([
    [
      '?condition=second-hnad',
      'There is no condition of goods “second-hnad”, so “condition” shows everything.',
      'second-hand',
    ],
    ['?remark=!embargoes', 'There is no remark “embargoes”, so it is left out.', 'embargo'],
    ['?in=smal', 'There is no open dataset “smal”, so “in” shows everything.', 'small'],
  ])('says what in %s nobody knows', (search, message, meant) => {
    const { notices } = resolved(search);
    expect(notices.map((notice) => [notice.message, notice.nearest ?? null])).toEqual([[message, meant]]);
  });

  it('counts what is too much to list', () => {
    const ids = Array.from({ length: 1000 }, (_, at) => `id-${at}`).join('~');
    const { view, notices } = resolved(`?from=${ids}`);
    expect(view).toEqual(DEFAULT_VIEW);
    expect(notices).toHaveLength(MAX_NOTICES);
    expect(notices.at(-1)?.message).toBe('981 other parts of this link do not apply either.');
  });
});
