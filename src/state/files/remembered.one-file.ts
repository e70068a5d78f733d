/** In a page in one file: it shows what was put into it, and no file that the device keeps for others. */
import type { ShelfTrouble } from '../../messages/shelf-trouble';

/** Keeps nothing, and says so. */
export async function remember(): Promise<ShelfTrouble | null> {
  return 'keeps-nothing';
}

/** There is nothing to forget. */
export async function forget(): Promise<ShelfTrouble | null> {
  return null;
}

/** There is nothing to open. */
export async function openRememberedFiles(): Promise<void> {}
