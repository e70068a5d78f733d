import { describe, expect, it } from 'vitest';
import { saidRefusal } from '../../words/fixtures/said-refusal';
import { refusalOf, textOf } from './fixtures/made-files';
import { readTableFile } from './read-file';

const read = (lines: readonly string[]) => readTableFile(new Blob([textOf(lines)]), { name: 'table.csv' });

async function said(...lines: readonly string[]) {
  return saidRefusal(refusalOf(await read(lines))).what;
}

const BY_YEAR = 'This is a cross table: its columns are years, such as “2001” and “2002”';
const BY_CATEGORY = 'This is a cross table: its columns are categories of arms, such as “ML1” and “ML2”';
const BY_PARTY = 'This is a cross table: its columns are countries, such as “Kenya” and “Chile”';

describe('a cross table', () => {
  it.each([
    [BY_YEAR, ['Exporter,2001,2002,2003', 'Sweden,1,2,3', 'Norway,4,,6']],
    [
      BY_YEAR,
      ['Totals, a list', '', 'Land;2001;2002;2003;Summe', 'Schweden;1;2,5;3;6,5', 'Norwegen;1;2;3;6'],
    ],
    [BY_YEAR, ['Exporter,Importer,2001,2002,2003', 'Sweden,Kenya,1,2,3', 'Norway,Chile,4,,6']],
    [BY_PARTY, ['Exporter,Kenya,Chile,Peru', 'Sweden,1,2,3', 'Norway,4,,6']],
    [BY_PARTY, ['Year,Kenya,Chile,Peru', '2001,1,2,3', '2002,4,,6']],
    [BY_CATEGORY, ['Country;ML1;ML2;ML10;Total', 'Kenya;1;-;3;4', 'Chile;4;n/a;6;10']],
    [
      'This is a cross table: its columns are years, such as “2008/09” and “2009/10”',
      ['Exporter,2008/09,2009/10,2010/11', 'Sweden,1,-,3', 'Norway,-,-,6'],
    ],
    [
      'This is a cross table: its columns are categories of arms, such as “Aircraft” and “Missiles”',
      ['From,To,Aircraft,Missiles,Ships', 'Sweden,Kenya,1,2,3', 'Norway,Chile,4,,6'],
    ],
  ])('is refused: %s', async (what, lines) => {
    expect(await said(...lines)).toBe(what);
  });

  it.each([
    [['From,To,What,2001', 'Sweden,Kenya,Lance-M,3', 'Norway,Chile,Pilum,4']],
    [['Exporter,Importer,Ordered,Delivered', 'Sweden,Kenya,2001,2002', 'Norway,Chile,2003,2004']],
    [['From,To,Via,System', 'Sweden,Kenya,Chile,Pilum', 'Norway,Peru,Kenya,Lance-M']],
  ])('is no table of deals that has a year or parties in its cells: %j', async (lines) => {
    expect((await read(lines)).ok).toBe(true);
  });
});

it.each([
  [['Row Labels,Sum of Value', 'Sweden,12', 'Norway,3', 'Grand Total,15']],
  [['Summe von Wert;;', ';;', 'Zeilenbeschriftungen;Kenia;Chile;Peru', 'Schweden;1;2;3', 'Norwegen;4;;6']],
])('a pivot table is refused: %j', async (lines) => {
  expect(await said(...lines)).toBe('This is a pivot table: its rows are sums of the rows of another table');
});

describe('one table of several', () => {
  it.each([
    [['country_id,country_name', '1,Sweden', '2,Kenya']],
    [['iso3,name,region', 'SWE,Sweden,Europe', 'KEN,Kenya,Africa']],
    [['Id,Label,party_kind,code,dataset', 'SWE,Sweden,state,SWE,a', 'KEN,Kenya,state,KEN,a']],
  ])('that names ids is refused: %j', async (lines) => {
    expect(await said(...lines)).toBe('This table gives names to ids, and holds no deals');
  });

  it('that has ids for names is refused', async () => {
    expect(await said('deal_id,exporter_id,importer_id,year', '1,12,7,2001', '2,12,9,2004')).toBe(
      'This table has ids where the names of exporters and importers should be',
    );
  });

  it.each([
    [['exporter_code,importer_code,system,year', 'SWE,KEN,Lance-M,2001', 'NOR,CHL,Pilum,2002']],
    [['Supplier code,Recipient name,Weapon', 'SWE,Kenya,Lance-M', 'NOR,Chile,Pilum']],
  ])('is no table of deals with codes: %j', async (lines) => {
    expect((await read(lines)).ok).toBe(true);
  });
});
