/** One row a source of what is visible: in a package alone, where claims refer to it. */
import { sourceOf } from '../../domain/model/dataset';
import { SOURCE_KINDS, type Source } from '../../domain/model/source';
import { safeAddress } from '../cite/one-line';
import type { ExportedView } from '../view/exported-view';
import { dateCell } from './relationship-rows';
import { idColumn } from './shared-columns';
import type { TableOf } from './table';

/** The sources of the claims about what is visible, in the order in which these name them. */
export function sourcesIn({ dataset, relationships }: ExportedView): Source[] {
  const ids = new Set(relationships.flatMap(({ claims }) => claims.map(({ citation }) => citation.source)));
  return Array.from(ids, (id) => sourceOf(dataset, id));
}

/** The sources of a view. */
export const SOURCES: TableOf<Source, 'sources'> = {
  id: 'sources',
  rowsOf: sourcesIn,
  key: ['id'],
  columns: {
    id: idColumn(({ id }) => id),
    kind: { type: 'string', values: SOURCE_KINDS, required: true, of: ({ kind }) => kind },
    title: { type: 'string', of: ({ title }) => title },
    publisher: { type: 'string', of: ({ publisher }) => publisher },
    author: { type: 'string', of: ({ author }) => author ?? null },
    description: { type: 'string', of: ({ description }) => description ?? null },
    language: { type: 'string', of: ({ language }) => language ?? null },
    date: { type: 'string', of: ({ date }) => dateCell(date) },
    note: { type: 'string', of: ({ note }) => note ?? null },
    address: { type: 'string', of: ({ address }) => (address === undefined ? null : safeAddress(address)) },
    archive_address: {
      type: 'string',
      of: ({ archive }) => (archive === undefined ? null : safeAddress(archive.address)),
    },
    archive_date: { type: 'string', of: ({ archive }) => (archive ? dateCell(archive.date) : null) },
    licence: { type: 'string', of: ({ licence }) => licence ?? null },
    credit: { type: 'string', of: ({ credit }) => credit ?? null },
    sha256: { type: 'string', of: ({ sha256 }) => sha256 ?? null },
  },
};
