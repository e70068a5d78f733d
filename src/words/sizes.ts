import { sizes } from './en/sizes';
import { room } from './language';

/** The words of the sizes of discs. */
export const sizesWords = room('sizes', sizes);
