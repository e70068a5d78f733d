import type { ClaimId, SourceId } from '../../domain/model/ids';
import { tellNews } from '../../state/actions/messages';
import { beginClaim, isClaimInTheWay, mendClaim, putAside } from '../../state/desk/draft';
import { deskWords } from '../../words/desk/desk';

/** Does so, unless another claim is half made, which would be lost: then it says so, and shows that one. */
function unlessInTheWay(id: ClaimId | null, act: () => void): void {
  if (!isClaimInTheWay(id)) {
    act();
    return;
  }
  putAside(false);
  tellNews(deskWords().contents.otherClaim);
}

/** Mends a claim. */
export const mend = (id: ClaimId): void => unlessInTheWay(id, () => mendClaim(id));

/** Begins a claim that tells in one's own words what a source says. */
export const beginInOwnWords = (id: SourceId): void => unlessInTheWay(null, () => beginClaim(id, null));
