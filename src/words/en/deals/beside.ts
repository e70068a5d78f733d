import type { OfCaseFile } from '../../../domain/columns/beside';
import type { Member } from '../../../domain/model/dataset';
import { counted, formatNumber, forNumber, listed, quoted } from '../grammar/grammar';

const also = ({ title }: Pick<Member, 'title'>) => `Also: case file ${quoted(title)}`;

/** What a case file tells of, while registers or tables are open beside it. */
export const beside = {
  /** What stands beside the files of a person. */
  shown: also,
  leaveOut: ({ title }: Pick<Member, 'title'>) => `${also({ title })}: leave it out`,
  /** Beside numbers: what of them is a case file's. */
  caveat({ relationships, listed: both, files }: OfCaseFile): string {
    const from = forNumber(files, 'the case file', 'case files');
    const own = `${counted(relationships, 'relationship')} shown ${forNumber(relationships, 'is', 'are')} from ${from}, and not the word of a register.`;
    if (both === 0) return own;
    return `${own} A register lists ${formatNumber(both)} of them too: in sums ${forNumber(both, 'it counts', 'these count')} once, as the register has ${forNumber(both, 'it', 'them')}.`;
  },
  /** In the table, as a mark. */
  mark: (isListed: boolean) => (isListed ? 'case file, in the register too' : 'case file'),
  /** In full: of what a case file alone tells of, or a deal that a register lists too. */
  inFull(of: readonly Member[], isListed: boolean): string {
    const titles = of.map(({ title }) => quoted(title));
    const from = `From the ${forNumber(of.length, 'case file', 'case files')} ${listed(titles, 'and')}`;
    return isListed
      ? `${from}. The register lists this deal too: in sums it counts once.`
      : `${from} only: no register that is open tells of it.`;
  },
};
