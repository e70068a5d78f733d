/** How a language tells who gives and who takes. */
import type { PartyId } from '../../../../domain/model/ids';

/** One end of a deal, or who stands between both. */
export type End = 'from' | 'to' | 'via';

/**
 * How a party stands in its sentence: behind a preposition, as that is written in its row; in the nominative; in a form that is
 * that of others too (`bare`); or in another case.
 */
export type Marker = string;

/** What the ways in which a party stands make of it. */
export type EndsBy = Readonly<Record<Marker, End>>;

/** The genders by which German articles tell a case. */
export type Gender = 'masculine' | 'feminine' | 'plural';

/** A language. Words stand without accents, as pieces are compared. */
export interface EndsRow {
  /** What stands before a name and says nothing, or only its case. */
  readonly articles: ReadonlySet<string>;
  /** What an article makes of a name of a gender. */
  readonly articleCases?: Readonly<Record<string, Partial<Record<Gender, Marker>>>>;
  readonly genders?: ReadonlyMap<PartyId, Gender>;
  /** Whether names change with their case: 'endings' tell all of them, 'genitive' one. */
  readonly cases?: 'endings' | 'genitive';
  /** Prepositions with their article in one word, and the preposition. */
  readonly contracted: ReadonlyMap<string, string>;
  /** Prepositions, the longest first, and how they are called below; those that tell no end are called `other`. */
  readonly prepositions: readonly (readonly [words: string, marker: Marker])[];
  /** Prepositions that tell where something goes only with the accusative. */
  readonly accusative?: ReadonlySet<string>;
  /** A preposition behind which a capital is a place and no government: "à Paris". */
  readonly placeAfter?: Marker;
  /** What sets a party aside: "no a Irán". */
  readonly asides: ReadonlySet<string>;
  /** What a state acts through, as "el Gobierno de": it is passed over. */
  readonly offices: ReadonlySet<string>;
  /** Ends by the direction of the words of dealing. */
  readonly gives: EndsBy;
  readonly takes: EndsBy;
  readonly acts: EndsBy;
  /** Whoever does what a verb in the passive or a noun speaks of. */
  readonly doers: ReadonlySet<Marker>;
  /** "Of", which tells an end only behind what comes from there. */
  readonly of?: Marker;
  /** Words for receiving: one receives nothing "to" somebody from whom one may buy. */
  readonly receiving?: RegExp;
  /** Nouns of dealing; other words of dealing are nouns behind one of the determiners. */
  readonly nouns: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly participle: RegExp;
  /** Participles that are written as the present is, but for an accent: behind a party, "la Grèce achète", they are that. */
  readonly presentToo?: RegExp;
  /** Participles with the end of a case, which may stand before their noun with all that belongs to them. */
  readonly attributive?: RegExp;
  readonly infinitive: RegExp;
  /** How many words may stand between a subject and an infinitive: "намерена продать". */
  readonly maxToInfinitive: number;
  /** Whether a participle beside neither of both is passive: "fusiles vendidos a". */
  readonly isPassiveAlone: boolean;
  readonly have: ReadonlySet<string>;
  readonly be: ReadonlySet<string>;
  /** Finite verbs beside which the word that says what is done stands last: "hat … geliefert". */
  readonly finite?: ReadonlySet<string>;
  /** Names of one form in the plural, and the end of verbs in the plural: "США продали". */
  readonly plurals?: ReadonlySet<string>;
  readonly pluralVerb?: RegExp;
  /** What begins another clause. */
  readonly crosses: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Where its words stand: the verb last, with its finite part second; the subject right behind it too; or everything anywhere, as cases tell. */
  readonly order: 'verb-last' | 'subject-behind' | 'subject-before' | 'free';
  /** What a sentence may begin with besides a preposition, before its subject, or its verb and then its subject: "Bisher lieferte Russland". */
  readonly openers: ReadonlySet<string>;
}

/** Prepositions from lines: how they are called, and the words. */
export const prepositionsOf = (
  lines: Readonly<Record<Marker, string>>,
): readonly (readonly [string, Marker])[] =>
  Object.entries(lines)
    .flatMap(([marker, list]) => list.split(', ').map((words) => [words, marker] as const))
    .sort(([a], [b]) => b.split(' ').length - a.split(' ').length);
