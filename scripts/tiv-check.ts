/** `npm run tiv:check -- DELIVERIES TABLE…`: compares the app's totals with SIPRI's own tables, cell by cell. */
import { readFileSync } from 'node:fs';
import { compareWithTable, openFileAsTheApp, readTivTable } from './tiv-tables';

const SHOWN = 20;

const END_IN_WORDS = { from: 'exporter', to: 'importer' } as const;

async function main([deliveries, ...tables]: readonly string[]): Promise<number> {
  if (deliveries === undefined || tables.length === 0) {
    console.error('Say which files: npm run tiv:check -- DELIVERIES.csv EXPORTS.csv IMPORTS.csv');
    return 2;
  }
  const index = await openFileAsTheApp(deliveries);
  let wrong = 0;
  for (const file of tables) {
    const table = readTivTable(readFileSync(file, 'latin1'));
    const { cells, halves, differences } = compareWithTable(index, table);
    wrong += differences.length;
    console.log(
      `${file}: ${cells - differences.length} of ${cells} ${END_IN_WORDS[table.end]} cells agree (${halves} of them exact halves)`,
    );
    for (const { party, year, table: written, app } of differences.slice(0, SHOWN)) {
      console.log(`  ${party}, ${year}: the table says “${written}”, the app “${app}”`);
    }
    if (differences.length > SHOWN) console.log(`  and ${differences.length - SHOWN} more`);
  }
  return wrong === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 2;
});
