import { useEffect, useState } from 'react';

/** What the style sheets look at. */
const ATTRIBUTE = 'data-presenting';

const root = () => document.documentElement;

/** Fills the screen, where the browser lets pages do so; the page shows the story alone in any case. */
async function fillScreen(fill: boolean): Promise<void> {
  try {
    if (fill) await root().requestFullscreen?.();
    else if (document.fullscreenElement) await document.exitFullscreen();
  } catch {
    // It may be forbidden, as within a frame: what is shown is the same.
  }
}

/** Whether the story has the whole page, and the way to change that. Escape ends it, as it ends a full screen. */
export function usePresenting(): { readonly presenting: boolean; readonly toggle: () => void } {
  const [presenting, setPresenting] = useState(false);
  useEffect(() => {
    if (!presenting) return;
    root().setAttribute(ATTRIBUTE, '');
    const end = () => setPresenting(false);
    const onChange = () => {
      if (!document.fullscreenElement) end();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) end();
    };
    document.addEventListener('fullscreenchange', onChange);
    addEventListener('keydown', onKeyDown);
    void fillScreen(true);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      removeEventListener('keydown', onKeyDown);
      root().removeAttribute(ATTRIBUTE);
      void fillScreen(false);
    };
  }, [presenting]);
  return { presenting, toggle: () => setPresenting(!presenting) };
}
