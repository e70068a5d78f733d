/** Which sheet of a workbook a person chose, kept beside the file for as long as this device remembers it. */
import { memoryOfChoice } from './memory-of-choices';

/** The name of the sheet. */
export const {
  remembered: rememberedSheet,
  remember: rememberSheet,
  forget: forgetSheet,
} = memoryOfChoice('sheet', ({ readAs }) => readAs?.sheet ?? null);
