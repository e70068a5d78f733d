import type { ClaimId } from '../../domain/model/ids';
import { tellNews } from '../../state/actions/messages';
import { isClaimInTheWay, mendClaim, putAside } from '../../state/desk/draft';
import { deskWords } from '../../words/desk';

/** Mends a claim, unless another one is half made: then it says so, and shows that one. */
export function mend(id: ClaimId): void {
  if (!isClaimInTheWay(id)) {
    mendClaim(id);
    return;
  }
  putAside(false);
  tellNews(deskWords().contents.otherClaim);
}
