/**
 * `npm run --silent country-names > FILE`, whose output is `src/data/register/names/parties/spellings-abroad.ts` (it reads the old one, so
 * another file first): what states are called in the languages of tables, from the Unicode CLDR of Node. Browsers have it too, but not all
 * of them the same: a name must stand for the same party on every device.
 */
import { nameLines } from './country-names/name-lines';

const { cldr = '?' } = process.versions as { cldr?: string };

console.log(`/**
 * What states are called in the languages of tables: a line is an id and its names. They are for reading files, and taken only as they
 * stand here, never as near ones. Made by \`scripts/country-names.ts\` from the Unicode CLDR ${cldr} (https://cldr.unicode.org),
 * © Unicode, Inc., Unicode License v3. Names that may mean two parties are left out.
 */
export const NAMES_ABROAD = \`
${nameLines().join('\n')}\`;`);
