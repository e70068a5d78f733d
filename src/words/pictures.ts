import { pictures } from './en/pictures';
import { room } from './language';

/** The words of pictures that are taken away. */
export const picturesWords = room('pictures', pictures);
