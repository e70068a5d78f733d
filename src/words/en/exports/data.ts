import type { EdtfDate } from '../../../domain/dates/edtf';
import { formatEdtf } from '../deals/dates';
import { counted, forNumber, listed } from '../grammar/grammar';

/** A dataset that another was taken from. */
interface TakenFrom {
  readonly title: string;
  readonly version: string;
  readonly sha256: string;
}

/** What a dataset says of itself that was taken from others. */
interface Taken {
  /** The plain sentence of the view. */
  readonly sentence: string;
  readonly permalink: string;
  readonly day: EdtfDate;
  readonly caveats: readonly string[];
  readonly members: readonly TakenFrom[];
  /** How many relationships it holds only because an objection is about them. */
  readonly besides: number;
}

// Names of datasets stand here without the signs that set them apart: a dataset may hold none that are not seen.
const inQuotes = (title: string) => `“${title}”`;

const memberOf = ({ title, version, sha256 }: TakenFrom) =>
  `${inQuotes(title)}, version ${version}, SHA-256 ${sha256}`;

/** A dataset that holds what was shown of others. */
export const exportData = {
  title: (titles: readonly string[], isWhole: boolean) =>
    `${isWhole ? 'Copy' : 'Part'} of ${listed(titles.map(inQuotes), 'and')}`,
  description: ({ sentence, permalink, day, caveats, members, besides }: Taken) =>
    [
      `${sentence}.`,
      `Taken on ${formatEdtf(day)} from ${members.map(memberOf).join('; ')}.`,
      `The same in Armsgraph: ${permalink}`,
      ...(besides === 0
        ? []
        : [
            `It also holds ${counted(besides, 'relationship')} that ${forNumber(besides, 'was', 'were')} not shown, since an objection is about ${forNumber(besides, 'it', 'them')}.`,
          ]),
      ...caveats,
    ].join('\n'),
  licenceOf: (title: string, licence: string) => `${inQuotes(title)}: ${licence}`,
  /** Of files that say nothing of their terms. */
  ownTerms: (titles: readonly string[]) =>
    `${listed(titles.map(inQuotes), 'and')}: the terms of whoever made ${forNumber(titles.length, 'it', 'them')}`,
  noCredit: (titles: readonly string[]) => `Whoever made ${listed(titles.map(inQuotes), 'and')}`,
  /** In the place of what a system is, where its register does not say. */
  notDescribed: 'not described',
  /** In the place of a name that has no letters. */
  noName: 'without a name',
  /** A column whose name no dataset can hold. */
  column: (name: string) => `Column ${name}`,
};
