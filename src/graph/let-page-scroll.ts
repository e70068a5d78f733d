/** Leaves to the page around a picture what would scroll it: the wheel by itself, and one finger. */

/** Takes from the picture what the page is to have; returns how to stop. */
export function letPageScroll(stage: HTMLElement): () => void {
  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
  };
  const onTouchMove = (event: TouchEvent) => {
    if (event.touches.length === 1) event.stopPropagation();
  };
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch' && event.isPrimary) event.stopPropagation();
  };
  // The browser scrolls with this finger from now on. Told nothing, the engine would take its end for a tap.
  const onPointerCancel = ({ pointerType, target }: PointerEvent) => {
    if (pointerType === 'touch') target?.dispatchEvent(new Event('touchcancel', { bubbles: true }));
  };
  stage.addEventListener('pointercancel', onPointerCancel, { capture: true });
  stage.addEventListener('wheel', onWheel, { capture: true, passive: true });
  stage.addEventListener('touchmove', onTouchMove, { capture: true, passive: true });
  stage.addEventListener('pointermove', onPointerMove, { capture: true, passive: true });
  return () => {
    stage.removeEventListener('pointercancel', onPointerCancel, { capture: true });
    stage.removeEventListener('wheel', onWheel, { capture: true });
    stage.removeEventListener('touchmove', onTouchMove, { capture: true });
    stage.removeEventListener('pointermove', onPointerMove, { capture: true });
  };
}
