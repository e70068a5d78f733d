import { describe, expect, it } from 'vitest';
import type { Choice } from '../domain/filter/filter';
import { NO_FILTER, withChoice, withYears } from '../domain/filter/filter';
import type { DatasetId, PartyId, RelationshipId, SourceId } from '../domain/model/ids';
import { inEnglish } from '../words/fixtures/notices-in-english';
import * as codec from './codec';
import { MAX_NOTICES } from './notice';
import { DEFAULT_VIEW, type View } from './view';

const { formatPermalink } = codec;
const parsePermalink = (search: string) => inEnglish(codec.parsePermalink(search));

const CASE = { id: 'russia-venezuela-iran' as DatasetId, version: '1.0.0' };
const only = (...include: string[]): Choice => ({ include, exclude: [] });
const without = (...exclude: string[]): Choice => ({ include: [], exclude });

const TOR_DEALS: View = {
  ...DEFAULT_VIEW,
  dataset: CASE,
  filter: withYears(
    withChoice(
      withChoice(
        withChoice(withChoice(NO_FILTER, 'status', without('delivered')), 'to', only('VEN', 'IRN')),
        'from',
        { include: ['RUS'], exclude: ['USA'] },
      ),
      'system',
      only('tor-m1'),
    ),
    { first: 2000, last: 2015 },
  ),
  presentation: 'table',
  reading: 'venezuela-negotiating-missile-deal' as SourceId,
  selection: 'rus-ven-tor-m1' as RelationshipId,
};

describe('formatPermalink', () => {
  it('has nothing to say of the default view', () => {
    expect(formatPermalink(DEFAULT_VIEW, { complete: false })).toBe('');
  });

  it('spells out the version, the lens and the view in a complete link', () => {
    expect(formatPermalink(DEFAULT_VIEW, { complete: true })).toBe('?v=1&lens=systems&view=graph');
  });

  it('names the dataset on the screen in a complete link, and only there', () => {
    const dataset = { ...CASE, version: '1.1.0' };
    expect(formatPermalink(TOR_DEALS, { complete: true, dataset })).toContain(
      '&d=russia-venezuela-iran@1.1.0&',
    );
    expect(formatPermalink(DEFAULT_VIEW, { complete: false, dataset })).toBe('');
  });

  it('writes the parameters readably and in their order', () => {
    expect(formatPermalink(TOR_DEALS, { complete: true })).toBe(
      '?v=1&d=russia-venezuela-iran@1.0.0&lens=systems&from=RUS~!USA&to=VEN~IRN&system=tor-m1' +
        '&status=!delivered&years=2000..2015&read=venezuela-negotiating-missile-deal&sel=rus-ven-tor-m1&view=table',
    );
  });

  it('escapes what could end a value or be changed on the way', () => {
    const view = { ...DEFAULT_VIEW, selection: 'a&b=c#d+e f%é(\ud800)' as PartyId };
    expect(formatPermalink(view, { complete: false })).toBe(
      '?sel=a%26b%3Dc%23d%2Be%20f%25%C3%A9%28%EF%BF%BD%29',
    );
  });
});

