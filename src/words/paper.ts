import { paper } from './en/paper';
import { room } from './language';

/** The words that only paper has. */
export const paperWords = room('paper', paper);
