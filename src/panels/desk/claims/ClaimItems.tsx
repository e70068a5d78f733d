import { type ReactNode, useState } from 'react';
import { rewordedOf } from '../../../domain/desk/reworded';
import type { Claim } from '../../../domain/model/claim';
import type { RelationshipStatement } from '../../../domain/model/relationship';
import { select } from '../../../state/actions/view';
import { useCaseFile } from '../../../state/desk/desk-store';
import { useDataset } from '../../../state/use-dataset';
import parts from '../../../ui/parts.module.css';
import { claimsWords } from '../../../words/deals/claims';
import { relationshipsWords } from '../../../words/deals/relationships';
import { deskWords } from '../../../words/desk/desk';
import css from '../Desk.module.css';
import { mend } from '../mend';
import { MergeForm } from '../things/MergeForm';
import { SplitForm } from '../things/SplitForm';
import { formsAbout } from '../things/use-thing-form';
import { Writing } from '../Writing';
import { wordsOf } from './claim-words';
import { Reasons } from './Reasons';

/** A claim of a relationship, to be mended or deleted. */
export function ClaimItem({ claim, remove }: { claim: Claim; remove: () => void }) {
  const say = deskWords().contents;
  const words = wordsOf(claim);
  const checked = claim.checked ? deskWords().claim.checked : null;
  // A claim that supports it says so by what it says.
  const stance = claim.stance === 'supports' ? null : deskWords().claim.stances[claim.stance];
  const isOfRow = claim.citation.type === 'register-row';
  const reworded = rewordedOf(claim);
  return (
    <li>
      <p>
        <q>{words}</q>
      </p>
      <p className={css.soft}>
        {[claim.attribution.speaker, stance, claimsWords().says(claim), checked].filter(Boolean).join(' · ')}
      </p>
      {reworded && <p className={css.fault}>{deskWords().corrected.mark(reworded.was)}</p>}
      <Writing>
        <p className={css.acts}>
          {isOfRow ? (
            <span className={css.soft}>{say.ofRow}</span>
          ) : (
            <button
              type="button"
              className={parts.link}
              aria-label={say.mendOf(words)}
              onClick={() => mend(claim.id)}
            >
              {say.mend}
            </button>
          )}
          <button type="button" className={parts.link} aria-label={say.removeClaim(words)} onClick={remove}>
            {say.remove}
          </button>
        </p>
      </Writing>
    </li>
  );
}

interface RelationshipItemProps {
  readonly relationship: RelationshipStatement;
  readonly remove: () => void;
  readonly children: ReactNode;
}

/** A relationship with its claims; it can be made one with another, split, or deleted. */
export function RelationshipItem({ relationship, remove, children }: RelationshipItemProps) {
  const dataset = useDataset();
  const { claims } = useCaseFile();
  const [doing, setDoing] = useState<'merge' | 'split' | null>(() => {
    const forms = formsAbout(relationship.id).map(({ form }) => form);
    return (['split', 'merge'] as const).find((one) => forms.includes(one)) ?? null;
  });
  const say = deskWords().contents;
  const shown = dataset.relationships.ready.find(({ id }) => id === relationship.id);
  const name = shown ? relationshipsWords().dated(dataset, shown) : relationship.id;
  const close = () => setDoing(null);
  const isOfSeveral = claims.filter((claim) => claim.relationship === relationship.id).length > 1;
  return (
    <li className={css.item}>
      <p className={css.name}>{name}</p>
      {shown && (
        <p>
          <button
            type="button"
            className={parts.link}
            aria-label={say.showOf(name)}
            onClick={() => select(relationship.id)}
          >
            {say.show}
          </button>
        </p>
      )}
      <ul className={css.claims}>{children}</ul>
      <Reasons relationship={relationship} name={name} />
      <Writing>
        <p className={css.acts}>
          <button
            type="button"
            className={parts.link}
            aria-label={deskWords().asOne.of(name)}
            aria-expanded={doing === 'merge'}
            onClick={() => setDoing(doing === 'merge' ? null : 'merge')}
          >
            {deskWords().asOne.open}
          </button>
          {isOfSeveral && (
            <button
              type="button"
              className={parts.link}
              aria-label={say.splitOf(name)}
              aria-expanded={doing === 'split'}
              onClick={() => setDoing(doing === 'split' ? null : 'split')}
            >
              {say.split}
            </button>
          )}
          <button type="button" className={parts.link} aria-label={say.removeOf(name)} onClick={remove}>
            {say.remove}
          </button>
        </p>
        {doing === 'merge' && (
          <MergeForm thing={{ of: 'relationship', id: relationship.id }} name={name} close={close} />
        )}
        {doing === 'split' && <SplitForm id={relationship.id} close={close} />}
      </Writing>
    </li>
  );
}
