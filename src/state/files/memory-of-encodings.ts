/** What a person said of the letters of a file, kept beside the file for as long as this device remembers it. */
import { memoryOfChoice } from './memory-of-choices';

/** The id of what a file was to be read in. */
export const {
  remembered: rememberedEncoding,
  remember: rememberEncoding,
  forget: forgetEncoding,
} = memoryOfChoice('encoding', ({ readAs }) => readAs?.encoding ?? null);
