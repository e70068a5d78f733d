/**
 * Signs that nobody sees, or that turn the order in which others are seen: in a name they make two of one, or let it
 * read as another. The two that join letters and keep them apart in Persian, Hindi and in pictures are none of them.
 */
const HIDDEN_SIGNS = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

/** Whether a text holds signs that are not seen, or turn the order of others. */
export const hasHiddenSigns = (text: string): boolean => text.search(HIDDEN_SIGNS) >= 0;

/** The text without them. */
export const withoutHiddenSigns = (text: string): string => text.replace(HIDDEN_SIGNS, '');
