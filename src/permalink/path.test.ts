import { describe, expect, it } from 'vitest';
import { madeDataset } from '../domain/fixtures/made-dataset';
import { parsePermalink } from './codec';
import { PATH } from './path';
import { resolveView } from './resolve';

const DATASET = madeDataset([{ from: 'AAA', to: 'BBB', system: 's' }]);

/** What a link selects in the dataset, and the codes of what is said of it, with what was probably meant. */
function resolved(link: string) {
  const parsed = parsePermalink(link);
  const { view, notices } = resolveView(parsed.view, DATASET);
  const told = [...parsed.notices, ...notices].map(({ finding, nearest }) => [finding.code, nearest]);
  return { selection: view.selection, told };
}

describe('a path in a link', () => {
  it('names both ends, and what else is asked for in its own order', () => {
    expect(PATH.parse('AAA~BBB~others~systems').value).toBe('connection..AAA..BBB..systems..others');
    expect(resolved('?path=AAA~BBB')).toEqual({ selection: 'connection..AAA..BBB', told: [] });
    expect(resolved('?path=AAA~s')).toEqual({ selection: 'connection..AAA..s', told: [] });
  });

  it('needs two ends that differ', () => {
    expect(resolved('?path=AAA').told).toEqual([['no-path', undefined]]);
    expect(resolved('?path=AAA~').told).toEqual([['no-path', undefined]]);
    expect(resolved('?path=AAA~AAA').told).toEqual([['path-to-itself', undefined]]);
    expect(resolved('?path=AAA~aaa')).toEqual({
      selection: null,
      told: [
        ['read-as', undefined],
        ['path-to-itself', undefined],
      ],
    });
  });

  it('tells of each end that nobody knows, and what path was probably meant', () => {
    expect(resolved('?path=AAA~BBX').told).toEqual([['unknown-id', 'AAA~BBB']]);
    expect(resolved('?path=AAX~BBX').told).toEqual([
      ['unknown-id', 'AAA~BBB'],
      ['unknown-id', 'AAA~BBB'],
    ]);
  });

  it('leaves out what nobody can ask for, and says so', () => {
    expect(resolved('?path=AAA~BBB~longest')).toEqual({
      selection: 'connection..AAA..BBB',
      told: [['no-word', 'longer']],
    });
  });

  it('stands in the place of another selection, and the first one applies', () => {
    expect(resolved('?sel=AAA&path=AAA~BBB')).toEqual({
      selection: 'AAA',
      told: [['selected-already', undefined]],
    });
  });
});
