import { shell } from '../en/page/shell';
import { room } from '../language';

/** The words of the page around the views. */
export const shellWords = room('shell', shell);
