/** Where the focus goes when a file has come and what it had is gone: to where files are opened. */

/** The id of the button that opens files. */
export const OPEN_FILE_ID = 'open-file';

/** The id of the menu that holds it in a narrow window. */
export const MENU_ID = 'more';

/** Gives the focus to the button that opens files, or to the closed menu that it is in. */
export function focusOpenFile(): void {
  const opener = document.getElementById(OPEN_FILE_ID);
  (opener?.checkVisibility() ? opener : document.getElementById(MENU_ID))?.focus();
}
