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
};
