import { useMemo } from 'react';
import type { ClaimDraft } from '../../../domain/desk/claim-draft';
import { sketchOf } from '../../../domain/desk/sketch';
import { useCaseFile } from '../../../state/desk/desk-store';
import parts from '../../../ui/parts.module.css';
import { useSettled } from '../../../ui/use-settled';
import { relationshipsWords } from '../../../words/deals/relationships';
import { deskWords } from '../../../words/desk/desk';
import css from './ClaimForm.module.css';

/** The plain sentence that the relationship is told in, while its claim is being made. */
export function ClaimSentence({ draft }: { draft: ClaimDraft }) {
  const statement = useCaseFile();
  const say = deskWords().claim;
  const { nameless } = say;
  const sketch = useMemo(() => sketchOf(statement, draft, nameless), [statement, draft, nameless]);
  // What is denied, or only explained, is not said: until the claim is made, the sentence has to tell.
  const bears = draft.stance !== 'supports' && sketch?.isMade !== true;
  const words =
    sketch && (bears ? say.bears(draft.stance, sentence(sketch, draft)) : sentence(sketch, draft));
  const said = useSettled(words);
  if (words === null) return null;
  return (
    <div className={css.sentence}>
      <p className={parts.heading}>
        {bears ? say.stance : draft.about === null ? say.sentence : say.thenReads}
      </p>
      <p className={css.words}>{words}</p>
      <p aria-live="polite" className={parts.hidden}>
        {said}
      </p>
    </div>
  );
}

function sentence(
  { dataset, relationship, hasStatus }: NonNullable<ReturnType<typeof sketchOf>>,
  { quantity, value }: ClaimDraft,
): string {
  const say = relationshipsWords();
  const words = hasStatus ? say.dated(dataset, relationship) : say.topic(dataset, relationship);
  return `${deskWords().claim.withRest(words, quantity, value)}${hasStatus ? '.' : ' …'}`;
}
