/** What the forms in which a view can be taken away are listed under, in this order. */
export const EXPORT_GROUPS = ['pictures', 'pages', 'tables', 'graphs', 'data', 'references'] as const;

/** One of the headings. */
export type ExportGroup = (typeof EXPORT_GROUPS)[number];

/** How far a file of a view has come: its relationships are made in full, and then it is written. */
export type ExportProgress =
  | { readonly phase: 'gathering'; readonly done: number; readonly of: number }
  | { readonly phase: 'writing' };
