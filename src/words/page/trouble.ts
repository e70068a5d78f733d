import { trouble } from '../en/page/trouble';
import { room } from '../language';

/** The words for a worker that is of no use. */
export const troubleWords = room('trouble', trouble);
