/** In a page in one file: there is no other dataset beside it. */
import type { Notice } from '../../permalink/notice';
import type { OtherDataset } from './other-dataset';

/** None has it. */
export const useOtherDataset = (_: Notice): OtherDataset | null => null;
