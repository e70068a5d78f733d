import { useMemo } from 'react';
import { toldOnce } from '../../domain/join/told-twice';
import { visibleFirst } from '../../domain/views/overview';
import { point, select } from '../../state/actions';
import { useDataset, useFacetIndex, visibleSetOf } from '../../state/selectors';
import { useApp } from '../../state/store';
import { lineSign } from '../../ui/encodings';
import { LineSample } from '../../ui/LineSample';
import parts from '../../ui/parts.module.css';
import { datesWords } from '../../words/dates';
import { detailsWords } from '../../words/details';
import { modelWords } from '../../words/model';
import { relationshipsWords } from '../../words/relationships';
import { ShowMore, useSteps } from '../common/ShowMore';
import css from './RelationshipList.module.css';

function Item({ place, hidden }: { place: number; hidden: boolean }) {
  const dataset = useDataset();
  const relationship = dataset.relationships.at(place);
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
            {say.when(
              modelWords().statuses[relationship.status].label,
              datesWords().inWords(relationship.asOf),
            )}
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
export function RelationshipList({ title, places }: { title: string; places: Uint32Array }) {
  const visible = useApp(visibleSetOf);
  const index = useFacetIndex();
  const ordered = useMemo(() => visibleFirst(places, visible), [places, visible]);
  const again = useMemo(() => places.length - toldOnce(index, places).length, [index, places]);
  const steps = useSteps(ordered.length);
  return (
    <section aria-label={title} className={css.section}>
      <h3 className={parts.heading}>
        <span>{title}</span> <span>{detailsWords().listed(places.length, again)}</span>
      </h3>
      <ul className={css.list} ref={steps.list}>
        {Array.from(ordered.subarray(0, steps.shown), (place) => (
          <Item key={place} place={place} hidden={!visible.has(place)} />
        ))}
      </ul>
      <ShowMore steps={steps} of={title} />
    </section>
  );
}
