/** Paper is for whoever prints. */
import { laterPart } from '../../ui/later-part';

/** What is printed. */
export const PAPER = laterPart(() => import('./PaperSheet'));
