import type { Weight } from '../../../domain/lenses/weight';
import { counted, formatNumber, forNumber } from '../grammar/grammar';

/** What several panels say. */
export const common = {
  showMore: (entries: number) => `Show ${formatNumber(entries)} more`,
  /** The same, for those who hear the button without seeing what it stands under. */
  showMoreOf: (entries: number, of: string) => `Show ${formatNumber(entries)} more: ${of}`,
  /** "1 of 6 sources says so", "3 sources say so", "1 source": how much of what is said bears out what is shown. */
  weight({ saying, all }: Weight): string {
    if (all === 1) return counted(all, 'source');
    if (saying === all) return `${counted(all, 'source')} say so`;
    return `${formatNumber(saying)} of ${counted(all, 'source')} ${forNumber(saying, 'says', 'say')} so`;
  },
  /** The button that opens the list of what can be taken away, and that list inside a sentence: they come before the list. */
  exportButton: 'Export',
  exportsInText: 'the list of exports',
  rank: 'Rank the parties',
  /** What the ranking is called inside a sentence. */
  ranking: 'the ranking of the parties',
};
