/** Two things of a case file that become one, and what is to be known of it before. */
import { capitalised, counted, quoted } from '../grammar/grammar';
import { FIELDS } from './merging';

/** Everything that is said of it. */
export const asOne = {
  open: 'Make one with …',
  of: (name: string) => `Make ${name} one with another`,
  into: (name: string) => `${name} is the same as`,
  do: 'Make them one',
  told: (count: number) =>
    count === 0 ? 'Nothing hangs on it.' : `${counted(count, 'relationship')} will be of the other.`,
  /** One of several that go by the same name. */
  withId: (name: string, id: string) => `${name} (${id})`,
  differ: (count: number) =>
    count === 1
      ? 'They differ in 1 thing, and as one tell it once:'
      : `They differ in ${counted(count, 'thing')}, and as one tell each once:`,
  difference: (field: string, here: string, there: string, then: string) =>
    `${capitalised(FIELDS[field] ?? field)}: ${here} here, ${there} there. As one: ${then}.`,
  unchecked: (count: number) =>
    count === 1
      ? '1 claim is then not checked any more: it was checked for another deal.'
      : `${counted(count, 'claim')} are then not checked any more: they were checked for another deal.`,
  /** Claims about other parties or weapons. */
  context: (count: number) =>
    count === 1
      ? 'They tell of two deals: other parties or other weapons. As one, 1 claim is only context. Its words stay; what it says of status, number and value goes.'
      : `They tell of two deals: other parties or other weapons. As one, ${counted(count, 'claim')} are only context. Their words stay; what they say of status, number and value goes.`,
  faults: (count: number) =>
    count === 1
      ? 'As one, 1 fault comes of it. What has it goes out of the picture, with its claims, until it is mended:'
      : `As one, ${counted(count, 'fault')} come of it. What has them goes out of the picture, with its claims, until they are mended:`,
  taken: (name: string, id: string) =>
    `${quoted(name)} is a name of another one here, ${id}, already. If both are the same, make them one.`,
  sameName: (id: string) =>
    `Another one here, ${id}, has this name. Give this one a name that tells them apart, or make both one.`,
  instead: (name: string, id: string) => `Make it one with ${name} (${id})`,
};
