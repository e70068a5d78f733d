import { takenFor } from '../en/files/taken-for';
import { room } from '../language';

/** The words for what a file was taken for. */
export const takenForWords = room('takenFor', takenFor);
