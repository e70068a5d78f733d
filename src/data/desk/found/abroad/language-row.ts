/** What is known of a language in which texts are looked through, besides English. */
import type { Bound } from '../amounts/number-words';
import type { DealingRow } from '../dealings/dealing-row';
import { keyOf } from '../phrases';

/** What tells in a clause whose verb comes last which of its negations takes that back. */
interface VerbLast {
  /** Words before a negation that keep it to themselves: "trotz keiner Genehmigung". */
  readonly despite: ReadonlySet<string>;
  /** Articles, and adjectives and participles in a case: between them a negation is theirs, as in "eine nicht genannte Zahl". */
  readonly articles: ReadonlySet<string>;
  readonly adjective: RegExp;
  /** What joins the things of a list, or two clauses. */
  readonly joins: ReadonlySet<string>;
  /** Participles of dealing in a case, which stand before a noun and end no clause: "die gelieferten Panzer". */
  readonly attributes: RegExp;
}

/** A language: its commonest words, and what its words for arms, money and dealing mean. Words stand without accents, as pieces are compared. */
export interface LanguageRow {
  readonly id: 'es' | 'fr' | 'de' | 'ru';
  /** Small words by which a sentence is known to be in it. */
  readonly small: ReadonlySet<string>;
  /** Whether its letters alone tell it. */
  readonly script?: RegExp;
  /** Nouns for arms by what is counted, as English has it in the plural. */
  readonly nouns: ReadonlyMap<string, string>;
  /** Words behind which no noun belongs to a number any more. */
  readonly ends: ReadonlySet<string>;
  /** Numbers below a hundred in words. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Hundreds, thousands and dozens: a number beside one of them is only a part of another. */
  readonly scaling: ReadonlySet<string>;
  /** Bounds that also say what is spoken of. */
  readonly topics: ReadonlySet<string>;
  readonly bounds: readonly (readonly [words: string, bound: Bound])[];
  /** What an amount of money is counted in, and the currencies, as patterns. */
  readonly scales: readonly (readonly [pattern: string, factor: number])[];
  readonly currencies: readonly (readonly [pattern: string, currency: string])[];
  readonly dealings: readonly DealingRow[];
  /** Participles that tell what was done only beside one of the words for it: "wurde geliefert". */
  readonly participles: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly negators: ReadonlySet<string>;
  /** A negation with the word behind it that takes nothing back: "nicht nur", "no solo". */
  readonly harmless: RegExp;
  /** Words that say "without": they take back only the verb, or the clause, right behind them. */
  readonly without: ReadonlySet<string>;
  /** Words of a negation of two that take nothing back alone where "but" follows: "n'a livré que deux". */
  readonly halves: ReadonlySet<string>;
  /** What follows a negation by which all but what stands behind it is taken back: "que", "más que", "sino". */
  readonly but: RegExp | null;
  /** Whether a negation may stand behind its verb: "lieferte nicht". */
  readonly isNegatedBehind: boolean;
  /** Words with which a sentence begins whose verb they take back from afar: "ningún tanque … fue entregado". */
  readonly noneAtStart: ReadonlySet<string>;
  /** What is known where the verb comes last in its clause, with a negation as far before it as there are objects between. */
  readonly verbLast?: VerbLast;
  /** Words for confirming and for denying, in every form in which one may be said to do neither. */
  readonly confirming: ReadonlySet<string>;
  readonly denying: ReadonlySet<string>;
  /** What stands between the two of "neither confirmed nor denied", and of "to confirm or to deny". */
  readonly either: ReadonlySet<string>;
  /** What begins another thought, of which nothing is said by the one before: "but". */
  readonly turns: ReadonlySet<string>;
  /** Words that say that something will be done, or may be, and not only that it is asked whether it was. */
  readonly future: ReadonlySet<string>;
  /** Words beside which it is not told that something was done: it may be, will be, or would be. */
  readonly open: ReadonlySet<string>;
}

/** Nouns from rows: what is counted, and the words for it; those of two words are joined by a hyphen. */
export const nounsOf = (
  rows: readonly (readonly [unit: string, words: string])[],
): ReadonlyMap<string, string> =>
  new Map(rows.flatMap(([unit, words]) => words.split(' ').map((word) => [keyOf(word), unit] as const)));

/** The words for a number of tens with ones; no word is given for one. */
type Compound = (ten: string, one: string, value: number) => readonly string[];

/**
 * Numbers below a hundred in words, as keys of phrases.
 * @param small the words from two to nineteen; forms of one number are parted by a slash
 * @param large the words for the tens from twenty on
 * @param upTo the tens to which as many as nineteen are added: "soixante-douze"
 */
export function compoundNumbers(
  small: string,
  large: string,
  join: Compound,
  upTo: readonly string[] = [],
): ReadonlyMap<string, number> {
  const formsOf = (list: string) => list.split(' ').map((forms) => forms.split('/'));
  const ones: readonly (readonly string[])[] = [[''], ...formsOf(small)];
  const numbers = new Map<string, number>();
  const add = (words: string, value: number) => numbers.set(keyOf(words), value);
  ones.slice(1).forEach((forms, i) => {
    for (const word of forms) add(word, i + 2);
  });
  formsOf(large).forEach((forms, i) => {
    const tens = (i + 2) * 10;
    for (const ten of forms) {
      add(ten, tens);
      const added = ones.slice(0, upTo.includes(ten) ? 19 : 9);
      added.forEach((words, less) => {
        for (const one of words) for (const word of join(ten, one, less + 1)) add(word, tens + less + 1);
      });
    }
  });
  return numbers;
}
