import { openSheet } from '../../state/actions';
import { type Sheet, useApp } from '../../state/store';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import parts from '../../ui/parts.module.css';
import css from './SheetButtons.module.css';

const SHEETS = [
  { sheet: 'filters', words: 'Filters', icon: ICON.filters },
  { sheet: 'source', words: 'Source', icon: ICON.text },
  { sheet: 'details', words: 'Details', icon: ICON.relationships },
] as const satisfies readonly { sheet: Sheet; words: string; icon: unknown }[];

/** Opens the panels that do not stand beside the graph by themselves. Each is there only where its panel is folded. */
export function SheetButtons() {
  const open = useApp((state) => state.sheet);
  const reading = useApp((state) => state.view.reading !== null);
  return SHEETS.filter(({ sheet }) => sheet !== 'source' || reading).map(({ sheet, words, icon }) => (
    <button
      key={sheet}
      type="button"
      className={`${parts.button} ${css.opener}`}
      data-sheet={sheet}
      aria-label={`Show ${words.toLowerCase()}`}
      aria-expanded={open === sheet}
      aria-controls={sheet}
      onClick={() => openSheet(open === sheet ? null : sheet)}
    >
      <Icon shape={icon} size={14} />
      <span>{words}</span>
    </button>
  ));
}
