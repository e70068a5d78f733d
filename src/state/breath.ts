/** Lets the page answer whoever uses it before it goes on: for work that comes in pieces, each of which takes a while. */
export function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
