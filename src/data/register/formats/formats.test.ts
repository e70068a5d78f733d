import { expect, it } from 'vitest';
import { caseFile } from '../../../../scripts/case-file';
import type { EdtfDate } from '../../../domain/dates/edtf';
import { nameSays } from '../mapping/field-words';
import { TABLE_FIELDS } from '../rows/table-mapping';
import { kindOf, REGISTERS } from './formats';

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

it.each(REGISTERS)('needs a column in $id that no table of a person is guessed by', ({ needed }) => {
  const isGuessed = (column: string) => TABLE_FIELDS.some((field) => nameSays(column, field) === 'all');
  expect(needed.filter((column) => !isGuessed(column))).not.toEqual([]);
  // That such names are known as guessed at all.
  expect(['Exporter', 'Importer', 'Year'].every(isGuessed)).toBe(true);
});
