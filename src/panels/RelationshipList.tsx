import type { Section } from '../domain/overview';
import type { Relationship } from '../domain/relationship';
import { STATUS } from '../domain/status';
import { relationshipSentence } from '../domain/wording';
import { point, select } from '../state/actions';
import { useDataset, visibleOf } from '../state/selectors';
import { useApp } from '../state/store';
import { lineSign } from '../ui/encodings';
import { LineSample } from '../ui/LineSample';
import parts from '../ui/parts.module.css';
import css from './RelationshipList.module.css';

function Item({ relationship, hidden }: { relationship: Relationship; hidden: boolean }) {
  const dataset = useDataset();
  return (
    <li className={css.item}>
      <LineSample sign={lineSign(relationship.kind, relationship.status)} />
      <div>
        <button
          type="button"
          className={parts.link}
          onClick={() => select(relationship.id)}
          onMouseEnter={() => point(relationship.id)}
          onMouseLeave={() => point(null)}
        >
          {relationshipSentence(dataset, relationship)}
        </button>
        <p className={css.note}>
          <span>{STATUS[relationship.status].label}</span>
          {hidden && <span> · hidden by the filter</span>}
        </p>
      </div>
    </li>
  );
}

/** A heading and the relationships under it; each opens, and says so where the filter hides it. */
export function RelationshipList({ section }: { section: Section }) {
  const visible = useApp(visibleOf);
  const { title, relationships } = section;
  return (
    <section aria-label={title} className={css.section}>
      <h3 className={parts.heading}>
        {title} <span>({relationships.length})</span>
      </h3>
      <ul className={css.list}>
        {relationships.map((relationship) => (
          <Item key={relationship.id} relationship={relationship} hidden={!visible.includes(relationship)} />
        ))}
      </ul>
    </section>
  );
}
