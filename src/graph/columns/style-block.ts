import type { Tone } from '../../ui/encodings';

/** A part of the engine's stylesheet. */
export type Block = { selector: string; style: Record<string, unknown> };

/** Every tone that an element can have. */
export const TONES: readonly Tone[] = ['exporter', 'importer', 'system', 'alarm', 'concern', 'soft'];
