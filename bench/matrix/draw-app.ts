/** The matrix of the app itself, without the panels around it. */
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import panel from '../../src/graph/GraphPanel.module.css';
import { MatrixGraph } from '../../src/graph/matrix/MatrixGraph';
import { graphOf } from '../../src/state/selectors';
import { setState, useApp } from '../../src/state/store';
import { NEW_VISIT, openedWith } from '../../src/state/visit';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import type { Asked, MakeDrawer } from './drawn-by';

const view = () => useApp.getState().view;

function open({ dataset, index }: Asked): void {
  const { opening } = useApp.getState();
  if (opening.phase === 'open' && opening.index === index) return;
  const origin = { file: null, hash: '' };
  setState(openedWith(NEW_VISIT, { base: { dataset, index }, origin }, []));
}

/** Draws as a switch to the lens does: from the visible rows on. */
export const makeDrawer: MakeDrawer = (element) => {
  let root: Root | null = null;
  // The areas that it takes are those of the panel of the graph.
  element.className = panel.panel ?? '';
  return {
    draw: (asked) => {
      open(asked);
      setState({ view: { ...view(), lens: 'matrix', most: asked.most } });
      root = createRoot(element);
      flushSync(() => root?.render(createElement(MatrixGraph)));
    },
    clear: () => {
      if (!root) return;
      flushSync(() => root?.unmount());
      root = null;
      // Another picture in between, so that nothing of this one is remembered.
      setState({ view: { ...view(), lens: 'parties', most: null } });
      graphOf(useApp.getState());
    },
    state: () => {
      const scroller = element.querySelector('[role="grid"]')?.parentElement;
      return scroller ? `${scroller.scrollLeft} ${scroller.scrollTop}` : '';
    },
  };
};
