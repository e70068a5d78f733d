import { describe, expect, it } from 'vitest';
import { joinedNames, withGroupsAbove } from './header-groups';

const cells = (line: string) => line.split('|').map((cell) => cell.trim());
const joined = (above: string, header: string) =>
  withGroupsAbove(cells(header), cells(above))?.join(' | ') ?? null;

describe('a line of groups over a line of names', () => {
  it('tells names apart that are in several groups, and is carried over its empty cells', () => {
    expect(joined('Country | Exports | | Imports |', '| Value | Number | Value | Number')).toBe(
      'Country | Exports: Value | Exports: Number | Imports: Value | Imports: Number',
    );
    expect(joined('| | 2004 | | 2005 |', 'From | To | Value | Number | Value | Number')).toBe(
      'From | To | 2004: Value | 2004: Number | 2005: Value | 2005: Number',
    );
  });

  it('leaves names alone that no other column has', () => {
    expect(joined('Parties | | Exports | | Imports |', 'Exporter | Importer | Value | No | Value | No')).toBe(
      'Exporter | Importer | Exports: Value | Exports: No | Imports: Value | Imports: No',
    );
  });

  it('has units behind what they are of', () => {
    expect(joined('Country | Exports | | Imports |', '| EUR | Number | EUR | Number')).toBe(
      'Country | Exports (EUR) | Exports: Number | Imports (EUR) | Imports: Number',
    );
  });

  it.each([
    ['Exports of arms | | | |', 'Country | Value | Number | Value | Number'],
    ['Date: 2005 | | Source: customs | |', 'Country | Value | Number | Value | Number'],
    ['Who | | What |', 'Exporter | Importer | Weapon | Year'],
    ['We thank all who helped. | | And the ministry. |', 'From | Value | To | Value'],
    ['A | | B | | C | | D', 'From | Value | To | Value'],
    ['From | To | Value | Value', 'A | B | Value | Value'],
    ['', 'Country | Value | Value'],
  ])('is none in “%s” over “%s”', (above, header) => {
    expect(joined(above, header)).toBeNull();
  });

  it('says more of a name of one column, where that was found as the header', () => {
    expect(
      joinedNames(cells('Delivered | Exports | | Note'), cells('year | Value | Number | '), 'upper'),
    ).toEqual(['Delivered (year)', 'Value', 'Number', 'Note']);
  });
});
