/** The case files that people make, as this device keeps them. */
import { counted, quoted } from '../grammar/grammar';

/** Everything that is said of them where the desk is not there. */
export const ownCases = {
  title: (count: number) =>
    count === 1 ? 'Your case file, kept on this device' : 'Your case files, kept on this device',
  holds: (relationships: number, sources: number, changed: number) =>
    `${counted(relationships, 'relationship')}, ${counted(sources, 'source')}; last changed ${new Date(changed).toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })}`,
  unfinished: 'Something is half filled in.',
  goOn: 'Go on with it',
  goOnWith: (title: string) => `Go on with ${quoted(title)}`,
  more: (count: number) => `${counted(count, 'other')} under New case file`,
  /** What is told in passing, and the way back to it. */
  told: (title: string, others: number, isInMenu: boolean) =>
    `${quoted(title)}${others > 0 ? ` and ${counted(others, 'other')}` : ''} ${others > 0 ? 'are' : 'is'} kept on this device. To go on, ${isInMenu ? 'open the menu' : 'see the top of the details'}.`,
  /** Where the device does not keep it, and closing the page would lose it. */
  notKept: (title: string) =>
    `${quoted(title)} is not kept on this device. Go back to it with New case file, and save it as a file before you close the page.`,
  /** Where that is so of what is half filled in alone. */
  formsNotKept: (title: string) =>
    `What is half filled in of ${quoted(title)} is not kept on this device. Go back to it with New case file, and finish it before you close the page.`,
};
