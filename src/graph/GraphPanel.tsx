import { sentenceOf } from '../state/selectors';
import { useApp } from '../state/store';
import parts from '../ui/parts.module.css';
import css from './GraphPanel.module.css';
import { GraphStage } from './GraphStage';
import { Legend } from './Legend';
import { LensBar } from './LensBar';

/** The visible relationships as a graph. Each lens has a surface of its own, made anew when the lens changes. */
export function GraphPanel() {
  const lens = useApp((state) => state.view.lens);
  const sentence = useApp(sentenceOf);
  return (
    <section aria-label="Graph" className={css.panel}>
      <LensBar />
      <GraphStage key={lens} large={lens === 'parties'} />
      <p className={parts.hidden}>{`Graph of ${sentence}. The table shows the same relationships.`}</p>
      <Legend />
    </section>
  );
}
