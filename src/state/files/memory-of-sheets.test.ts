import { beforeEach, expect, it, vi } from 'vitest';
import type { DatasetId } from '../../domain/model/ids';
import { fakeStorage } from '../fake-storage';
import { setState } from '../store';
import { forgetSheet, rememberedSheet, rememberSheet } from './memory-of-sheets';
import type { OpenedFile } from './opened-file';

const ID = 'file-aaaaaaaaaaaa' as DatasetId;

const readOf = (sheet: string | null) =>
  [{ dataset: { id: ID }, readAs: { sheet } }] as unknown as readonly OpenedFile[];

let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', fakeStorage(kept));
  setState({ remembered: [ID] });
});

it('the sheet that a person chose is kept while the device remembers the file', () => {
  rememberSheet(ID, readOf('Licences'));
  expect(rememberedSheet(ID)).toBe('Licences');
  expect([...kept.keys()]).toEqual([`armsgraph sheet ${ID}`]);
  forgetSheet(ID);
  expect(rememberedSheet(ID)).toBeNull();
});

it('the sheet of a file that the device does not remember is not kept', () => {
  setState({ remembered: [] });
  rememberSheet(ID, readOf('Licences'));
  expect(kept.size).toBe(0);
});
