import { loading } from '../en/page/loading';
import { room } from '../language';

/** The words for the opening of a dataset. */
export const loadingWords = room('loading', loading);
