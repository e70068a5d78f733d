import { formatEdtf } from '../../domain/dates/edtf';
import { KIND, type Relationship } from '../../domain/model/relationship';
import { aftermathOf, isOpenQuestion, type PossiblyRelated } from '../../domain/views/aftermath';
import { outcomeSentence } from '../../domain/views/outcome';
import { countedGoods } from '../../domain/wording/in-text';
import { select } from '../../state/actions';
import { useDataset, useFacetIndex } from '../../state/selectors';
import parts from '../../ui/parts.module.css';
import { modelWords } from '../../words/model';
import section from '../common/Section.module.css';
import css from './Aftermath.module.css';

/** Those that are listed for one reason, in their order. */
function byReason(related: readonly PossiblyRelated[]): ReadonlyMap<string, readonly Relationship[]> {
  const groups = new Map<string, Relationship[]>();
  for (const { reason, relationship } of related) {
    groups.set(reason, [...(groups.get(reason) ?? []), relationship]);
  }
  return groups;
}

/** The deal in a line: the parties are those of the deal that is asked about. */
function Related({ relationship }: { relationship: Relationship }) {
  const dataset = useDataset();
  const { kind, status, asOf } = relationship;
  const goods = countedGoods(dataset, relationship);
  return (
    <span className={css.deal}>
      <button type="button" className={parts.link} onClick={() => select(relationship.id)}>
        {kind === 'supplies' ? goods : `${goods} (${KIND[kind].noun})`}
      </button>
      <span className={section.soft}>{`${modelWords().statuses[status].label}, ${formatEdtf(asOf)}`}</span>
    </span>
  );
}

/** What became of a deal that was only reported or doubted: whose word there is, and what may have come of it. */
export function Aftermath({ relationship }: { relationship: Relationship }) {
  const dataset = useDataset();
  const index = useFacetIndex();
  if (!isOpenQuestion(relationship)) return null;
  const related = aftermathOf(dataset, index, relationship);
  return (
    <section aria-label="What became of it" className={css.outcome}>
      <h3 className={parts.heading}>What became of it</h3>
      <p>{outcomeSentence(dataset, relationship, related)}</p>
      {related.length > 0 && (
        <>
          <ul className={css.reasons}>
            {[...byReason(related)].map(([reason, relationships]) => (
              <li key={reason}>
                <span className={section.soft}>{`${reason.charAt(0).toUpperCase()}${reason.slice(1)}:`}</span>
                {relationships.map((other) => (
                  <Related key={other.id} relationship={other} />
                ))}
              </li>
            ))}
          </ul>
          <p className={section.soft}>
            Possibly related: between the same two parties, in the same year or later. The app does not claim
            that one led to the other.
          </p>
        </>
      )}
    </section>
  );
}
