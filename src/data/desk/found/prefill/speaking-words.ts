/** Words of whoever speaks, and by which they do. */
import { setOf } from '../word-sets';

/** Verbs by which somebody speaks. */
export const SAID = setOf(
  'said says say told tells added adds stated states remarked maintained maintains reported announced claimed claims noted insisted replied ' +
    'commented warned argued confirmed denied denies deny acknowledged admitted complained rejected rejects dismissed dismisses refuted refutes ' +
    'disputed disputes',
);
/** Verbs that speak only where words follow that are said: "confirmed that", "denied having". */
export const NEEDS_OBJECT = setOf('confirmed denied denies deny reported announced warned states claims say');
/** Verbs that speak only where what they turn down was said by others: one may reject an offer. */
export const TURNS_DOWN = setOf('rejected rejects dismissed dismisses refuted refutes disputed disputes');
/** What was said by others. */
export const REPORTS = setOf(
  'charge charges claim claims allegation allegations accusation accusations report reports suggestion suggestions',
);
/** What a noun may begin with. */
export const DETERMINERS = setOf('the a an its his her their our one');
/** What begins no name of a speaker. */
export const PRONOUNS = setOf('he she they it we i you who which that this there some many nobody everyone');
/** What may stand between a speaker and their verb. */
export const AUXILIARY = setOf(
  'has have had flatly repeatedly strongly categorically also later yesterday today again then reportedly earlier ' +
    'did does do not never neither nor',
);
/** Before these verbs stands what was said, and not who did. */
export const PASSIVE = setOf('been was were is are be being');
/** Words over which no name of a speaker goes on. */
export const STOPS = setOf(
  'that and but when while after before because as if whether than although though since until once which who or on for with by from to into',
);
/** Words for those who speak. */
export const SPEAKERS = setOf(
  'officials official analysts analyst experts expert diplomats diplomat sources reports ministry minister government spokesman spokeswoman ' +
    'spokesperson embassy report newspaper agency ambassador general president authorities company manufacturer army rebels sources',
);
/** Words for offices, which "of" and "for" belong to. */
export const TITLES = setOf(
  'minister ministers spokesman spokeswoman spokesperson secretary commissioner director head chief ministry',
);
/** Behind these words somebody speaks in a clause of its own, which says nothing of the main one: "although the ministry had said". */
export const TOLD_ASIDE = setOf('although though while whereas because since after before when once until');
/** Words that make a verb of a participle, and others that help verbs. */
export const HELPING = setOf(
  'was were is are been being be had has have will would can could may might did does do',
);
/** What begins what is told of a subject besides, between commas: "An official, who asked not to be named, said". */
export const ASIDES = setOf('who which whose speaking asking citing quoting');
/** What ends as a participle does, and is none. */
export const NO_VERBS = setOf('armed united retired unnamed combined');
