import { useMemo } from 'react';
import { spanOfDataset } from '../../domain/filter/years';
import { useApp } from '../../state/store';
import { useFacetIndex } from '../../state/use-dataset';
import { Later } from '../../ui/Later';
import parts from '../../ui/parts.module.css';
import { shellWords } from '../../words/page/shell';
import { timelineWords } from '../../words/views/timeline';
import { TIMELINE } from './later-timeline';
import css from './TimelinePanel.module.css';

/** The years of the dataset; nothing where it tells of none. */
export function TimelinePanel() {
  const index = useFacetIndex();
  const dated = useApp((state) => state.view.filter.dated);
  const span = useMemo(() => spanOfDataset(index, dated), [index, dated]);
  if (!span) return null;
  const say = timelineWords();
  return (
    <section id="timeline" aria-label={say.title} className={css.panel}>
      <h2 className={parts.hidden}>{say.title}</h2>
      <Later
        part={TIMELINE}
        what={shellWords().parts.timeline}
        atFirst
        waiting={<div className={css['to-come']} />}
      >
        {({ Timeline }) => <Timeline span={span} />}
      </Later>
    </section>
  );
}
