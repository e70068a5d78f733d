/** The door to citations: what writes them is fetched when somebody cites, and not before. */
import type { CitedThing } from '../export/cite/cite';
import type { ExportedFile } from '../export/export-kind';

export type { CitedThing, ExportedFile };

/** A thing cited in every format, and its quotations as W3C Web Annotations. */
export async function citationsOf(thing: CitedThing): Promise<ExportedFile[]> {
  const { citationsOf: all } = await import('./exports');
  return all(thing);
}
