import { present } from '../../state/actions';
import { type Presentation, useApp } from '../../state/store';
import css from './ViewTabs.module.css';

/** What the views are called. */
export const VIEW_NAME: Readonly<Record<Presentation, string>> = { graph: 'Graph', table: 'Table' };
const TABS = Object.keys(VIEW_NAME) as Presentation[];

/** The ids by which a tab and its panel know each other. */
export const tabIds = (presentation: Presentation) => ({
  tab: `tab-${presentation}`,
  panel: `panel-${presentation}`,
});

/** The choice between the graph and the table. */
export function ViewTabs() {
  const shown = useApp((state) => state.view.presentation);
  const step = (from: Presentation, by: number) => {
    const next = TABS[(TABS.indexOf(from) + by + TABS.length) % TABS.length] ?? from;
    present(next);
    document.getElementById(tabIds(next).tab)?.focus();
  };
  return (
    <div role="tablist" aria-label="View" className={css.tabs}>
      {TABS.map((presentation) => (
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
          {VIEW_NAME[presentation]}
        </button>
      ))}
    </div>
  );
}
