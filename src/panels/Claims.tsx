import type { Claim } from '../domain/claim';
import type { Relationship } from '../domain/relationship';
import { type Sides, sidesOf } from '../domain/sides';
import parts from '../ui/parts.module.css';
import { ClaimCard } from './ClaimCard';
import css from './Details.module.css';

/** One group of claims, and what its heading says of them. */
interface Group {
  readonly title: string;
  readonly claims: readonly Claim[];
  /** What each of them is to the headline, where there are two sides. */
  readonly bearing?: string;
  /** Why this side is shown. */
  readonly because?: string;
}

function groupsOf({ basis, others, earlier, besides, context, because }: Sides): Group[] {
  const isDisputed = because !== null;
  return [
    isDisputed
      ? {
          title: 'The headline rests on',
          claims: basis,
          bearing: 'agrees with the headline',
          because: `This side is shown, because ${because}.`,
        }
      : { title: 'The words', claims: basis },
    { title: 'Who says otherwise', claims: others, bearing: 'says otherwise' },
    { title: 'Earlier', claims: earlier },
    { title: 'Also told', claims: besides },
    { title: 'Context', claims: context, bearing: 'context' },
  ];
}

function ClaimGroup({ group: { title, claims, bearing, because } }: { group: Group }) {
  if (claims.length === 0) return null;
  return (
    <section aria-label={title} className={css.part}>
      <h3 className={parts.heading}>{title}</h3>
      {because && <p className={css.because}>{because}</p>}
      <ul className={css.claims}>
        {claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} bearing={bearing} />
        ))}
      </ul>
    </section>
  );
}

/** All that is said: what the headline rests on first, then who says otherwise, then the rest. */
export function Claims({ relationship }: { relationship: Relationship }) {
  return groupsOf(sidesOf(relationship)).map((group) => <ClaimGroup key={group.title} group={group} />);
}
