/** The door to citations: what writes them is fetched when somebody cites, and not before. */
import type { CitedThing } from '../export/cite/cite';

export type { CitedThing };

/** Something to copy or to save as a file. */
export interface Writing {
  readonly label: string;
  readonly text: string;
  readonly fileName: string;
  readonly mediaType: string;
}

/** A thing cited in every format, and its quotations as W3C Web Annotations. */
export async function writingsOf(thing: CitedThing): Promise<Writing[]> {
  const writings = await import('./writings');
  return writings.writingsOf(thing);
}
