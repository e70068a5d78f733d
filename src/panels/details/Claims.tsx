import { type ClaimGroup, claimGroupsOf } from '../../domain/evidence/claim-groups';
import type { Relationship } from '../../domain/model/relationship';
import { fileOfClaim } from '../../domain/views/sources-of-rows';
import parts from '../../ui/parts.module.css';
import { evidenceWords } from '../../words/deals/evidence';
import section from '../common/Section.module.css';
import { ClaimCard } from './ClaimCard';
import css from './Details.module.css';

function GroupOfClaims({ group, of }: { group: ClaimGroup; of: Relationship }) {
  const say = evidenceWords();
  const { claims, because } = group;
  const title = say.group(group);
  return (
    <section aria-label={title} className={section.part}>
      <h3 className={parts.heading}>{title}</h3>
      {because && <p className={css.because}>{say.sideShown(because)}</p>}
      <ul className={section.claims}>
        {claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} of={group} file={fileOfClaim(of, claim)} />
        ))}
      </ul>
    </section>
  );
}

/** All that is said: what the headline rests on first, then who says otherwise, then the rest. */
export function Claims({ relationship }: { relationship: Relationship }) {
  return claimGroupsOf(relationship).map((group) => (
    <GroupOfClaims key={group.side} group={group} of={relationship} />
  ));
}
