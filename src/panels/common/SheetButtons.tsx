import { openSheet } from '../../state/actions/page';
import { type Sheet, useApp } from '../../state/store';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import parts from '../../ui/parts.module.css';
import { shellWords } from '../../words/page/shell';
import css from './SheetButtons.module.css';

const SHEETS = [
  { sheet: 'filters', icon: ICON.filters },
  { sheet: 'source', icon: ICON.text },
  { sheet: 'details', icon: ICON.relationships },
] as const satisfies readonly { sheet: Sheet; icon: unknown }[];

/** Opens the panels that do not stand beside the graph by themselves. Each is there only where its panel is folded. */
export function SheetButtons() {
  const say = shellWords();
  const open = useApp((state) => state.sheet);
  const reading = useApp((state) => state.view.reading !== null);
  return SHEETS.filter(({ sheet }) => sheet !== 'source' || reading).map(({ sheet, icon }) => (
    <button
      key={sheet}
      type="button"
      className={`${parts.button} ${css.opener}`}
      data-sheet={sheet}
      aria-label={say.showSheet(sheet)}
      aria-expanded={open === sheet}
      aria-controls={sheet}
      onClick={() => openSheet(open === sheet ? null : sheet)}
    >
      <Icon shape={icon} size={14} />
      <span>{say.sheets[sheet]}</span>
    </button>
  ));
}
