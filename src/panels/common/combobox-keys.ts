/** The keys of a field with a list of what its words may mean. */
import type { KeyboardEvent } from 'react';

/** What the keys do there. */
interface ComboboxActs {
  readonly isOpen: boolean;
  /** Goes on in the list, or back, and opens it for that. */
  readonly step: (by: 1 | -1) => void;
  /** Chooses in the list. */
  readonly enter: () => void;
  readonly close: () => void;
}

function actOf(key: string, { isOpen, step, enter, close }: ComboboxActs): (() => void) | null {
  if (key === 'ArrowDown') return () => step(1);
  if (key === 'ArrowUp') return () => step(-1);
  if (!isOpen) return null;
  if (key === 'Enter') return enter;
  return key === 'Escape' ? close : null;
}

/** Takes the keys that mean the list: what is done with them goes no farther. */
export const onComboboxKey =
  (acts: ComboboxActs) =>
  (event: KeyboardEvent): void => {
    // While an input method is composing, these keys are for its own list.
    const act = event.nativeEvent.isComposing ? null : actOf(event.key, acts);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
