/**
 * Writes a text into an element that holds nothing else, past React: for numbers that change by the dozen at every
 * act. What a translator of the browser has put around the old text goes with it.
 */
export function writeText(element: Element, text: string): void {
  const { firstChild } = element;
  if (firstChild instanceof Text && firstChild === element.lastChild) {
    if (firstChild.data !== text) firstChild.data = text;
  } else element.textContent = text;
}
