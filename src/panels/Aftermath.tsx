import { aftermathOf, isOpenQuestion } from '../domain/aftermath';
import type { Relationship } from '../domain/relationship';
import { relationshipSentence } from '../domain/wording';
import { select } from '../state/actions';
import { useDataset, useFacetIndex } from '../state/selectors';
import parts from '../ui/parts.module.css';
import css from './Details.module.css';

/** What may have become of a deal that was only reported or doubted, with the reason for each. */
export function Aftermath({ relationship }: { relationship: Relationship }) {
  const dataset = useDataset();
  const index = useFacetIndex();
  if (!isOpenQuestion(relationship)) return null;
  const related = aftermathOf(dataset, index, relationship);
  return (
    <section aria-label="What became of it" className={css.part}>
      <h3 className={parts.heading}>What became of it</h3>
      {related.length === 0 ? (
        <p className={css.soft}>Nothing in this dataset is possibly related to it.</p>
      ) : (
        <>
          <p className={css.soft}>
            Possibly related: the same two parties, the same or a related system, in the same year or later.
            That one came of the other is not claimed.
          </p>
          <ul className={css.events}>
            {related.map(({ relationship: other, reason }) => (
              <li key={other.id}>
                <button type="button" className={parts.link} onClick={() => select(other.id)}>
                  {relationshipSentence(dataset, other)}
                </button>
                <span className={css.soft}>{`Listed because: ${reason}.`}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
