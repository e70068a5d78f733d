import { laterPart } from '../../ui/later-part';

/** The list of forms, and what writes them. */
export const EXPORT_MENU = laterPart(() => import('./ExportMenu'));
