/** A text that was corrected, and the claims that rest on words of it. */
import { counted, quoted } from '../grammar/grammar';

/** Everything that is said of them. */
export const corrected = {
  reworded: (count: number) =>
    count === 1
      ? '1 claim rests on other words now. What it says is as it was: see whether the text still says so.'
      : `${counted(count, 'claim')} rest on other words now. What they say is as it was: see whether the text still says so.`,
  was: (words: string) => `Before: ${quoted(words)}`,
  is: (words: string) => `Now: ${quoted(words)}`,
  unchecked: 'It was checked against the words before, and is not checked any more.',
  lost: (count: number) =>
    count === 1
      ? 'The words of 1 claim are not in the text any more. It is out of the picture until you say where they stand:'
      : `The words of ${counted(count, 'claim')} are not in the text any more. They are out of the picture until you say where the words stand:`,
  /** As long as nobody has seen to them. */
  unseen: (count: number) =>
    count === 1
      ? '1 claim was made of other words than it has now, since its text was corrected. Nobody has said yet whether these still say so:'
      : `${counted(count, 'claim')} were made of other words than they have now, since their text was corrected. Nobody has said yet whether these still say so:`,
  mark: (words: string) => `Made of other words, before the text was corrected: ${quoted(words)}`,
  /** Of a claim that is being made. */
  chosen: (words: string) =>
    `The text was corrected: when you chose these words, they were ${quoted(words)}. See whether what is filled in still holds.`,
  gone: (words: string) =>
    `The text was corrected, and does not have the words any more that you chose: ${quoted(words)}. Choose others.`,
  stillSays: 'It still says so',
  stillSaysOf: (words: string) => `It still says so: ${quoted(words)}`,
};
