/** The memory of every typed array in a value of plain data, each once, to be handed over instead of copied. */
export function buffersOf(value: unknown): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const visit = (part: unknown): void => {
    if (ArrayBuffer.isView(part)) {
      if (part.buffer instanceof ArrayBuffer) buffers.add(part.buffer);
      return;
    }
    // Lists hold names, parties and notes, and no typed array.
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return;
    for (const inner of Object.values(part)) visit(inner);
  };
  visit(value);
  return [...buffers];
}
