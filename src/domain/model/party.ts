import type { Identifiers } from './identifiers';
import type { PartyId } from './ids';

/** What a party can be. */
export const PARTY_KINDS = [
  'state',
  'former-state',
  'armed-group',
  'international-organisation',
  'agency-or-company',
  'region',
  'person',
  'unknown',
] as const;

/** One of the things a party can be. */
export type PartyKind = (typeof PARTY_KINDS)[number];

/** What kind of name an alias is. */
export const ALIAS_TYPES = ['spelling', 'maker', 'grau', 'nato', 'former', 'code', 'full-name'] as const;

/** One of the kinds of name an alias can be. */
export type AliasType = (typeof ALIAS_TYPES)[number];

/** Another name for a party or system, and what kind of name it is. */
export interface Alias {
  readonly name: string;
  readonly type: AliasType;
  /** The language of the name (BCP 47); absent where it is English or of none. */
  readonly language?: string;
}

/** A state, group, organisation, region or person that takes part in a relationship. */
export interface Party {
  readonly id: PartyId;
  readonly kind: PartyKind;
  readonly name: string;
  /** The name as it reads inside a sentence, where that differs: "the United States". */
  readonly nameInText?: string;
  readonly aliases: readonly Alias[];
  /** What others know it by; absent where nobody has said so. */
  readonly identifiers?: Identifiers;
  /** Ids that this party had in earlier versions; links that hold them still lead here. */
  readonly formerIds: readonly PartyId[];
}

const STATE_CODE = /^[A-Z]{3}$/;

/**
 * Whether an id is a code that readers know: those of three letters that ISO gives to states and regions. The codes
 * of four letters for former states are ids like any other; nobody knows SUHH.
 */
export function isKnownCode(id: string): boolean {
  return STATE_CODE.test(id);
}

/** The code that stands for a state in a small sign, or null where readers know none. */
export function codeOf({ id }: Party): string | null {
  return isKnownCode(id) ? id : null;
}
