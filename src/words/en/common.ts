import { formatNumber } from '../../domain/text/numbers';

/** What several panels say. */
export const common = {
  showMore: (entries: number) => `Show ${formatNumber(entries)} more`,
  /** The same, for those who hear the button without seeing what it stands under. */
  showMoreOf: (entries: number, of: string) => `Show ${formatNumber(entries)} more: ${of}`,
};
