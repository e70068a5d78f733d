/** What a drawing of a matrix is made of. */
import type { LineId } from '../../domain/lenses/lens';
import type { CellSign } from '../../ui/encodings';
import type { ColourName } from '../../ui/palette';

/** What is drawn of a matrix, in order: rectangles, frames, words and signs. */
export type MatrixShape =
  | {
      readonly type: 'filled' | 'frame';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly colour: ColourName;
      /** Of something faint. */
      readonly opacity?: number;
      /** The line that it stands for, where it is the sign of one. */
      readonly line?: LineId;
    }
  | {
      readonly type: 'words';
      readonly words: string;
      readonly x: number;
      readonly y: number;
      readonly colour: ColourName;
      readonly from: 'start' | 'end';
      /** By how many degrees they are turned. */
      readonly turned: number;
      /** How large their letters are; absent for as usual. */
      readonly size?: number;
      /** The party whose name they are; absent for what is none. */
      readonly node?: string;
    }
  | {
      /** A square with slanted lines in it, of what stays within a part of a fold. */
      readonly type: 'hatched';
      readonly x: number;
      readonly y: number;
      readonly side: number;
      readonly isBroken: boolean;
    }
  | {
      readonly type: 'sign';
      readonly sign: CellSign;
      readonly line?: LineId;
      readonly x: number;
      readonly y: number;
      readonly side: number;
    };
