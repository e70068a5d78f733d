/** Why a workbook is not read. */
export type SheetFaultCode =
  /** It ends too early, or is no longer what was packed. */
  | 'broken-workbook'
  /** A password is needed for it. */
  | 'locked-workbook'
  /** Unpacked it is larger than any table of deals. */
  | 'large-workbook'
  /** Its sheets are written in another way, as in `.xlsb`. */
  | 'binary-workbook'
  | 'no-sheet'
  | 'too-many-rows';

/** Thrown where a workbook cannot be read any further. */
export class SheetFault extends Error {
  readonly code: SheetFaultCode;

  constructor(code: SheetFaultCode) {
    super(code);
    this.code = code;
  }
}
