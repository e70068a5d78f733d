import { useState } from 'react';
import { setDesk, useDesk } from '../../../state/desk/desk-store';

/** Says what stands in a field that is not understood, or not left yet; null where its form says it all. */
export function keepTyped(label: string, text: string | null): void {
  setDesk(({ typed }) => {
    if (text !== null) return { typed: { ...typed, [label]: text } };
    const { [label]: before, ...others } = typed;
    return before === undefined ? {} : { typed: others };
  });
}

/** What stood in a field when the page was left; null where its form said it all. */
export function useTyped(label: string): string | null {
  const [typed] = useState(() => useDesk.getState().typed[label] ?? null);
  return typed;
}
