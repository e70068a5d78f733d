import type { ExportGroup } from '../../domain/views/exporting';
import type { ExportKind } from '../export-kind';
import type { ExportedView } from './exported-view';

/** A form in which a view can be taken away. It is written in a worker, and the same view gives the same bytes. */
export interface ViewExport extends ExportKind<ExportedView, string | Uint8Array<ArrayBuffer>> {
  readonly group: ExportGroup;
  /** Whether it holds the app itself, which is fetched first. */
  readonly holdsApp?: true;
  /** Whether it would hold anything: a view may have no words that are quoted. Absent where it always does. */
  readonly holds?: (view: Pick<ExportedView, 'dataset' | 'rows'>) => boolean;
}
