import type { Relationship } from '../../domain/model/relationship';
import { aftermathOf, isOpenQuestion, type PossiblyRelated } from '../../domain/views/aftermath';
import { outcomeOf } from '../../domain/views/outcome';
import { useDataset, useFacetIndex } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { datesWords } from '../../words/deals/dates';
import { modelWords } from '../../words/deals/model';
import { outcomeWords } from '../../words/deals/outcome';
import { relationshipsWords } from '../../words/deals/relationships';
import { detailsWords } from '../../words/questions/details';
import section from '../common/Section.module.css';
import css from './Aftermath.module.css';
import { SelectLink } from './SelectLink';

/** Those that are listed for one reason, in their order. */
function byReason(related: readonly PossiblyRelated[]): ReadonlyMap<string, readonly PossiblyRelated[]> {
  const groups = new Map<string, PossiblyRelated[]>();
  for (const one of related) {
    const reason = outcomeWords().listed(one);
    groups.set(reason, [...(groups.get(reason) ?? []), one]);
  }
  return groups;
}

/** The deal in a line: the parties are those of the deal that is asked about. */
function Related({ relationship }: { relationship: Relationship }) {
  const dataset = useDataset();
  const { kind, status, asOf } = relationship;
  const goods = relationshipsWords().goods(dataset, relationship);
  return (
    <span className={css.deal}>
      <SelectLink
        to={relationship.id}
        words={kind === 'supplies' ? goods : detailsWords().goods(goods, modelWords().kinds[kind].noun)}
      />
      <span className={section.soft}>
        {detailsWords().when(modelWords().statuses[status].label, datesWords().inWords(asOf))}
      </span>
    </span>
  );
}

/** What became of a deal that was only reported or doubted: whose word there is, and what may have come of it. */
export function Aftermath({ relationship }: { relationship: Relationship }) {
  const dataset = useDataset();
  const index = useFacetIndex();
  if (!isOpenQuestion(relationship)) return null;
  const say = outcomeWords();
  const related = aftermathOf(dataset, index, relationship);
  return (
    <section aria-label={say.title} className={css.outcome}>
      <h3 className={parts.heading}>{say.title}</h3>
      <p>{say.sentence(outcomeOf(dataset, relationship, related), dataset, relationship)}</p>
      {related.length > 0 && (
        <>
          <ul className={css.reasons}>
            {[...byReason(related)].map(([reason, listed]) => (
              <li key={reason}>
                <span className={section.soft}>{reason}</span>
                {listed.map(({ relationship: other }) => (
                  <Related key={other.id} relationship={other} />
                ))}
              </li>
            ))}
          </ul>
          <p className={section.soft}>{say.notClaimed}</p>
        </>
      )}
    </section>
  );
}
