import { describe, expect, it } from 'vitest';
import { MAX_CENTRES } from '../domain/filter/around';
import { madeDataset } from '../domain/fixtures/made-dataset';
import { inEnglish } from '../words/fixtures/notices-in-english';
import { formatPermalink, parsePermalink } from './codec';
import { resolveView } from './resolve';

const DATASET = madeDataset([
  { from: 'AAA', to: 'BBB', system: 's' },
  { from: 'BBB', to: 'CCC', system: 's' },
]);

/** The link to what a link shows in the dataset, the codes of what is said of it, and what was probably meant. */
function resolved(link: string) {
  const parsed = parsePermalink(link);
  const { view, notices } = resolveView(parsed.view, DATASET);
  return {
    link: formatPermalink(view, { complete: false }),
    told: [...parsed.notices, ...notices].map(({ finding, nearest }) => [finding.code, nearest]),
  };
}

const words = (link: string) => {
  const parsed = parsePermalink(link);
  const { notices } = inEnglish(resolveView(parsed.view, DATASET));
  return [...inEnglish(parsed).notices, ...notices].map(({ message }) => message);
};

describe('what relationships lie around, in a link', () => {
  it.each([
    ['?around=AAA~1'],
    ['?around=AAA~3~back'],
    ['?around=AAA~2~back,BBB~1'],
    ['?around=s~2~on,CCC~1,AAA~3~back'],
  ])('is read and written as it is: %s', (link) => {
    expect(resolved(link)).toEqual({ link, told: [] });
  });

  it('is one step either way where nothing else is said, and in another place where that says the same', () => {
    expect(resolved('?around=AAA,BBB').link).toBe('?around=AAA~1,BBB~1');
    expect(resolved('?around=AAA~1~on,BBB,AAA~1~back')).toEqual({ link: '?around=AAA~1,BBB~1', told: [] });
  });

  it('is mended where spaces were put behind a comma, and told where a comma stands for nothing', () => {
    expect(resolved('?around=AAA~1,%20BBB~1')).toEqual({
      link: '?around=AAA~1,BBB~1',
      told: [['read-as', undefined]],
    });
    expect(resolved('?around=AAA~1,,BBB~1')).toEqual({
      link: '?around=AAA~1,BBB~1',
      told: [['id-missing', undefined]],
    });
  });

  it('is nothing where none is right, and the others where one is wrong, which is told', () => {
    expect(resolved('?around=AAA~0')).toEqual({ link: '', told: [['no-around', 'AAA~1']] });
    expect(resolved('?around=AAA~99~on,BBB~1')).toEqual({
      link: '?around=BBB~1',
      told: [['no-around', 'AAA~3~on']],
    });
    expect(resolved('?around=AAA~back')).toEqual({ link: '', told: [['no-around', 'AAA~1~back']] });
    expect(resolved('?around=AAA~2~bak,BBB~1')).toEqual({
      link: '?around=AAA~2,BBB~1',
      told: [['no-word', 'AAA~2~back']],
    });
  });

  it('leaves out whom nobody knows, and shows everything only where nobody is left', () => {
    expect(resolved('?around=AAA~1,BBX~2')).toEqual({
      link: '?around=AAA~1',
      told: [['unknown-id', 'BBB~2']],
    });
    expect(words('?around=AAA~1,BBX~2')).toEqual([
      'This dataset has no party or system “BBX”, so it is left out.',
    ]);
    expect(words('?around=BBX~2')).toEqual([
      'This dataset has no party or system “BBX”, so “around” shows everything.',
    ]);
  });

  it('tells of the same thing twice, of which the wider is shown', () => {
    expect(resolved('?around=AAA~1,AAA~2')).toEqual({
      link: '?around=AAA~2',
      told: [['centre-twice', undefined]],
    });
    expect(resolved('?around=AAA~1,aaa~1')).toEqual({
      link: '?around=AAA~1',
      told: [
        ['read-as', undefined],
        ['centre-twice', undefined],
      ],
    });
    expect(words('?around=AAA~1,AAA~2')).toEqual([
      'The neighbourhood of “AAA” is asked for twice, of which one holds the other. The wider one is shown.',
    ]);
  });

  it('is told where a number of steps stands that was given by itself', () => {
    expect(words('?around=AAA~1&depth=2')).toEqual([
      'Links have no parameter “depth”. How many steps a neighbourhood reaches is said in “around”, from 1 to 3: around=IRN~2.',
    ]);
    expect(words('?depth=99&path=AAA~BBB')).toEqual([
      'Links have no parameter “depth”. How many steps a way may have is said in “path”: path=IRN~VEN~longer finds three, path=IRN~VEN~four-steps four.',
    ]);
  });

  it('holds so many at the most of those that are known, and names what is too many', () => {
    const ids = Array.from({ length: MAX_CENTRES }, (_, at) => `P${at}`);
    const large = madeDataset([...ids, 'AAA', 'BBB'].map((from) => ({ from, to: 'CCC', system: 's' })));
    const shown = (link: string) => {
      const { view, notices } = resolveView(parsePermalink(link).view, large);
      return [
        view.filter.around.map(({ id }) => id),
        inEnglish({ notices }).notices.map(({ message }) => message),
      ];
    };
    const many = ids.map((id) => `${id}~1`).join(',');
    expect(shown(`?around=${many},AAA~1,BBB~2,P0~1~on`)).toEqual([
      ids,
      ['Neighbourhoods of 8 things can be shown together. This is left out: “AAA~1,BBB~2”.'],
    ]);
    const [seats, told] = shown('?around=V~1,W~1,X~1,Y~1,Z~1,AAA~1,BBB~1,CCC~1,s~1');
    expect(seats).toEqual(['AAA', 'BBB', 'CCC', 's']);
    expect(told).toHaveLength(5);
  });

  it('reads so many at the most, and names the rest', () => {
    const many = Array.from({ length: 64 }, (_, at) => `X${at}~1`).join(',');
    const { view, notices } = parsePermalink(`?around=${many},AAA~1`);
    expect(view.filter.around).toHaveLength(64);
    expect(notices.map(({ finding, value }) => [finding.code, value])).toEqual([
      ['too-many-centres', 'AAA~1'],
    ]);
  });
});
