import { inSight } from '../en/views/in-sight';
import { room } from '../language';

/** The words of what the window does not show. */
export const inSightWords = room('inSight', inSight);
