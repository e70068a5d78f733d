/** Keeps the address bar and the state in step, and the steps of the visit countable. */
import { linesByItself } from '../../domain/lenses/lenses';
import type { Claim } from '../../domain/model/claim';
import { OWN_STORY } from '../../domain/model/story';
import { formatPermalink } from '../../permalink/codec';
import { EMBEDDED, type View } from '../../permalink/view';
import { tell } from '../actions/messages';
import { goToAddress, openAddress } from '../actions/open-address';
import { arriveAt, noteAddress, standAtLast } from '../actions/trail';
import { graphOf } from '../selectors';
import { type AppState, openFilesNow, useApp } from '../store';
import { answersTo, referencesTo } from '../visit';
import { datasetIdAtAddress, filesAtAddress } from './address';
import { fragmentOfOpen } from './carrying';
import { addressWith, linkWith } from './own-address';

/** Between two replacements of the address, in milliseconds: browsers refuse more than a few a second. */
const REPLACE_EVERY = 150;

interface Entry {
  readonly position: number;
  /** Whether it holds a link as it came, and not a step of this visit. */
  readonly isLink?: true;
}

function positionIn(state: unknown): number {
  const position = (state as Entry | null)?.position;
  return typeof position === 'number' ? position : 0;
}

function isStepOfVisit(state: unknown): boolean {
  const entry = state as Entry | null;
  return typeof entry?.position === 'number' && !entry.isLink;
}

/** The view as a link holds it: with the files that are open, which a link can only name, and what is joined in them. */
function withFiles(view: View): View {
  const { opening } = useApp.getState();
  const joins = opening.phase === 'open' ? opening.dataset.joins?.inLink : null;
  const files = openFilesNow();
  return { ...view, joins: joins ?? '', files: referencesTo(files), mappings: answersTo(files) };
}

/** A view as the address bar shows it: a link to it on this page. */
export function addressOf(view: View): string {
  return `${addressWith(formatPermalink(withFiles(view), { complete: false }))}${fragmentOfOpen()}`;
}

/** Writes an entry of the history; false where the browser refuses, as Safari does after a hundred in half a minute. */
function write(how: 'pushState' | 'replaceState', entry: Entry, address: string): boolean {
  try {
    history[how](entry, '', address);
    return true;
  } catch {
    return false;
  }
}

/** Writes the address of what is seen, and notes whether the browser took it. */
function writeView(how: 'pushState' | 'replaceState', entry: Entry, view: View): boolean {
  const isTaken = write(how, entry, addressOf(view));
  noteAddress(isTaken);
  if (!isTaken) writeLater();
  return isTaken;
}

/** How long to wait before a browser that has refused is asked again, in milliseconds. */
const ASK_AGAIN_AFTER = 10_000;

let isWaiting = false;

/** The view stays as it is; only the address is behind, until the browser takes it. */
function writeLater(): void {
  if (isWaiting) return;
  isWaiting = true;
  setTimeout(() => {
    isWaiting = false;
    replace(useApp.getState().view);
  }, ASK_AGAIN_AFTER);
}

function push(view: View): void {
  const position = useApp.getState().trail.position + 1;
  if (writeView('pushState', { position }, view)) {
    standAtLast(position);
    return;
  }
  tell([{ code: 'no-more-steps' }]);
}

function replace(view: View): void {
  writeView('replaceState', { position: useApp.getState().trail.position }, view);
}

/** Writes the last of several replacements, at most every `REPLACE_EVERY` milliseconds. */
function makeReplacer() {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  return {
    soon: () => {
      waiting ??= setTimeout(() => {
        waiting = null;
        replace(useApp.getState().view);
      }, REPLACE_EVERY);
    },
    /** Writes at once what waits to be written, so that the next step begins where this one ended. */
    flush: (view: View) => {
      if (!waiting) return;
      clearTimeout(waiting);
      waiting = null;
      replace(view);
    },
    cancel: () => {
      if (waiting) clearTimeout(waiting);
      waiting = null;
    },
  };
}

