import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { findSelectable } from '../../domain/lenses/selected';
import type { SelectableId } from '../../domain/model/ids';
import { announce, tellNews } from '../../state/actions/messages';
import { goToDetails, openMenu } from '../../state/actions/page';
import { goTo } from '../../state/actions/view';
import { linkTo } from '../../state/address/url-sync';
import { copyText } from '../../state/copy-text';
import { growthsOf } from '../../state/growth';
import { type OpenMenu, useApp } from '../../state/store';
import { useDataset, useFacetIndex } from '../../state/use-dataset';
import { copyingWords } from '../../words/exports/copying';
import { menuWords } from '../../words/questions/menu';
import { titlesWords } from '../../words/views/titles';
import css from './ContextMenu.module.css';
import { actsFor, nodeOf, type OfferedAct } from './menu-acts';

/** Which item each key goes to, of those that there are. */
const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The room between the menu and the edge of the window, in pixels. */
const MARGIN = 8;

/** Where the menu stands: where it was asked for, and within the window. */
function usePlace({ x, y }: OpenMenu) {
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState({ left: x, top: y });
  useLayoutEffect(() => {
    if (!box.current) return;
    const { offsetWidth, offsetHeight } = box.current;
    const within = (begin: number, size: number, room: number) =>
      Math.max(MARGIN, Math.min(begin, room - size - MARGIN));
    setAt({ left: within(x, offsetWidth, innerWidth), top: within(y, offsetHeight, innerHeight) });
  }, [x, y]);
  return { box, at };
}

async function copyLinkTo(id: SelectableId): Promise<void> {
  const isCopied = await copyText(linkTo({ ...useApp.getState().view, selection: id, claim: null }));
  if (isCopied) announce(copyingWords().copied);
  else tellNews(menuWords().notCopied);
}

/** Closes the menu by a press outside it, and gives the focus back to where it was. */
function useLeaving(box: { readonly current: HTMLElement | null }): () => void {
  const [before] = useState(() => document.activeElement);
  const leave = useCallback(() => {
    openMenu(null);
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  }, [before]);
  useEffect(() => {
    const onPointerDown = ({ target }: PointerEvent) => {
      if (target instanceof Node && !box.current?.contains(target)) openMenu(null);
    };
    const onScroll = () => openMenu(null);
    addEventListener('pointerdown', onPointerDown, { capture: true });
    addEventListener('wheel', onScroll, { passive: true });
    addEventListener('resize', onScroll);
    return () => {
      removeEventListener('pointerdown', onPointerDown, { capture: true });
      removeEventListener('wheel', onScroll);
      removeEventListener('resize', onScroll);
    };
  }, [box]);
  return leave;
}

/** What can be done with a thing of the picture, as a menu: the arrow keys go from one act to the next. */
export function ContextMenu({ menu }: { menu: OpenMenu }) {
  const dataset = useDataset();
  const index = useFacetIndex();
  const view = useApp((state) => state.view);
  const of = findSelectable(dataset, menu.of);
  const node = of && nodeOf({ of });
  const growths = useApp((state) => growthsOf(state, node?.id ?? null));
  const { box, at } = usePlace(menu);
  const leave = useLeaving(box);
  useEffect(() => box.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus(), [box]);
  if (!of) return null;
  const say = menuWords();
  const name = titlesWords().inText(dataset, of);
  const selected = view.selection === null ? null : findSelectable(dataset, view.selection);
  const other = selected ? titlesWords().inText(dataset, selected) : '';
  const centre = view.filter.around.find(({ id }) => id === menu.of);
  const wordsOf = ({ act, growth }: OfferedAct): string => {
    if (act === 'grow') return growth ? say.grow(name, growth) : '';
    return act === 'farther' ? say.acts.farther(name, centre) : say.acts[act](name, other);
  };
  const doAct = ({ act, change }: OfferedAct) => {
    leave();
    if (!change) void copyLinkTo(menu.of);
    else goTo(change);
    if (change?.selection) goToDetails(act === 'ask' ? 'question' : 'title');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(box.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const step = STEPS[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      leave();
    } else if (step) {
      event.preventDefault();
      const focused = items.findIndex((item) => item.matches(':focus'));
      items[step(focused, items.length)]?.focus();
    }
  };
  return (
    <div
      ref={box}
      role="menu"
      tabIndex={-1}
      aria-label={say.title(name)}
      className={css.menu}
      style={at}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => event.preventDefault()}
    >
      {actsFor({ dataset, index, view, id: menu.of, of, growths }).map((offered) => (
        <button
          key={`${offered.act} ${offered.growth?.direction}`}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={css.act}
          onClick={() => doAct(offered)}
        >
          {wordsOf(offered)}
        </button>
      ))}
    </div>
  );
}
