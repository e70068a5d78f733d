/** More letters than a question has. */
const MAX_LENGTH = 200;

/** A query as questions are looked for in it: no longer than any of them, with single spaces and without marks. */
export const asked = (query: string): string =>
  query.slice(0, MAX_LENGTH).replace(/[?!]/g, ' ').replace(/\s+/g, ' ').trim();
