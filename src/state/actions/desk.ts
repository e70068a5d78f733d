/** What the page shows of the case file on the desk: it comes with the desk, and not before. */
import { failed } from '../../data/loaded';
import type { DatasetId, SelectableId } from '../../domain/model/ids';
import { resolveView } from '../../permalink/resolve';
import { DEFAULT_VIEW } from '../../permalink/view';
import { type AppState, setState, useApp } from '../store';
import { type BaseDataset, filesToKeep, openedWith, storiesToTell } from '../visit';
import { keepOpened } from './visit';

/** What was on the screen before the desk, to go back to. */
export type ShownBefore = Pick<AppState, 'opening' | 'view'>;

/** What is on the screen now. */
export const shownNow = ({ opening, view }: AppState = useApp.getState()): ShownBefore => ({ opening, view });

/** Shows a case file by itself, in the place of what is open: a step of the visit, which Back takes back. */
export function showCaseFile(opened: BaseDataset): void {
  keepOpened(opened);
  const { visit, view } = useApp.getState();
  const { id, version } = opened.base.dataset;
  setState({
    ...openedWith(visit, opened, []),
    notices: [],
    view: { ...DEFAULT_VIEW, dataset: { id, version }, language: view.language },
    step: 'push',
    desk: { act: 'go-on' },
  });
}

/** Shows what has become of it, as it was looked at, with something selected if anything is: nothing of that is a step. */
export function showChanged(opened: BaseDataset, selected: SelectableId | null): void {
  keepOpened(opened);
  const { visit, view } = useApp.getState();
  const { opening } = openedWith(visit, opened, []);
  const seen = selected ? { ...view, selection: selected, claim: null } : view;
  const resolved = resolveView(seen, opening.dataset, [], storiesToTell(opening.dataset, visit));
  setState({ opening, view: resolved.view, step: 'arrived' });
}

/** Puts back what was on the screen before the desk, with the files that were joined to it. */
export function showBefore({ opening, view }: ShownBefore): void {
  setState({ opening, view, notices: [], step: 'push', desk: null });
}

/** Leads to what the site begins with, which is still to be opened. */
export function showBeginning(): void {
  const { language } = useApp.getState().view;
  setState({ view: { ...DEFAULT_VIEW, language }, notices: [], step: 'push', desk: null });
}

/** Says of a case file that this device keeps that it cannot be read. */
export function showUnread(id: DatasetId): void {
  const { failure } = failed({ code: 'unread-case' }, id);
  setState(({ opening }) => ({ opening: { phase: 'failed', failure, kept: filesToKeep(opening) } }));
}
