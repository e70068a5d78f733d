import { laterPart } from '../../ui/later-part';

/** The case files that this device keeps, for who has made some. */
export const KEPT = laterPart(() => import('./OwnCases'));
