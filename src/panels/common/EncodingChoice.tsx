import type { Encoding, EncodingDoubt } from '../../state/files/encodings';
import { encodingsWords } from '../../words/files/encodings';
import { ReadAgain } from './ReadAgain';

interface EncodingChoiceProps {
  readonly doubt: EncodingDoubt;
  /** Reads the file in another encoding. */
  readonly read: (encoding: Encoding) => Promise<void>;
  readonly isInForm?: boolean;
}

/** Says that the letters of a file were guessed, shows its first telling lines in each encoding, and reads it in another. */
export function EncodingChoice({ doubt, read, isInForm = false }: EncodingChoiceProps) {
  const say = encodingsWords();
  const ways = doubt.candidates.map(({ encoding, lines }) => ({
    value: encoding,
    label: say.labels[encoding],
    about: lines.join('\n'),
  }));
  return (
    <ReadAgain
      question={say.ask(doubt)}
      ways={ways}
      now={doubt.encoding}
      button={say.read}
      read={read}
      isInForm={isInForm}
    />
  );
}
