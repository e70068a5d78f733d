import { model } from '../en/deals/model';
import { room } from '../language';

/** The words of the field: what relationships, parties and weapons can be. */
export const modelWords = room('model', model);
