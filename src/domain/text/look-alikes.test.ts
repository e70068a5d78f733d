import { describe, expect, it } from 'vitest';
import { lookAlikes, looksLike, withLookAlikesMarked } from './look-alikes';

const said = (...names: string[]) => Object.fromEntries(lookAlikes(names));

describe('names that can be taken for others', () => {
  it('mix alphabets within a word', () => {
    expect(said('Vеnezuela', 'Peru')).toEqual({ Vеnezuela: 'е is Cyrillic' });
    expect(said('Τurkey')).toEqual({ Τurkey: 'Τ is Greek' });
    expect(said('Тor-М1')).toEqual({ 'Тor-М1': 'Т, М are Cyrillic' });
  });

  it('mix them word by word, where all of them look Latin', () => {
    expect(said('Tor-М1')).toEqual({ 'Tor-М1': 'М is Cyrillic' });
  });

  it('are written in another alphabet, and look like another name', () => {
    expect(said('Тор', 'Top')).toEqual({ Тор: 'Т, о, р are Cyrillic' });
    expect(said('Тор', 'Tor')).toEqual({});
  });

  it('are none that only stand beside another alphabet, or are written in one that mixes', () => {
    expect(
      said(
        'МиГ-29 Fulcrum',
        'He̱ ҉comes',
        'Россия',
        'Ελλάδα',
        '中国 (China)',
        'F-16ジェット',
        'İzmir',
        'Côte d’Ivoire',
      ),
    ).toEqual({});
  });

  it('are told apart by the look of each letter in its table', () => {
    expect(looksLike('СССР')).toBe('CCCP');
    expect(looksLike('ΤΑΥ')).toBe('TAY');
    expect(looksLike('Österreich')).toBe('Österreich');
  });
});

describe('things with names', () => {
  it('carry a word about it behind the name that can be taken for another', () => {
    const things = [{ name: 'Vеnezuela' }, { name: 'Iran' }];
    expect(withLookAlikesMarked(things)).toEqual([{ name: 'Vеnezuela (е is Cyrillic)' }, { name: 'Iran' }]);
    expect(things[0]?.name).toBe('Vеnezuela');
  });

  it('are the same things where there is nothing to say', () => {
    const things = [{ name: 'Iran' }, { name: 'Россия' }];
    expect(withLookAlikesMarked(things)).toBe(things);
  });
});
