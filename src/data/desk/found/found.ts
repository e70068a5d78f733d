/** What can be found in a text that somebody brings. It is a suggestion, and says nothing until a person takes it. */
import type { EdtfDate } from '../../../domain/dates/edtf';
import type { PartyId, SystemId } from '../../../domain/model/ids';
import type { Party, PartyKind } from '../../../domain/model/party';
import type { Money, Quantity } from '../../../domain/model/quantity';
import type { Kind } from '../../../domain/model/relationship';
import type { Status } from '../../../domain/model/status';
import type { System } from '../../../domain/model/system';

/** A part of a text, in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The parties and systems of the dataset at the desk, which come before those of our tables, and when the text is from. */
export interface KnownThings {
  readonly parties: readonly Party[];
  readonly systems: readonly System[];
  /** The date of the document, without which "last year" says nothing. */
  readonly date?: EdtfDate;
}

/** How a text speaks of a party: by its name, by what its people are called, or by its capital. */
export type SaidAs = 'name' | 'demonym' | 'capital';

/** A name of a party. */
export interface FoundParty extends Span {
  readonly kind: 'party';
  readonly party: PartyId;
  readonly name: string;
  /** What the party is: through an agency one deals with a state. */
  readonly is: PartyKind;
  readonly said: SaidAs;
  /** Whether it can hardly be anything else: Georgia may be the American state, and a person is asked. */
  readonly sure: boolean;
}

/** A name of a system; where neither the dataset nor our tables have it, the name that it would have as a new one. */
export interface FoundSystem extends Span {
  readonly kind: 'system';
  readonly system: SystemId | null;
  readonly name: string;
  /** Whether the name is another designation than that under which the system is known: "Mi-35" of the Mi-24V. */
  readonly isOther?: true;
}

/** How many of something. */
export interface FoundQuantity extends Span {
  readonly kind: 'quantity';
  readonly quantity: Quantity;
}

/** An amount of money. Whether it is the price of one item or of all of them the words seldom say, and nobody guesses. */
export interface FoundMoney extends Span {
  readonly kind: 'money';
  readonly money: Omit<Money, 'scope'>;
  /** Whether the words say that it is no exact amount. */
  readonly about: boolean;
}

/** A date as people write it. */
export interface FoundDate extends Span {
  readonly kind: 'date';
  readonly date: EdtfDate;
}

/** A date whose day may be its month, as it is written: only a person can tell. It fills nothing. */
export interface FoundEitherDate extends Span {
  readonly kind: 'either';
  readonly words: string;
}

/** What words of dealing tell of who does it: its subject gives, takes, or acts upon another party; or arms reach somebody. */
export type Direction = 'gives' | 'takes' | 'acts' | 'reaches' | 'neither';

/** Words that speak of a deal, an objection, a sanction and the like. */
export interface FoundDealing extends Span {
  readonly kind: 'dealing';
  /** The kind of relationship they speak of; null where that is open, as in a denial. */
  readonly relationship: Kind | null;
  /** What they say has come of it; null where they say nothing, or where the sentence denies or only foresees it. */
  readonly status: Status | null;
  /** Whether the sentence says that it is not so, or that somebody says so. */
  readonly negated: boolean;
  readonly direction: Direction;
  /** Whether it is a noun, as in "the sale of", whose doer stands elsewhere than before it. */
  readonly isNoun: boolean;
  /** What would have come of it, where the sentence says that it is not so. */
  readonly denied?: Status;
  /** Whether the sentence leaves it open: somebody did not deny it, and did not say it either. */
  readonly isLeftOpen?: true;
  /** Whether the words deny something: "denied". */
  readonly isDenial: boolean;
  /** Whether they tell of what is still to come, or would be: no date with them is one on which it happened. */
  readonly isToCome: boolean;
  /** The language of their sentence where that is not English: each has its own way to tell who gives and who takes. */
  readonly language?: 'es' | 'fr' | 'de' | 'ru';
}

/** Something found in a text. */
export type Found =
  | FoundParty
  | FoundSystem
  | FoundQuantity
  | FoundMoney
  | FoundDate
  | FoundEitherDate
  | FoundDealing;

/** Something found, with the first and the last piece of the text that it is; null for what is to be left. */
export interface At<Thing> {
  readonly first: number;
  readonly last: number;
  readonly found: Thing | null;
}
