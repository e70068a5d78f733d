/** Puts text on the clipboard, where the browser lets the page do so. */
import { within } from './within';

/**
 * Copies a text; false where that is refused, or not answered in time. A page without https has no clipboard, and a
 * browser may wait for a permission that nobody gives.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await within(navigator.clipboard.writeText(text));
    return true;
  } catch {
    return false;
  }
}
