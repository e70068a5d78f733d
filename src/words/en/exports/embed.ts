/** What a view says of itself within a page of somebody else's. */
export const embed = {
  open: 'Open in Armsgraph',
  /** What did not arrive. */
  part: 'This view',
  data: (titles: readonly string[], credits: readonly string[]) =>
    `Data: ${titles.join('; ')}.${credits.length > 0 ? ` Credit: ${credits.join('; ')}.` : ''}`,
  /** It shows what the newest version says. */
  following: (date: string, version: string) => `Live: now the data of ${date} (version ${version}).`,
  /** It was made to show one version. */
  pinned: (date: string, version: string) => `Data of ${date} (version ${version}).`,
  /** How to move the picture where the page around it scrolls. */
  byTwo: 'Two fingers, or Ctrl and the wheel, move the picture.',
};
