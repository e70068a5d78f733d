import { pictures } from '../en/exports/pictures';
import { room } from '../language';

/** The words of pictures that are taken away. */
export const picturesWords = room('pictures', pictures);
