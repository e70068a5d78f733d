import { matrix } from './en/matrix';
import { room } from './language';

/** The words of the matrix. */
export const matrixWords = room('matrix', matrix);
