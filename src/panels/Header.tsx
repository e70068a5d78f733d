import { present, redo, undo } from '../state/actions';
import { useDataset, useOpenFiles, useOrigin } from '../state/selectors';
import { type Presentation, useApp } from '../state/store';
import { Icon } from '../ui/Icon';
import { ICON } from '../ui/icons';
import parts from '../ui/parts.module.css';
import { CopyLink } from './CopyLink';
import css from './Header.module.css';
import { OpenFile } from './OpenFile';
import { SearchBox } from './SearchBox';

const TAB: Readonly<Record<Presentation, string>> = { graph: 'Graph', table: 'Table' };
const TABS = Object.keys(TAB) as Presentation[];

/** The ids by which a tab and its panel know each other. */
export const tabIds = (presentation: Presentation) => ({
  tab: `tab-${presentation}`,
  panel: `panel-${presentation}`,
});

function ViewTabs() {
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
          onKeyDown={({ key }) => {
            if (key === 'ArrowRight') step(presentation, 1);
            if (key === 'ArrowLeft') step(presentation, -1);
          }}
        >
          {TAB[presentation]}
        </button>
      ))}
    </div>
  );
}

function Steps() {
  const { position, last } = useApp((state) => state.trail);
  return (
    <div className={css.steps}>
      <button
        type="button"
        className={parts['icon-button']}
        aria-label="Undo"
        title="Undo"
        disabled={position === 0}
        onClick={undo}
      >
        <Icon shape={ICON.undo} />
      </button>
      <button
        type="button"
        className={parts['icon-button']}
        aria-label="Redo"
        title="Redo"
        disabled={position >= last}
        onClick={redo}
      >
        <Icon shape={ICON.redo} />
      </button>
    </div>
  );
}

/** The name of the app and the dataset, the choice of view, and what one can do with it. */
export function Header() {
  const dataset = useDataset();
  const { file } = useOrigin();
  const { length: files } = useOpenFiles();
  return (
    <header className={css.header}>
      <h1 className={css.brand}>Armsgraph</h1>
      <p className={css.dataset}>
        <b>{dataset.title}</b>
        {files > 0 && ` + ${files === 1 ? '1 file' : `${files} files`}`}
        <span>{` · ${file === null ? 'case file' : `your file ${file}`}, version ${dataset.version}`}</span>
      </p>
      <SearchBox />
      <ViewTabs />
      <Steps />
      <OpenFile />
      <CopyLink />
    </header>
  );
}
