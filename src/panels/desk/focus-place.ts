/** Goes back to the text, or to what is open in its place: the form that had the focus is gone, or makes way. */
export function focusPlace(): void {
  const find = () =>
    document.querySelector<HTMLElement>('#desk [role="textbox"]') ??
    document.querySelector<HTMLElement>('#desk nav [aria-current="true"]');
  requestAnimationFrame(() => find()?.focus({ preventScroll: true }));
}

/** Goes to the claim that is being made. */
export function focusClaim(): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('#desk form h3[tabindex]')?.focus({ preventScroll: true }),
  );
}
