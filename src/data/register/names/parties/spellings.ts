/**
 * How parties are called elsewhere: by the United Nations and their registers, the World Bank, ISO 3166, UN Comtrade, in
 * formal style and in common abbreviations. They are for reading files and are shown nowhere. A line is an id and its names.
 * What follows from the names of the party table by rule (`party-names.ts`) is not repeated here: a name turned round
 * ("Korea, Rep."), a word cut short ("Dem. Rep. of the Congo"). A name that may mean two parties is left out: Korea, ROC,
 * "Other Asia, nes", Yemen's "Fmr Arab Rep.".
 */
import { OLYMPIC_CODES } from './olympic-codes';
import { AFRICA_ELSEWHERE } from './spellings/africa';
import { AMERICAS_ELSEWHERE } from './spellings/americas';
import { ASIA_ELSEWHERE } from './spellings/asia';
import { EUROPE_ELSEWHERE } from './spellings/europe';
import { IN_OTHER_LANGUAGES } from './spellings/in-other-languages';
import { OCEANIA_ELSEWHERE } from './spellings/oceania';
import { OTHERS_ELSEWHERE } from './spellings/others';

/** The names of lines that begin with an id, each with it. */
export function namesIn(lines: string): (readonly [name: string, id: string])[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const end = line.indexOf(' ');
      const id = line.slice(0, end);
      return line
        .slice(end + 1)
        .split('; ')
        .map((name) => [name, id] as const);
    });
}

/** The other spellings, each with the id of its party. */
export const SPELLINGS: readonly (readonly [name: string, id: string])[] = [
  ...OLYMPIC_CODES,
  ...[
    AFRICA_ELSEWHERE,
    AMERICAS_ELSEWHERE,
    ASIA_ELSEWHERE,
    EUROPE_ELSEWHERE,
    OCEANIA_ELSEWHERE,
    OTHERS_ELSEWHERE,
    IN_OTHER_LANGUAGES,
  ].flatMap(namesIn),
];
