import { play } from '../en/views/play';
import { room } from '../language';

/** The words for playing the years. */
export const playWords = room('play', play);