/**
 * Writes the files into the address that are open today: a step may have been made with others. A link that names files
 * which are not open keeps their names.
 */
function nameFiles(isStep: boolean): void {
  const { opening, view } = useApp.getState();
  if (opening.phase !== 'open') return;
  const hashesOf = (files: View['files']) => files.map(({ hash }) => hash);
  const [named, open] = [hashesOf(filesAtAddress()), hashesOf(referencesTo(openFilesNow()))];
  const isMissed = named.some((hash) => !open.includes(hash));
  if (named.join() !== open.join() && (isStep || !isMissed)) replace(view);
}

function arrive(state: unknown): void {
  arriveAt(positionIn(state));
  const { opening } = useApp.getState();
  const isStep = isStepOfVisit(state);
  if (opening.phase !== 'open' || opening.dataset.id !== datasetIdAtAddress()) {
    void openAddress(isStep);
    return;
  }
  void goToAddress(opening, isStep).then((isThere) => isThere && nameFiles(isStep));
}

/** Starts keeping them in step; called once. */
export function startUrlSync(): void {
  const position = positionIn(history.state);
  const entry: Entry = isStepOfVisit(history.state) ? { position } : { position, isLink: true };
  write('replaceState', entry, location.href);
  standAtLast(position);
  const replacer = makeReplacer();
  useApp.subscribe((state, before) => {
    if (state.view === before.view || state.step === 'arrived') return;
    if (state.step === 'replace') {
      replacer.soon();
      return;
    }
    replacer.flush(before.view);
    push(state.view);
    // A step of a story that is told of another dataset.
    if (state.view.story?.isAlone) void openAddress();
  });
  addEventListener('popstate', (event) => {
    replacer.cancel();
    arrive(event.state);
  });
}

/** With a number for the lines that are drawn: what a lens shows by itself may change, and a link must not. */
function withLimit(view: View): View {
  const { opening } = useApp.getState();
  const bundled = opening.phase === 'open' && graphOf(useApp.getState()).edges.some(({ bundle }) => bundle);
  return bundled && view.most === null
    ? { ...view, most: linesByItself(view.lens, view.pictures !== null) }
    : view;
}

/** A story of one's own stays on the device: a link to what it shows leads there without it. */
const withoutOwnStory = (view: View): View =>
  view.story?.id === OWN_STORY ? { ...view, story: null } : view;

/** The whole link to a view, everything spelled out, so that a changed default cannot change its meaning. */
export function linkTo(view: View): string {
  const { opening } = useApp.getState();
  const dataset = opening.phase === 'open' ? opening.dataset : undefined;
  return linkWith(withFiles(withLimit(withoutOwnStory(view))), dataset);
}

/** The panel that lies over the graph where there is little room, unless the rest of the link opens it anyway. */
function panelOf({ sheet, view }: Pick<AppState, 'sheet' | 'view'>): View['panel'] {
  return sheet === 'filters' || (sheet === 'source' && view.reading) ? sheet : null;
}

/** The link to the words of one claim: beside its relationship, and in the text of its source where that is open. */
export function linkToClaim({ relationship, id }: Pick<Claim, 'relationship' | 'id'>): string {
  return linkTo({ ...useApp.getState().view, selection: relationship, claim: id });
}

/**
 * The link to what is on the screen as a figure for other pages.
 * @param isPinned whether it names the version of the dataset, and says so where another is shown
 */
export function embedLinkToView(isPinned: boolean): string {
  const link = linkTo({ ...useApp.getState().view, embedded: EMBEDDED[0] });
  return isPinned ? link : link.replace(/([?&]d=[a-z0-9-]{1,64})@[0-9.]{1,20}/, '$1');
}

/** The link that *Copy link* gives: to exactly what is on the screen. */
export function linkToView(): string {
  const state = useApp.getState();
  return `${linkTo({ ...state.view, panel: panelOf(state) })}${fragmentOfOpen()}`;
}
