import { openSheet, present } from '../../state/actions';
import { focusWhenThere } from '../../ui/focus-when-there';
import { VIEW_STOP } from '../common/regions';
import css from './SkipLinks.module.css';

const skipTo = (stop: string) => focusWhenThere(() => document.querySelector<HTMLElement>(stop));

const SKIPS: readonly { readonly words: string; readonly go: () => void }[] = [
  {
    words: 'Skip to the table',
    go: () => {
      present('table');
      skipTo(VIEW_STOP.table);
    },
  },
  {
    words: 'Skip to the graph',
    go: () => {
      present('graph');
      skipTo(VIEW_STOP.graph);
    },
  },
  {
    words: 'Skip to details',
    go: () => {
      openSheet('details');
      skipTo(VIEW_STOP.details);
    },
  },
];

/** The first stops of the page, seen only when they have the focus: each leads past everything before its target. */
export function SkipLinks() {
  return SKIPS.map(({ words, go }) => (
    <button key={words} type="button" className={css.skip} onClick={go}>
      {words}
    </button>
  ));
}
