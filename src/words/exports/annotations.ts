import { annotations } from '../en/exports/annotations';
import { room } from '../language';

/** The words of annotations for other programs. */
export const annotationsWords = room('annotations', annotations);
