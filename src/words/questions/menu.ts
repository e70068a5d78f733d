import { menu } from '../en/questions/menu';
import { room } from '../language';

/** The words of what can be done with a thing of the picture. */
export const menuWords = room('menu', menu);
