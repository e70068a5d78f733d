import { paper } from '../en/exports/paper';
import { room } from '../language';

/** The words that only paper has. */
export const paperWords = room('paper', paper);
