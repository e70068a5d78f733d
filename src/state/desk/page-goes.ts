/** Does something as soon as the page may go: what is hidden may never be seen again. */
export function whenPageGoes(act: () => void): void {
  addEventListener('pagehide', act);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') act();
  });
}
