import { commonPartners } from '../en/questions/common-partners';
import { room } from '../language';

/** The words of what several parties have in common. */
export const commonPartnersWords = room('commonPartners', commonPartners);
