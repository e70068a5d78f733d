import { openSheet } from '../../state/actions/page';
import { present } from '../../state/actions/view';
import { focusWhenThere } from '../../ui/focus-when-there';
import { shellWords } from '../../words/page/shell';
import { VIEW_STOP } from '../common/regions';
import css from './SkipLinks.module.css';

const skipTo = (stop: string) => focusWhenThere(() => document.querySelector<HTMLElement>(stop));

const SKIPS: readonly { readonly to: keyof typeof VIEW_STOP; readonly go: () => void }[] = [
  {
    to: 'table',
    go: () => {
      present('table');
      skipTo(VIEW_STOP.table);
    },
  },
  {
    to: 'graph',
    go: () => {
      present('graph');
      skipTo(VIEW_STOP.graph);
    },
  },
  {
    to: 'details',
    go: () => {
      openSheet('details');
      skipTo(VIEW_STOP.details);
    },
  },
];

/** The first stops of the page, seen only when they have the focus: each leads past everything before its target. */
export function SkipLinks() {
  const say = shellWords().skipTo;
  return SKIPS.map(({ to, go }) => (
    <button key={to} type="button" className={css.skip} onClick={go}>
      {say[to]}
    </button>
  ));
}
