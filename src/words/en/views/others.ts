import { counted, formatNumber } from '../grammar/grammar';

/** What a picture of the strongest flows adds up in one line each. */
export const others = {
  /** What is in it, after how many lines have been drawn by themselves. */
  what: (drawn: number, added: number) =>
    `The picture has a line each for ${counted(drawn, 'flow')} between those who trade most. ${added === 1 ? 'One flow' : `${formatNumber(added)} flows`} that ${added === 1 ? 'is' : 'are'} not among them ${added === 1 ? 'is' : 'are'} added up here. Exporters and importers that have lines of their own may be among these, too.`,
  nothing: 'In this view nothing is added up here: each flow has a line of its own, or the filter hides it.',
  within: 'The greatest in it',
  exporters: 'Exporters',
  importers: 'Importers',
  systems: 'Weapon systems',
  showMore: (lines: number) => `Draw ${formatNumber(lines)} flows`,
  /** The categories that stand open show their strongest systems. */
  onlyCategory: (label: string) => `Only ${label}`,
};
