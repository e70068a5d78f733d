import { map } from '../en/views/map';
import { room } from '../language';

/** The words of the map. */
export const mapWords = room('map', map);
