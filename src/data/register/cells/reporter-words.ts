/** Who reported a deal, in the words of a table that names no party. */
import type { Reporter } from '../../../domain/model/reported';
import { keysOf } from '../../../domain/text/keys-of';

/** Words for each, in English and in other languages of tables, as `plain` writes them. */
const WORDS: Readonly<Record<Reporter, readonly string[]>> = {
  exporter: [
    ...['exporter', 'exporters', 'exporting state', 'exporting country', 'export', 'exports'],
    ...['supplier', 'suppliers', 'supplier state', 'supplying state', 'supplying country', 'seller'],
    ...['exporteur', 'lieferant', 'exportateur', 'fournisseur', 'exportador', 'proveedor'],
    ...['экспортер', 'поставщик', 'eksporter', 'dostawca'],
  ],
  importer: [
    ...['importer', 'importers', 'importing state', 'importing country', 'import', 'imports'],
    ...['recipient', 'recipients', 'recipient state', 'recipient country', 'receiving state', 'buyer'],
    ...['importeur', 'empfanger', 'importateur', 'destinataire', 'importador', 'receptor'],
    ...['импортер', 'получатель', 'odbiorca'],
  ],
  both: [
    ...['both', 'both ends', 'both sides', 'both parties', 'both states', 'both countries'],
    ...['exporter and importer', 'importer and exporter', 'supplier and recipient', 'recipient and supplier'],
    ...['beide', 'les deux', 'ambos', 'оба', 'obie strony'],
  ],
  third: [
    'third',
    'third party',
    'third state',
    'third country',
    'a third',
    'other',
    'others',
    'third parties',
  ],
};

const REPORTER_OF: ReadonlyMap<string, Reporter> = new Map(
  keysOf(WORDS).flatMap((by) => WORDS[by].map((word) => [word, by] as const)),
);

const LONGEST = Math.max(...[...REPORTER_OF.keys()].map(({ length }) => length));

/** Small words without accents, and without what stands before them. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|reported by|by) /, '');

/** Which of them a text names; null where it names none of them, but perhaps a party. */
export function reporterIn(text: string): Reporter | null {
  if (text.length > 2 * LONGEST) return null;
  return REPORTER_OF.get(plain(text)) ?? null;
}
