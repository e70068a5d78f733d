/** How the names of parties in a column are looked up: as names, as codes of two letters, or as codes among names. */
import { type NamedParty, partyOfCode, partyOfName } from '../names/parties';
import type { FormatKind } from './format-kind';

const partyOfCapitals = (name: string): NamedParty =>
  /^[A-Z]{2}$/.test(name) ? partyOfCode(name) : partyOfName(name);

/** The party that a name on a side of a deal stands for. */
export function partyLookUp(
  { endsAt, codesAt, codesAmongNamesAt }: Pick<FormatKind, 'endsAt' | 'codesAt' | 'codesAmongNamesAt'>,
  end: 'from' | 'to',
): (name: string) => NamedParty {
  if (codesAt.includes(endsAt[end])) return partyOfCode;
  return codesAmongNamesAt.includes(endsAt[end]) ? partyOfCapitals : partyOfName;
}
