import { openSheet } from '../state/actions';
import { type Sheet, useApp } from '../state/store';
import { Icon } from '../ui/Icon';
import { ICON } from '../ui/icons';
import parts from '../ui/parts.module.css';
import css from './SheetBar.module.css';

const SHEETS = [
  { sheet: 'filters', title: 'Show filters', icon: ICON.filters },
  { sheet: 'source', title: 'Show source', icon: ICON.text },
  { sheet: 'details', title: 'Show details', icon: ICON.relationships },
] as const satisfies readonly { sheet: Sheet; title: string; icon: unknown }[];

/** On a phone: opens the panels as sheets over the graph. Not there on a wide screen. */
export function SheetBar() {
  const open = useApp((state) => state.sheet);
  const reading = useApp((state) => state.view.reading !== null);
  return (
    <nav aria-label="Panels" className={css.bar}>
      {SHEETS.filter(({ sheet }) => sheet !== 'source' || reading).map(({ sheet, title, icon }) => (
        <button
          key={sheet}
          type="button"
          className={parts.button}
          aria-expanded={open === sheet}
          onClick={() => openSheet(open === sheet ? null : sheet)}
        >
          <Icon shape={icon} />
          <span>{title}</span>
        </button>
      ))}
    </nav>
  );
}
