/** How long the pointer stays where it is until it is at rest, in milliseconds. */
const REST = 80;

/**
 * Where a picture is crowded, tells the engine in the container of a pointer that moves over it only once it is at rest:
 * to find what is under it takes too long for every move. Presses, and moves with a button down, come at once.
 */
export function hoverAtRest(container: EventTarget, isCrowded: () => boolean): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told: Event | null = null;
  const onMove = (event: Event) => {
    clearTimeout(timer);
    if (event === told || !(event instanceof MouseEvent) || event.buttons !== 0 || !isCrowded()) return;
    event.stopPropagation();
    const { target } = event;
    timer = setTimeout(() => {
      told = new MouseEvent('mousemove', event);
      target?.dispatchEvent(told);
    }, REST);
  };
  // On the way down to what was hit, before the engine, which listens at the window on the way up.
  container.addEventListener('mousemove', onMove, true);
  // What has left the container is no longer at rest in it.
  container.addEventListener('mouseleave', () => clearTimeout(timer));
}
