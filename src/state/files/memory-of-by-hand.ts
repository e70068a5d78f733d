/** What a person said of how a table stands in its file, kept beside the file for as long as this device remembers it. */
import { saysByHand, writtenByHand } from '../../data/register/rows/by-hand';
import { memoryOfChoice } from './memory-of-choices';

/** What parts its cells, and where it begins. */
export const {
  remembered: rememberedByHand,
  remember: rememberByHand,
  forget: forgetByHand,
} = memoryOfChoice('by-hand', ({ readAs }) =>
  readAs?.byHand && saysByHand(readAs.byHand) ? writtenByHand(readAs.byHand) : null,
);