describe('parsePermalink', () => {
  it.each(['', '?', '&', '?&&', '?v=1&view=graph', 'view=graph', '?lens=systems&view=graph'])(
    'reads %j as the default view',
    (search) => {
      expect(parsePermalink(search)).toEqual({ view: DEFAULT_VIEW, notices: [] });
    },
  );

  it.each([
    ['what another program has escaped', '?from=RUS%7E%21USA', { include: ['RUS'], exclude: ['USA'] }],
    ['a link out of the source of a page', '?lens=systems&amp;from=RUS', only('RUS')],
    ['an id that is there twice', '?from=RUS~VEN~RUS', only('RUS', 'VEN')],
    ['a parameter that says the same twice', '?from=RUS&from=RUS', only('RUS')],
    ['a name, for the dataset to judge', '?from=C%C3%B4te+d%27Ivoire', only("Côte d'Ivoire")],
    ['marks of campaigns', '?utm_source=letter&from=RUS&fbclid=x&msclkid=y', only('RUS')],
  ])('understands %s', (_, search, from) => {
    const { view, notices } = parsePermalink(search);
    expect(view.filter).toEqual(withChoice(NO_FILTER, 'from', from));
    expect(notices).toEqual([]);
  });

  it('takes one year for both ends', () => {
    expect(parsePermalink('?years=2007').view.filter.years).toEqual({ first: 2007, last: 2007 });
  });

  it('takes a dataset without a version', () => {
    expect(parsePermalink('?d=small').view.dataset).toEqual({ id: 'small', version: null });
  });

  it.each([
    [
      '?v=2&view=graph',
      'v',
      '2',
      'Links of version “2” are not known here. This one was read as version 1.',
      undefined,
    ],
    ['?lens=system', 'lens', 'system', 'There is no lens “system”.', 'systems'],
    ['?view=tabel', 'view', 'tabel', 'There is no view “tabel”.', 'table'],
    ['?view=map', 'view', 'map', 'There is no view “map”.', undefined],
    ['?d=../secret', 'd', '../secret', '“../secret” does not name a dataset.', undefined],
    [
      '?d=https://x.example/y',
      'd',
      'https://x.example/y',
      '“https://x.example/y” does not name a dataset.',
      undefined,
    ],
    ['?years=2015..2000', 'years', '2015..2000', '“2015..2000” ends before it begins.', '2000..2015'],
    ['?years=2000..', 'years', '2000..', '“2000..” is not a span of years such as 2000..2015.', undefined],
    ['?years=0007', 'years', '0007', '“0007” is outside of the years 1000 to 2999.', undefined],
    ['?read=<b>x', 'read', '<b>x', '“<b>x” is not an id.', undefined],
    ['?sel=<b>x', 'sel', '<b>x', '“<b>x” is not an id.', undefined],
    ['?sel=%zz', 'sel', '%zz', '“%zz” is not an id.', undefined],
    ['?sel=%E0%A4%A', 'sel', '%E0%A4%A', '“%E0%A4%A” is not an id.', undefined],
    ['?sel=%00', 'sel', '\0', '“\0” is not an id.', undefined],
    ['?form=RUS', 'form', 'RUS', 'Links have no parameter “form”.', 'from'],
    ['?__proto__=x', '__proto__', 'x', 'Links have no parameter “__proto__”.', undefined],
    ['?constructor', 'constructor', '', 'Links have no parameter “constructor”.', undefined],
    ['?from=', 'from', '', 'The parameter “from” has no value.', undefined],
    ['?from', 'from', '', 'The parameter “from” has no value.', undefined],
  ])('lists what is wrong with %s', (search, parameter, value, message, meant) => {
    const { view, notices } = parsePermalink(search);
    expect(view).toEqual(DEFAULT_VIEW);
    expect(notices).toEqual([
      { parameter, value, message, ...(meant === undefined ? {} : { nearest: meant }) },
    ]);
  });

  it('keeps the dataset where only its version is wrong', () => {
    expect(parsePermalink('?d=small@latest')).toEqual({
      view: { ...DEFAULT_VIEW, dataset: { id: 'small', version: null } },
      notices: [
        {
          parameter: 'd',
          value: 'small@latest',
          message: '“small@latest” names a version that is not like 1.0.0.',
          nearest: 'small',
        },
      ],
    });
  });

  it('applies what is right beside what is wrong', () => {
    const { view, notices } = parsePermalink('?lens=globe&from=RUS~~<b>~%zz~!USA~!RUS&to=VEN&to=IRN');
    expect(view.filter).toEqual(
      withChoice(withChoice(NO_FILTER, 'from', { include: ['RUS'], exclude: ['USA'] }), 'to', only('VEN')),
    );
    expect(notices.map(({ parameter, value, message }) => [parameter, value, message])).toEqual([
      ['lens', 'globe', 'There is no lens “globe”.'],
      ['from', '', 'An id is missing.'],
      ['from', '<b>', '“<b>” is not an id.'],
      ['from', '%zz', '“%zz” is not an id.'],
      ['from', 'RUS', '“RUS” is both included and excluded. It stays included.'],
      ['to', 'IRN', 'The parameter “to” is there twice. The first one applies.'],
    ]);
  });

  it('reads the beginning of a link of a megabyte, and says so', () => {
    const { view, notices } = parsePermalink(`?to=VEN&from=${'RUS~'.repeat(250_000)}`);
    expect(view.filter).toEqual(withChoice(NO_FILTER, 'to', only('VEN')));
    expect(notices).toEqual([
      { parameter: '', value: '', message: 'This link is too long. Nothing of it was read from “from” on.' },
    ]);
  });

  it('counts the notices that are too many to show', () => {
    const { notices } = parsePermalink(`?${'x&'.repeat(100_000)}`);
    expect(notices).toHaveLength(MAX_NOTICES);
    expect(notices.at(-1)?.message).toMatch(/^\d{4} other parts of this link do not apply either\.$/);
  });

  it('reads a thousand parameters, and says so where there are more', () => {
    const { view, notices } = parsePermalink(`?to=VEN&${'_ga&'.repeat(1023)}party=IRN`);
    expect(view.filter).toEqual(withChoice(NO_FILTER, 'to', only('VEN')));
    expect(notices.map(({ message }) => message)).toEqual([
      'This link is too long. Nothing of it was read from “party” on.',
    ]);
  });

  it('cuts what it shows of a long value', () => {
    const [notice] = parsePermalink(`?sel=${'💣'.repeat(1000)}`).notices;
    expect(notice).toMatchObject({
      value: `${'💣'.repeat(60)}…`,
      message: `“${'💣'.repeat(60)}…” is not an id.`,
    });
  });

  it('decodes a value that was encoded three times over, and not one that was without end', () => {
    const encoded = (text: string, times: number): string =>
      times === 0 ? text : encoded(encodeURIComponent(text), times - 1);
    const read = (times: number) => parsePermalink(`?to=${encoded('VEN%7EIRN', times)}`);
    expect(read(3).view.filter).toEqual(withChoice(NO_FILTER, 'to', only('VEN', 'IRN')));
    expect(read(40).view.filter).toEqual(NO_FILTER);
    expect(read(40).notices.at(-1)?.message).toMatch(/ is not an id\.$/);
  });
});
