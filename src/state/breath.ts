/** A turn of the page: what has come to it before is answered. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Lets the page answer whoever uses it before it goes on: for work that comes in pieces, each of which takes a while. One
 * turn alone comes before timers that have become due during the last piece.
 */
export async function breath(): Promise<void> {
  await turn();
  await turn();
}
