import type { Finding } from './finding';

/** Something in a link that does not apply, or was repaired, and why. Everything that no notice names does apply. */
export interface Notice {
  /** The name of the parameter; empty where the notice is about the link as a whole. */
  readonly parameter: string;
  /** The part of its text that does not apply, cut where it is very long. */
  readonly value: string;
  /** It does not mention the nearest text. */
  readonly finding: Finding;
  /** What the link should probably say instead of the value. */
  readonly nearest?: string;
  /** Whether the value was to be left out of what is shown, and so would what comes nearest. */
  readonly excluded?: true;
  /** Whether it does apply, as the finding says it was read. */
  readonly repaired?: true;
  /** Whether it was followed as it stands, and changes what the reader's own file says. */
  readonly changesFile?: true;
}

/** A notice about a text, before it is known of which parameter the text is. */
export type TextNotice = Omit<Notice, 'parameter'>;

/** The number of notices that one link gets at the most, whatever is in it. */
export const MAX_NOTICES = 20;

const MAX_SHOWN = 60;

/** A text short enough to be shown and to be compared with others. */
export function cut(text: string): string {
  const characters = [...text.slice(0, 2 * MAX_SHOWN + 2)];
  return characters.length > MAX_SHOWN ? `${characters.slice(0, MAX_SHOWN).join('')}…` : text;
}

/** A notice about a text, with what was probably meant where that is known. */
export function noticeOf(value: string, finding: Finding, nearest: string | null = null): TextNotice {
  return { value: cut(value), finding, ...(nearest === null ? {} : { nearest }) };
}

/** What was found in a text that was not as it should be, and whose meaning is plain. */
export function repair(finding: Finding): TextNotice {
  return { value: '', finding, repaired: true };
}

/** That “ven” was read as “VEN”. */
export function readAs(text: string, meant: string): TextNotice {
  return repair({ code: 'read-as', text, meant });
}

/** A notice that is only worked out when it is shown: finding the nearest of 30,000 ids takes its time. */
export type Pending = () => Notice;

/** The notices, or the first of them and one that counts the others. */
export function atMost(pending: readonly Pending[]): Notice[] {
  if (pending.length <= MAX_NOTICES) return pending.map((notice) => notice());
  const shown = pending.slice(0, MAX_NOTICES - 1).map((notice) => notice());
  const others: Notice = {
    parameter: '',
    value: '',
    finding: { code: 'others', count: pending.length - shown.length },
  };
  return [...shown, others];
}
