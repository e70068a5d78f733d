/** Calls back at first, and whenever an element may have another size. Gives the way to stop. */
export function watchSize(element: HTMLElement, onSize: () => void): () => void {
  if (!('ResizeObserver' in globalThis)) {
    // Less is noticed, but what matters most: the window.
    addEventListener('resize', onSize);
    const first = setTimeout(onSize);
    return () => {
      clearTimeout(first);
      removeEventListener('resize', onSize);
    };
  }
  const observer = new ResizeObserver(onSize);
  observer.observe(element);
  return () => observer.disconnect();
}
