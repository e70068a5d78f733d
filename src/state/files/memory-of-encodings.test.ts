import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DatasetId } from '../../domain/model/ids';
import { fakeStorage } from '../fake-storage';
import { setState } from '../store';
import { forgetEncoding, rememberEncoding, rememberedEncoding } from './memory-of-encodings';
import type { OpenedFile } from './opened-file';

const ID = 'file-aaaaaaaaaaaa' as DatasetId;
const KEY = `armsgraph encoding ${ID}`;

const readIn = (encoding: string | null) =>
  [{ dataset: { id: ID }, readAs: { encoding } }] as unknown as readonly OpenedFile[];

let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', fakeStorage(kept));
  setState({ remembered: [ID] });
});

describe('the encoding that a person chose for a file', () => {
  it('is kept while the device remembers the file', () => {
    rememberEncoding(ID, readIn('koi8-r'));
    expect(rememberedEncoding(ID)).toBe('koi8-r');
    expect([...kept.keys()]).toEqual([KEY]);
    forgetEncoding(ID);
    expect(rememberedEncoding(ID)).toBeNull();
  });

  it('is not kept of a file that the device does not remember', () => {
    setState({ remembered: [] });
    rememberEncoding(ID, readIn('koi8-r'));
    expect(kept.size).toBe(0);
  });

  it('stays where the file is opened once more and nothing is said of its letters', () => {
    rememberEncoding(ID, readIn('koi8-r'));
    rememberEncoding(ID, readIn(null));
    expect(rememberedEncoding(ID)).toBe('koi8-r');
  });

  it('is none where the browser keeps nothing', () => {
    const refuse = () => {
      throw new Error('blocked');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    rememberEncoding(ID, readIn('koi8-r'));
    forgetEncoding(ID);
    expect(rememberedEncoding(ID)).toBeNull();
  });
});
