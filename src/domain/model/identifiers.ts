/** Numbers and codes by which others know a party or a weapon, for good and in every language. */
import { keysOf } from '../text/keys-of';

interface IdentifierFacts {
  /** How every one of them looks. */
  readonly pattern: RegExp;
  /** Where what it stands for can be read. */
  readonly address: (identifier: string) => string;
}

/** Every kind of them. What a state is called by ISO is its id; GRAU and NATO give names, which are aliases. */
export const IDENTIFIER = {
  wikidata: {
    pattern: /^Q[1-9]\d{0,11}$/,
    address: (id) => `https://www.wikidata.org/wiki/${id}`,
  },
  lei: {
    pattern: /^[0-9A-Z]{18}\d{2}$/,
    address: (id) => `https://search.gleif.org/#/record/${id}`,
  },
} as const satisfies Record<string, IdentifierFacts>;

/** One of these kinds. */
export type IdentifierKind = keyof typeof IDENTIFIER;

/** Every kind, in the order in which they are shown. */
export const IDENTIFIER_KINDS = keysOf(IDENTIFIER);

/** What something is known by elsewhere, each kind once. */
export type Identifiers = Readonly<Partial<Record<IdentifierKind, string>>>;

/**
 * Whether the last two digits of an LEI are those that the others ask for: as one number, letters counted on from 10,
 * it leaves 1 over when divided by 97 (ISO 17442, by ISO/IEC 7064 MOD 97-10).
 */
export function hasLeiChecksum(lei: string): boolean {
  let rest = 0;
  for (const sign of lei) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Why a text is no identifier of a kind; null where it is one. */
export function identifierFault(
  kind: IdentifierKind,
  text: string,
): 'wikidata' | 'lei' | 'lei-checksum' | null {
  if (!IDENTIFIER[kind].pattern.test(text)) return kind;
  return kind === 'lei' && !hasLeiChecksum(text) ? 'lei-checksum' : null;
}

/** Both, of two that are the same: where they differ, that of the first. */
export const identifiersOfBoth = (
  first: { readonly identifiers?: Identifiers },
  second: { readonly identifiers?: Identifiers },
): { readonly identifiers?: Identifiers } =>
  first.identifiers || second.identifiers
    ? { identifiers: { ...second.identifiers, ...first.identifiers } }
    : {};
