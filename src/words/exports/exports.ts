import { exports } from '../en/exports/exports';
import { room } from '../language';

/** The words of what is taken away of a view. */
export const exportsWords = room('exports', exports);
