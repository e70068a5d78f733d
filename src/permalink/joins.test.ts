import { describe, expect, it } from 'vitest';
import { smallDataset } from '../domain/fixtures/small-dataset';
import { datasetJoins, joinsInLink } from '../domain/model/name-joins';
import { inEnglish } from '../words/fixtures/notices-in-english';
import { formatPermalink, parsePermalink } from './codec';
import { checkedJoins, joinsOf } from './joins';
import { resolveView } from './resolve';
import { DEFAULT_VIEW } from './view';

const DATASET = smallDataset();
const only = (...include: string[]) => ({ include, exclude: [] });

describe('names joined by hand in a link', () => {
  it('are written by their ids, and read in order, what is said first of each', () => {
    const joins = [
      { id: 'venezuela-bol-rep', to: 'VEN' },
      { id: 'tor-m1e', to: 'tor-m1' },
      { id: 'tor-m1e', to: 'buk-m2' },
    ];
    const link = formatPermalink({ ...DEFAULT_VIEW, joins: joinsInLink(joins) }, { complete: false });
    expect(link).toBe('?joined=venezuela-bol-rep:ven~tor-m1e:tor-m1~tor-m1e:buk-m2');
    const { view, notices } = parsePermalink(link);
    expect(notices).toEqual([]);
    expect(joinsOf(view)).toEqual([
      { id: 'tor-m1e', to: 'tor-m1' },
      { id: 'venezuela-bol-rep', to: 'ven' },
    ]);
    expect(joinsOf(DEFAULT_VIEW)).toEqual([]);
  });

  it.each(['freedonia', 'a:b:c', 'Free Donia:VEN', 'y'])('are told of where they say nothing: %s', (text) => {
    const { view, notices } = inEnglish(parsePermalink(`?joined=${encodeURIComponent(text)}&from=XNO`));
    expect(resolveView(view, DATASET, [checkedJoins]).notices).toEqual([]);
    expect(notices.map(({ message }) => message)).toEqual([
      `“${text.split('~').at(-1)?.toLowerCase()}” does not say which names were joined.`,
    ]);
  });
});

describe('names that were joined by hand', () => {
  const JOINED = { ...DATASET, ...datasetJoins([{ id: 'northern-land', to: 'XNO' }]) };
  const FILE = 'files=deals.csv@0123456789ab';
  const onJoins = (search: string, dataset = JOINED) => {
    const { view, notices } = inEnglish(resolveView(parsePermalink(search).view, dataset, [checkedJoins]));
    return { view, told: notices.filter(({ parameter }) => parameter === 'joined') };
  };

  it('are told to stay what they are where they are known by themselves', () => {
    const dataset = { ...DATASET, ...datasetJoins([], ['tor-m1']) };
    expect(onJoins(`?joined=tor-m1:igla-s&${FILE}`, dataset).told.map(({ message }) => message)).toEqual([
      'This link takes “tor-m1” for “igla-s”, but “tor-m1” is known here by its own name, which no link changes. Nothing was joined.',
    ]);
  });

  it('are told of where a link alone says so, and where it says so of a name that is not here', () => {
    const byLink = { ...DATASET, ...datasetJoins([{ id: 'northern-land', to: 'XNO', by: 'link' }]) };
    const search = `?joined=northern-land:xno~muscovy:xno&${FILE}`;
    const { view, told } = onJoins(search, byLink);
    expect(told.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^Your file says “northern-land”\. Because this link says so, it is shown here as Northland\./,
      ),
      'This link takes “muscovy” for “xno”, but no unknown name here is “muscovy”. Nothing was joined.',
    ]);
    expect(view.joins).toBe('northern-land:xno');
  });

  it('are followed in a link that has them, without a word', () => {
    const { view, told } = onJoins(`?${FILE}&joined=northern-land:xno&from=XNO&sel=XNO..XEA`);
    expect(told).toEqual([]);
    expect(view.filter.facets.from).toEqual(only('XNO'));
    expect(view.joins).toBe('northern-land:xno');
  });

  it('stand in the place of their own ids, which is said of a link that was made without', () => {
    for (const search of ['?from=northern-land', `?${FILE}&from=northern-land`, '?sel=northern-land']) {
      const { view, told } = onJoins(search);
      expect([view.filter.facets.from.include[0] ?? view.selection], search).toEqual(['XNO']);
      expect(
        told.map(({ value, message }) => [value, message]),
        search,
      ).toEqual([
        [
          'northern-land:XNO',
          'Here “northern-land” is joined by hand to “XNO”. Where this link was made they were two, and what it shows may differ. The report of the file undoes that.',
        ],
      ]);
    }
  });

  it('are told of where a link names the file, and may mean all of its names', () => {
    expect(onJoins(`?${FILE}&from=XNO`).told).toHaveLength(1);
    expect(onJoins('?from=XNO').told).toEqual([]);
  });

  it('are told of where a link has them, and here the two are apart', () => {
    const { told } = onJoins(`?${FILE}&joined=sting-2:xno&from=XNO`, DATASET);
    expect(told.map(({ message }) => message)).toEqual([
      'Where this link was made, “sting-2” was joined by hand to “xno”. Here they are two, and what it shows may differ. The report of the file joins them.',
    ]);
  });
});
