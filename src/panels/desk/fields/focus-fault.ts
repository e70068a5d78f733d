/** Goes to the first field of a form that is not right. */

/** Focuses it, in the middle of the form: whatever stays in sight at the foot of that would hide it, and what is wrong with it. */
export function focusFault(form: HTMLElement | null): void {
  // The faults are on the page a moment later.
  requestAnimationFrame(() => {
    const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
    const isGroup = wrong?.getAttribute('role') === 'radiogroup';
    const field = isGroup ? wrong?.querySelector<HTMLElement>('input:checked') : wrong;
    field?.focus({ preventScroll: true });
    (isGroup ? wrong : wrong?.parentElement)?.scrollIntoView({ block: 'center' });
  });
}
