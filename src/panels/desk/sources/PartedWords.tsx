import { joinedWord, withWord } from '../../../domain/desk/joined-word';
import { deskDocumentsWords } from '../../../words/desk/documents';
import css from '../Desk.module.css';

interface PartedWordsProps {
  /** Words of the document that kept a hyphen at the end of a line, as it may be their own. */
  readonly words: readonly string[];
  readonly text: string;
  readonly change: (text: string) => void;
}

/** Of each word that a line ended in, whether it is one word: the document does not tell. */
export function PartedWords({ words, text, change }: PartedWordsProps) {
  const say = deskDocumentsWords().parted;
  const offered = words.flatMap((word) => {
    const joined = joinedWord(word);
    return joined === null ? [] : [{ word, joined }];
  });
  if (offered.length === 0) return null;
  return (
    <details className={css.more}>
      <summary>{say.title(offered.length)}</summary>
      <fieldset className={css.choices}>
        <legend>{say.how}</legend>
        {offered.map(({ word, joined }) => (
          <label key={word} className={css.check}>
            <input
              type="checkbox"
              checked={withWord(text, joined, '') !== text}
              onChange={({ target }) =>
                change(target.checked ? withWord(text, word, joined) : withWord(text, joined, word))
              }
            />
            <span>{say.isOne(word, joined)}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
