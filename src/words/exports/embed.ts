import { embed } from '../en/exports/embed';
import { room } from '../language';

/** The words of a view within a page of somebody else's. */
export const embedWords = room('embed', embed);
