import type { ReactNode } from 'react';
import { useDesk } from '../../state/desk/desk-store';

/** Whether the case file is written in another tab, and can only be read here. */
export const useReadsOnly = (): boolean => useDesk((state) => state.whose === 'others');

/** What changes the case file: not there where it can only be read. */
export function Writing({ children }: { children: ReactNode }) {
  return useReadsOnly() ? null : children;
}
