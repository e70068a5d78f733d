/** Signs that no XML may hold, not even as numbers, and that break databases: those that steer machines, halves of pairs. */
const ILLEGIBLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text that every program can hold: where a sign cannot stand, it is seen that one was there. */
export const legible = (text: string): string => text.replace(ILLEGIBLE, '\uFFFD');
