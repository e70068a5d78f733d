/** What files are that are not read. */

/** Kinds of which there is nothing more to say. */
export type PlainCode =
  | ('rtf-of-sipri' | 'rtf' | 'office-document' | 'open-document' | 'apple-document')
  | (
      | 'gephi-project'
      | 'epub'
      | 'kmz'
      | 'old-office'
      | 'old-workbook'
      | 'locked-office'
      | 'pdf'
      | 'gzip'
      | 'packed'
      | 'picture'
      | 'sqlite'
    )
  | ('access' | 'arrow' | 'statistics' | 'safari')
  | (
      | 'table-page'
      | 'gexf'
      | 'graphml'
      | 'xgmml'
      | 'rdf'
      | 'map'
      | 'svg'
      | 'xml-workbook'
      | 'feed'
      | 'drawing'
    )
  | ('json-of-sipri' | 'follow-the-money' | 'cytoscape' | 'node-link' | 'geojson' | 'json-ld' | 'google-link')
  | ('csl-json' | 'nested-lines' | 'nested-records')
  | ('blank' | 'gml' | 'dot' | 'pajek' | 'ucinet' | 'gdf' | 'turtle' | 'bibtex' | 'ris' | 'mhtml' | 'e-mail')
  | ('sylk' | 'sql' | 'git-lfs' | 'web-link');

/** The columns of records, as many of them as are named. */
interface Columns {
  readonly columns: readonly string[];
  /** Whether there are others. */
  readonly more: boolean;
}

/** What a file is that is not read, with what of it is to be said; a title, name or word that it lacks is empty. */
export type OtherFile =
  | { readonly code: PlainCode }
  | { readonly code: 'login-page' | 'error-page' | 'page-of-sipri' | 'web-page'; readonly title: string }
  | { readonly code: 'data-package'; readonly table: string }
  /** The tables that are packed, as far as its beginning tells. */
  | { readonly code: 'zip'; readonly tables: readonly string[] }
  | { readonly code: 'xml'; readonly root: string }
  | { readonly code: 'server-answer'; readonly answer: string }
  | ({ readonly code: 'record-lines' | 'records' } & Columns);
