/** What a person said that the first line of a table is, kept beside the file for as long as this device remembers it. */
import { memoryOfChoice } from './memory-of-choices';

/** Names of columns, or data. */
export const {
  remembered: rememberedFirstLine,
  remember: rememberFirstLine,
  forget: forgetFirstLine,
} = memoryOfChoice('first-line', ({ readAs }) => readAs?.firstLine ?? null);
