/** Whether the key ? opens the help: a sign by itself is easily given by mistake, above all by voice, so it can be switched off. */

/** The button that the key presses. */
export const HELP_BUTTON = 'help-button';

const KEY = 'armsgraph help key';

/** Whether it does on this device. */
export function opensHelp(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    // Where nothing may be kept, it does.
    return true;
  }
}

/** Remembers whether it does, where the browser lets us. */
export function rememberHelpKey(isOn: boolean): void {
  try {
    localStorage.setItem(KEY, isOn ? 'on' : 'off');
  } catch {
    // Then it does again at the next visit.
  }
}
