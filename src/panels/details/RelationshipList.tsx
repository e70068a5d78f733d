import { useMemo } from 'react';
import { uncountedAt } from '../../domain/columns/releases';
import { toldOnce } from '../../domain/join/told-twice';
import { visibleFirst } from '../../domain/views/overview';
import { point } from '../../state/actions/page';
import { select } from '../../state/actions/view';
import { visibleSetOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { useDataset, useSumsIndex } from '../../state/use-dataset';
import { lineSign } from '../../ui/encodings';
import { LineSample } from '../../ui/LineSample';
import parts from '../../ui/parts.module.css';
import { datesWords } from '../../words/deals/dates';
import { modelWords } from '../../words/deals/model';
import { relationshipsWords } from '../../words/deals/relationships';
import { detailsWords } from '../../words/questions/details';
import { ShowMore, useSteps } from '../common/ShowMore';
import css from './RelationshipList.module.css';

function Item({ row, hidden }: { row: number; hidden: boolean }) {
  const dataset = useDataset();
  const relationship = dataset.relationships.at(row);
  const say = detailsWords();
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
          {relationshipsWords().sentence(dataset, relationship)}
        </button>
        <p className={css.note}>
          <span>
            {say.when(modelWords().nameOfStatus(relationship), datesWords().inWords(relationship.asOf))}
          </span>
          {hidden && <span>{say.hiddenByFilter}</span>}
        </p>
      </div>
    </li>
  );
}

/**
 * A heading and the relationships under it, a few at first; each opens, and says so where the filter hides it. Give
 * it a key of what it is about, so that another list begins with a few again.
 */
export function RelationshipList({ title, rows }: { title: string; rows: Uint32Array }) {
  const visible = useApp(visibleSetOf);
  const index = useSumsIndex();
  const ordered = useMemo(() => visibleFirst(rows, visible), [rows, visible]);
  const gone = useMemo(() => uncountedAt(index, rows)?.gone ?? 0, [index, rows]);
  const again = useMemo(() => rows.length - gone - toldOnce(index, rows).length, [index, rows, gone]);
  const hidden = useMemo(
    () => rows.reduce((sum, row) => sum + (visible.has(row) ? 0 : 1), 0),
    [rows, visible],
  );
  const steps = useSteps(ordered.length);
  return (
    <section aria-label={title} className={css.section}>
      <h3 className={parts.heading}>
        <span>{title}</span> <span>{detailsWords().listed(rows.length, again, hidden, gone)}</span>
      </h3>
      <ul className={css.list} ref={steps.list}>
        {Array.from(ordered.subarray(0, steps.shown), (row) => (
          <Item key={row} row={row} hidden={!visible.has(row)} />
        ))}
      </ul>
      <ShowMore steps={steps} of={title} />
    </section>
  );
}
