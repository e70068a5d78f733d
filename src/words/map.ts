import { map } from './en/map';
import { room } from './language';

/** The words of the map. */
export const mapWords = room('map', map);
