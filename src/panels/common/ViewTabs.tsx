import { present } from '../../state/actions/view';
import { PRESENTATIONS, type Presentation, useApp } from '../../state/store';
import { shellWords } from '../../words/page/shell';
import css from './ViewTabs.module.css';

/** The ids by which a tab and its panel know each other. */
export const tabIds = (presentation: Presentation) => ({
  tab: `tab-${presentation}`,
  panel: `panel-${presentation}`,
});

/** The choice between the graph and the table. */
export function ViewTabs() {
  const say = shellWords();
  const shown = useApp((state) => state.view.presentation);
  const step = (from: Presentation, by: number) => {
    const next =
      PRESENTATIONS[(PRESENTATIONS.indexOf(from) + by + PRESENTATIONS.length) % PRESENTATIONS.length] ?? from;
    present(next);
    document.getElementById(tabIds(next).tab)?.focus();
  };
  return (
    <div role="tablist" aria-label={say.viewChoice} className={css.tabs}>
      {PRESENTATIONS.map((presentation) => (
        <button
          key={presentation}
          type="button"
          role="tab"
          id={tabIds(presentation).tab}
          aria-selected={presentation === shown}
          aria-controls={tabIds(presentation).panel}
          tabIndex={presentation === shown ? 0 : -1}
          className={css.tab}
          onClick={() => present(presentation)}
          onKeyDown={({ key, altKey, ctrlKey, metaKey }) => {
            // With Alt and an arrow the browser goes back.
            if (altKey || ctrlKey || metaKey) return;
            if (key === 'ArrowRight') step(presentation, 1);
            if (key === 'ArrowLeft') step(presentation, -1);
          }}
        >
          {say.views[presentation]}
        </button>
      ))}
    </div>
  );
}
