/** Says on the page that what it opened with is drawn and at rest: tests and scripts that take pictures wait for it. */
export function announceReady(): void {
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      document.documentElement.dataset['ready'] = 'true';
    });
  });
}
