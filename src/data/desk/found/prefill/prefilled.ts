/** What the fields of a claim may be filled with. */
import type { Kind } from '../../../../domain/model/relationship';
import type { Category } from '../../../../domain/model/system';
import type { FoundDate, FoundDealing, FoundMoney, FoundParty, FoundQuantity, FoundSystem } from '../found';
import type { FoundSpeaker } from './speaker-named';

/** A claim as it may be filled in: each field is what was found in the text for it, with where it stands; or is not there. */
export interface Prefilled {
  /** The words that say what is done. */
  readonly kind?: FoundDealing & { readonly relationship: Kind };
  readonly from?: FoundParty;
  readonly to?: FoundParty;
  readonly via?: FoundParty;
  readonly system?: FoundSystem;
  /** What the noun beside the system says that it is. */
  readonly category?: Category;
  /** The words that say what has come of it; their status is never null. */
  readonly status?: FoundDealing;
  readonly quantity?: FoundQuantity;
  readonly value?: FoundMoney;
  /** Whether the words say that the amount is for each of them. */
  readonly isPriceOfOne?: true;
  readonly date?: FoundDate;
  /** When it was said. */
  readonly saidOn?: FoundDate;
  /** Whether it was said on a day whose year is not told, and so not on that of the document. */
  readonly isOnOpenDay?: true;
  /** What denies it, or says that it was not done; and what has not come of it: who denies a delivery does not deny the order. */
  readonly denial?: Pick<FoundDealing, 'isDenial' | 'denied'>;
  /** Whether somebody neither says it nor denies it. */
  readonly isLeftOpen?: true;
  readonly speaker?: FoundSpeaker;
  /** Whether somebody speaks who is not whoever published it, be it told who or not: the words are quoted, or "he said" them. */
  readonly isOthers?: true;
}
