import { useMemo } from 'react';
import type { ClaimDraft } from '../../../domain/desk/claim-draft';
import { sameRelationships } from '../../../domain/desk/same-relationship';
import type { RelationshipId } from '../../../domain/model/ids';
import { useCaseFile } from '../../../state/desk/desk-store';
import { joinRelationship } from '../../../state/desk/draft';
import { useDataset } from '../../../state/use-dataset';
import parts from '../../../ui/parts.module.css';
import { relationshipsWords } from '../../../words/deals/relationships';
import { deskWords } from '../../../words/desk/desk';
import css from './ClaimForm.module.css';

/** As many as can be looked at before one goes on. */
const MAX_OFFERED = 3;

/** Leads the claim to a relationship. What offered it is gone then, and the focus goes to what stands for it. */
function join(about: RelationshipId): void {
  joinRelationship(about);
  requestAnimationFrame(() => document.querySelector<HTMLElement>('#desk form [data-about]')?.focus());
}

/** Relationships of the case file that the claim may be about: to join one of them comes before making another. */
export function SameRelationships({ draft }: { draft: ClaimDraft }) {
  const statement = useCaseFile();
  const dataset = useDataset();
  const say = deskWords().claim;
  const ids = useMemo(() => sameRelationships(statement, draft).slice(0, MAX_OFFERED), [statement, draft]);
  const found = ids.flatMap((id) => dataset.relationships.ready.find((one) => one.id === id) ?? []);
  if (draft.about !== null || found.length === 0) return null;
  return (
    <section aria-label={say.same} className={css.same}>
      <h4 className={parts.heading}>{say.same}</h4>
      <ul>
        {found.map((one) => (
          <li key={one.id}>
            <button type="button" className={parts.link} onClick={() => join(one.id)}>
              {say.join(relationshipsWords().dated(dataset, one))}
            </button>
          </li>
        ))}
      </ul>
      <p className={css.soft}>{say.sameHint}</p>
    </section>
  );
}
