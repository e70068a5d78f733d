import { LENS_OF_MANY } from '../domain/lenses/lenses';
import { sentenceOf } from '../state/selectors';
import { useApp } from '../state/store';
import { PartBoundary } from '../ui/PartBoundary';
import parts from '../ui/parts.module.css';
import { DRAWINGS } from './drawings';
import css from './GraphPanel.module.css';
import { Legend } from './Legend';
import { LensBar } from './LensBar';

/** The visible relationships as a graph. Each lens has a surface of its own, made anew when the lens changes. */
export function GraphPanel() {
  const lens = useApp((state) => state.view.lens);
  const { Drawing } = DRAWINGS[lens];
  const isReading = useApp(({ reading }) => reading.length > 0);
  const sentence = useApp(sentenceOf);
  DRAWINGS[LENS_OF_MANY].useAhead(isReading);
  return (
    <section aria-label="Graph" className={css.panel}>
      <LensBar />
      <PartBoundary what="The graph" resetOn={lens}>
        <Drawing />
      </PartBoundary>
      <p className={parts.hidden}>{`Graph of ${sentence}. The table shows the same relationships.`}</p>
      <Legend />
    </section>
  );
}
