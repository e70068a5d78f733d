/** Which numbers of a deal rest on a guess of what stands before their decimals. */
import { GUESSED } from '../../../domain/columns/guesses';
import { writtenNumber } from '../cells/numbers';
import type { TextRow } from '../rows/text-row';
import type { NumberColumn } from './format-kind';

/** What is a guess of the numbers in the rows of a deal, in the bits of GUESSED. */
export function guessesIn(guessed: readonly NumberColumn[], rows: readonly TextRow[]): number {
  const isGuess = ({ at, numbersIn }: NumberColumn) =>
    rows.some(({ cells }) =>
      numbersIn(cells[at]?.trim() ?? '').some((number) => writtenNumber(number)?.is === 'either'),
    );
  return guessed
    .filter(isGuess)
    .reduce((bits, { addedUp }) => bits | (addedUp === null ? 0 : GUESSED[addedUp]), 0);
}
