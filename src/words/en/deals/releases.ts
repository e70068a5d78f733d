import type { Release } from '../../../domain/columns/releases';
import { type Dataset, sourceOf } from '../../../domain/model/dataset';
import type { ReleasesTold } from '../../../domain/views/releases-told';
import { counted, forNumber, listed, quoted } from '../grammar/grammar';
import { dates } from './dates';

/** A release by its file and its day: "“register.csv” of 13 March 2025". */
function name({ members }: Pick<Dataset, 'members'>, { id, date }: Pick<Release, 'id' | 'date'>): string {
  const title = quoted(members.find((member) => member.id === id)?.title ?? id);
  return date === null ? `${title}, of no known day` : `${title} of ${dates.inWords(date)}`;
}

/** Releases of one register that are open together. */
export const releases = {
  /** Which they are, and what of them counts. */
  told(dataset: Dataset, { register, files, again, gone, older }: ReleasesTold): string {
    const names = listed(
      files.map((file) => name(dataset, file)),
      'and',
    );
    const others = `${counted(again, 'row')} of the others ${forNumber(again, 'is', 'are')} not counted again`;
    const only = (deals: number) => `${counted(deals, 'deal')} that only an older one lists`;
    return [
      `${quoted(sourceOf(dataset, register).title)} is open in ${counted(files.length, 'file')}: ${names}.`,
      `A deal that several of them list counts once, as the newest has it${again > 0 ? `: ${others}` : ''}.`,
      ...(gone > 0
        ? [
            `${only(gone)} ${forNumber(gone, 'is', 'are')} not counted: the newest tells of the same parties and years, and lists ${forNumber(gone, 'it', 'them')} no more, or too differently to be known again.`,
          ]
        : []),
      ...(older > 0
        ? [
            `${only(older)} ${forNumber(older, 'is', 'are')} counted, because the newest does not tell of such deals.`,
          ]
        : []),
      ...(gone + older > 0 ? ['To see what differs, compare the files.'] : []),
    ].join(' ');
  },
  /** Of a row of an older release: what a newer one has instead, and what it means for sums. */
  again: 'The same deal in a newer release',
  notAgain: 'In sums the deal counts once, as the newer release has it, and not as it stands here.',
  /** Of the row that counts. */
  older: 'The same deal in older releases',
  notOlder: 'In sums the deal counts once, as it stands here.',
  /** Of either row, where the two releases are compared. */
  renamed: 'The same deal in the other release',
  onEachSide:
    'It has another name there, or is another kind of deal: in this comparison each side has it as its own file tells it.',
  gone: 'Not counted in any sum: a newer release of the register tells of the same parties and years, and lists this deal no more, or too differently to be known again.',
  /** In the table, and as a mark. */
  uncounted: 'not counted',
  uncountedInFull: 'Not counted in sums: a newer release of the register has this deal, or has it no more.',
};
