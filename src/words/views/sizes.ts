import { sizes } from '../en/views/sizes';
import { room } from '../language';

/** The words of the sizes of discs. */
export const sizesWords = room('sizes', sizes);
