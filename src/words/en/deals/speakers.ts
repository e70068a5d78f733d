/** Several speakers inside a sentence. */
import type { Claim } from '../../../domain/model/claim';
import { listed } from '../grammar/grammar';
import { speakerInText } from '../grammar/in-text';

/** Several speakers: "Ann and the report", or how many they are; with the verb that suits them. */
export interface Speakers {
  readonly words: string;
  /** Whether they take the verb of one: "says" and not "say". */
  readonly isOne: boolean;
}

/** More speakers than this are counted and not named. */
const MAX_NAMED = 2;

/** Who makes these claims; null where nobody does. */
export function speakersOf(claims: readonly Claim[]): Speakers | null {
  const names = [...new Set(claims.map(({ attribution }) => speakerInText(attribution)))];
  if (names.length === 0) return null;
  // Several who speak in one document are no several sources.
  const documents = new Set(claims.map(({ citation }) => citation.source)).size;
  const kind = documents < names.length ? 'speakers' : 'sources';
  const words = names.length > MAX_NAMED ? `${names.length} ${kind}` : listed(names, 'and');
  return { words, isOne: names.length === 1 && !/ and /u.test(words) };
}
