/** Signs that turn the direction of what follows and need a partner to end it: a title must not turn a whole citation. */
const STEERING = /[\u202A-\u202E\u2066-\u2069]/g;
const HALF_PAIR = /\p{Cs}/gu;
const BREAKS = /[\s\p{Cc}]+/gu;

/** Any text as one line that can be written as UTF-8 and leaves what stands around it as it is. */
export function oneLine(text: string): string {
  return text.replace(STEERING, '').replace(HALF_PAIR, '\uFFFD').replace(BREAKS, ' ').trim();
}

/**
 * An address as every format can hold it: without signs that no address should hold, and that would end a field or
 * turn a line; those are escaped, and everything else stays as it is.
 */
export function safeAddress(address: string): string {
  return oneLine(address)
    .replace(/%(?![\dA-Fa-f]{2})/g, '%25')
    .replace(/[^!-~]|["<>\\^`{|}]/gu, encodeURIComponent);
}
