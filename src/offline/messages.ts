/** What a page says to a worker that waits with a new version: take over. */
export const TAKE_OVER = 'take over';
