import { expect, it } from 'vitest';
import { caseFile } from '../../../../scripts/case-file';
import type { EdtfDate } from '../../../domain/dates/edtf';
import { kindOf } from './formats';

const facts = (name: string, letter: string) => ({
  ...{ name, sha256: letter.repeat(64), date: '2025-02-03' as EdtfDate },
});

it('takes every download of the register for one source, which the case file cites too', () => {
  const [first, second] = [
    kindOf('transfers').sourceOf(facts('a.csv', 'a')),
    kindOf('deliveries').sourceOf(facts('b.csv', 'b')),
  ];
  expect(first).toEqual(second);
  expect(first.credit).toBe('Source: SIPRI Arms Transfers Database');
  expect(caseFile().sources.has(first.id)).toBe(true);
});

it('takes the table of a person for a source by itself, known by what it holds and not by its name', () => {
  const format = { header: [], mapping: {} };
  const source = kindOf(format).sourceOf(facts('a.csv', 'a'));
  expect(source).toMatchObject({ id: 'file-aaaaaaaaaaaa', title: 'a.csv', publisher: 'your own file' });
  expect(kindOf(format).sourceOf(facts('renamed.csv', 'a')).id).toBe(source.id);
  expect(kindOf(format).sourceOf(facts('a.csv', 'b')).id).not.toBe(source.id);
});
