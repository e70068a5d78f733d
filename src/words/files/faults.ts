import { faults } from '../en/files/faults';
import { room } from '../language';

/** The words for what is wrong with a file. */
export const faultWords = room('faults', faults);
