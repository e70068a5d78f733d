/** Where the focus goes when somebody comes to the desk. */
import { caseFileOf, useDesk } from '../../state/desk/desk-store';

const find = (selector: string) => document.querySelector<HTMLElement>(`#desk ${selector}`);

/** What is new has no title yet; the rest is read from its name on. What is filled in there already keeps the focus. */
export function focusArrival(): void {
  if (document.activeElement?.closest('#desk')) return;
  const { history } = useDesk.getState();
  const isNew = history?.steps.length === 1 && caseFileOf(useDesk.getState()).sources.length === 0;
  const title = find('#desk-title');
  if (!isNew || !(title instanceof HTMLInputElement)) {
    find('#desk-name')?.focus();
    return;
  }
  title.focus();
  title.select();
}
