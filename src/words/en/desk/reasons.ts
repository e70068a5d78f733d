/** Reasons that people write at the desk where sources differ. */
import { quoted } from '../grammar/grammar';

/** Everything that is said of them. */
export const deskReasons = {
  of: (name: string) => `Reasons given: ${name}`,
  write: 'Write which value is right, and why',
  writeOf: (name: string) => `Write which value is right, and why: ${name}`,
  title: 'A written reason',
  field: 'The sources differ on',
  words: 'Which value is right, and why',
  wordsHint: 'It stands beside the rule of the app, and is exported with it',
  decided: 'Which claims decide it?',
  put: 'Save the reason',
  empty: 'Say why.',
  change: 'Change',
  changeOf: (words: string) => `Change the reason ${quoted(words)}`,
  remove: 'Delete',
  removeOf: (words: string) => `Delete the reason ${quoted(words)}`,
  cancel: 'Cancel',
};
