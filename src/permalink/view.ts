import { type Filter, NO_FILTER } from '../domain/filter';
import type { DatasetId, SelectableId, SourceId } from '../domain/ids';

/** How relationships are laid out: through the systems, exporter - system - importer. */
export const LENSES = ['systems'] as const;

/** One of the lenses. */
export type Lens = (typeof LENSES)[number];

/** The equal views of the visible relationships. */
export const PRESENTATIONS = ['graph', 'table'] as const;

/** One of the equal views. */
export type Presentation = (typeof PRESENTATIONS)[number];

/** A dataset, and the version of it that a link was made with. */
export interface DatasetReference {
  readonly id: DatasetId;
  /** Null where the link does not name one. */
  readonly version: string | null;
}

/** All that a link holds: what is on the screen, save the camera. */
export interface View {
  /** Null for the case file that the app opens with. */
  readonly dataset: DatasetReference | null;
  readonly lens: Lens;
  readonly presentation: Presentation;
  readonly filter: Filter;
  /** The source whose text is open beside the graph. */
  readonly reading: SourceId | null;
  readonly selection: SelectableId | null;
}

/** What a visitor without a link sees. */
export const DEFAULT_VIEW: View = {
  dataset: null,
  lens: 'systems',
  presentation: 'graph',
  filter: NO_FILTER,
  reading: null,
  selection: null,
};
