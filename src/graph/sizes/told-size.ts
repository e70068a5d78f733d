/** What is said of the size of a party, for those who hear the graph. */
import type { LensGraph, LensNode } from '../../domain/lenses/lens';
import { sizesWords } from '../../words/views/sizes';

/** "1,204 deals as exporter", by the measure that sizes follow; nothing where they follow none. */
export function toldSizes({ sized }: LensGraph): ((node: LensNode) => string | null) | undefined {
  const measure = sized?.measure;
  if (!measure) return undefined;
  return (node) =>
    node.type === 'party' && node.measured !== undefined
      ? sizesWords().told(measure, node.measured, node.within)
      : null;
}
