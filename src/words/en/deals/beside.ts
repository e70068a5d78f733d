import type { Member } from '../../../domain/model/dataset';
import { forNumber, listed, quoted } from '../grammar/grammar';

/** What a case file tells of, while registers or tables are open beside it. */
export const beside = {
  /** What stands beside the files of a person. */
  shown: ({ title }: Member) => `Also: case file ${quoted(title)}`,
  leaveOut: ({ title }: Member) => `Leave out the case file ${quoted(title)}`,
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
