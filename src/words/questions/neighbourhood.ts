import { neighbourhood } from '../en/questions/neighbourhood';
import { room } from '../language';

/** The words of what lies around a party or a weapon system. */
export const neighbourhoodWords = room('neighbourhood', neighbourhood);
