import { GRADE, type Grade, HALO_OPACITY } from '../../ui/emphasis';
import type { Tone } from '../../ui/encodings';
import type { Palette } from '../../ui/palette';

/** A part of the engine's stylesheet. */
export type Block = { selector: string; style: Record<string, unknown> };

/** Every tone that an element can have. */
export const TONES: readonly Tone[] = ['exporter', 'importer', 'system', 'alarm', 'concern', 'soft'];

/** The sizes of letters, in model units: of the words on lines and below names, of names, and in nodes. */
export const LETTERS = { words: 13, name: 14, inNode: 13 };

/** How wide the border is of what a view is about: two lines, and as much between them, half of it outside. */
export const SUBJECT_BORDER = 9;
/** The same where its line is dashed: one, for two would be a pattern. */
export const SUBJECT_DASHED = 4;

/** The halo of a grade. */
export function haloOf(grade: Grade, colour: Palette['colour']): Block['style'] {
  const { halo } = GRADE[grade];
  return {
    'underlay-color': colour.accent,
    'underlay-opacity': halo > 0 ? HALO_OPACITY : 0,
    'underlay-padding': halo,
  };
}
