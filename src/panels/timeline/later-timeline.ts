import { laterPart } from '../../ui/later-part';

/** The bars of the years, and what keeps some of them: the first picture does without. */
export const TIMELINE = laterPart(() => import('./Timeline'));
