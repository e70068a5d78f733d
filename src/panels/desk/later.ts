/** The desk comes when somebody goes to it. */
import { laterPart } from '../../ui/later-part';

/** Where case files are made. */
export const DESK = laterPart(() => import('./Desk'));
