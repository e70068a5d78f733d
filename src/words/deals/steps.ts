import { steps } from '../en/deals/steps';
import { room } from '../language';

/** The words of the steps of a visit. */
export const stepsWords = room('steps', steps);
