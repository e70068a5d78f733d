import { matrix } from '../en/views/matrix';
import { room } from '../language';

/** The words of the matrix. */
export const matrixWords = room('matrix', matrix);
