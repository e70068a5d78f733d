/** One row a claim, with its words and their source. */
import { type Citation, type Claim, SILENCES, STANCES, type Statement } from '../../domain/model/claim';
import type { Money, Quantity } from '../../domain/model/quantity';
import type { Source } from '../../domain/model/source';
import { pageOf } from '../../domain/quotes/text-fragment';
import { sourceOfClaim } from '../../domain/views/sources-of-rows';
import { exportsWords } from '../../words/exports/exports';
import { safeAddress } from '../cite/one-line';
import { CSV_MEDIA_TYPE } from '../csv';
import type { ExportedView } from '../view/exported-view';
import type { ViewExport } from '../view/view-export';
import { type StatedRow, severalIn } from './column';
import { dateCell, headlinesOf } from './relationship-rows';
import { idColumn, quantityColumns, valueColumns } from './shared-columns';
import { forSpreadsheets, type TableOf, writtenAlone } from './table';

/** What a claim says, field by field: of what it says several times, the first has columns of its own. */
interface StatedFields {
  readonly statuses: readonly string[];
  readonly quantity: Quantity | null;
  readonly value: Money | null;
  readonly others: readonly (Quantity | Money)[];
}

function statedBy(says: readonly Statement[]): StatedFields {
  const statuses: string[] = [];
  const quantities: Quantity[] = [];
  const values: Money[] = [];
  for (const statement of says) {
    if (statement.field === 'status') statuses.push(statusSaid(statement));
    else if (statement.field === 'quantity') quantities.push(statement.quantity);
    else values.push(statement.value);
  }
  const [quantity = null, ...otherQuantities] = quantities;
  const [value = null, ...otherValues] = values;
  return { statuses, quantity, value, others: [...otherQuantities, ...otherValues] };
}

function statusSaid({ status, date }: Statement & { readonly field: 'status' }): string {
  const told = dateCell(date);
  return told === null ? status : `${status} ${told}`;
}

/** What a citation gives, by the columns that hold it: no words are both quoted and our own. */
interface Words {
  readonly excerpt: string | null;
  readonly paraphrase: string | null;
  readonly row: (Citation & { readonly type: 'register-row' }) | null;
}

function wordsOf(citation: Citation): Words {
  const none = { excerpt: null, paraphrase: null, row: null };
  switch (citation.type) {
    case 'quotation':
      return { ...none, excerpt: citation.quote.exact };
    case 'paraphrase':
      return { ...none, paraphrase: citation.text };
    case 'register-row':
      return {
        ...none,
        excerpt: citation.excerpt?.exact ?? null,
        paraphrase: citation.paraphrase?.text ?? null,
        row: citation,
      };
  }
}

interface ClaimRow extends StatedRow {
  readonly claim: Claim;
  readonly headline: string;
  readonly source: Source;
  readonly stated: StatedFields;
  readonly words: Words;
}

function* claimRows(view: ExportedView): Generator<ClaimRow> {
  const headlines = headlinesOf(view);
  for (const [i, relationship] of view.relationships.entries()) {
    const { datasets, claims } = relationship;
    for (const claim of claims) {
      yield {
        claim,
        datasets,
        headline: headlines[i] ?? '',
        source: sourceOfClaim(view.dataset, relationship, claim),
        stated: statedBy(claim.says),
        words: wordsOf(claim.citation),
      };
    }
  }
}

const CITATION_TYPES: readonly Citation['type'][] = ['quotation', 'paraphrase', 'register-row'];

function addressOf({ source, claim }: ClaimRow): string | null {
  const page = pageOf(source, claim.citation);
  return page === null ? null : safeAddress(page);
}

/** The claims about the relationships of a view. */
export const CLAIMS: TableOf<ClaimRow, 'claims'> = {
  id: 'claims',
  rowsOf: claimRows,
  key: ['id'],
  references: [
    { column: 'relationship_id', table: 'relationships', its: 'id' },
    { column: 'source_id', table: 'sources', its: 'id' },
  ],
  columns: {
    id: idColumn(({ claim }) => claim.id),
    relationship_id: idColumn(({ claim }) => claim.relationship),
    headline: { type: 'string', of: ({ headline }) => headline },
    stance: { type: 'string', values: STANCES, required: true, of: ({ claim }) => claim.stance },
    status_said: { type: 'string', of: ({ stated }) => severalIn(stated.statuses) },
    ...quantityColumns(({ stated }) => stated.quantity),
    ...valueColumns(({ stated }) => stated.value),
    other_values: {
      type: 'string',
      of: ({ stated: { others } }) => (others.length > 0 ? JSON.stringify(others) : null),
    },
    speaker: { type: 'string', of: ({ claim }) => claim.attribution.speaker },
    speaker_role: { type: 'string', of: ({ claim }) => claim.attribution.role ?? null },
    speaker_party: { type: 'string', of: ({ claim }) => claim.attribution.party ?? null },
    speaker_named: { type: 'boolean', required: true, of: ({ claim }) => !claim.attribution.unnamed },
    through: { type: 'string', of: ({ claim }) => claim.attribution.through ?? null },
    date: { type: 'string', of: ({ claim }) => dateCell(claim.attribution.date) },
    citation_type: {
      type: 'string',
      values: CITATION_TYPES,
      required: true,
      of: ({ claim }) => claim.citation.type,
    },
    excerpt: { type: 'string', of: ({ words }) => words.excerpt },
    paraphrase: { type: 'string', of: ({ words }) => words.paraphrase },
    source_id: idColumn(({ source }) => source.id),
    source_title: { type: 'string', of: ({ source }) => source.title },
    source_publisher: { type: 'string', of: ({ source }) => source.publisher },
    source_author: { type: 'string', of: ({ source }) => source.author ?? null },
    source_date: { type: 'string', of: ({ source }) => dateCell(source.date) },
    source_credit: { type: 'string', of: ({ source }) => source.credit ?? null },
    address: { type: 'string', of: addressOf },
    register_deal: { type: 'string', of: ({ words }) => words.row?.deal ?? null },
    register_cells: { type: 'string', of: ({ words }) => words.row && JSON.stringify(words.row.cells) },
    register_silence: { type: 'string', values: SILENCES, of: ({ claim }) => claim.silence ?? null },
    checked_by: { type: 'string', of: ({ claim }) => claim.checked?.by ?? null },
    checked_on: { type: 'string', of: ({ claim: { checked } }) => (checked ? dateCell(checked.on) : null) },
    file: { type: 'string', of: ({ words }) => words.row?.file?.name ?? null },
    file_sha256: { type: 'string', of: ({ words }) => words.row?.file?.sha256 ?? null },
    sheet: { type: 'string', of: ({ words }) => words.row?.file?.sheet ?? words.row?.file?.table ?? null },
    line: { type: 'integer', of: ({ words }) => words.row?.line ?? null },
  },
};

/** The claims about what is visible as a table. */
export const CLAIMS_CSV: ViewExport = {
  label: () => exportsWords().labels['claims-csv'],
  group: 'tables',
  extension: 'claims.csv',
  mediaType: CSV_MEDIA_TYPE,
  write: (view) => forSpreadsheets(writtenAlone(CLAIMS, view)),
};
