/** Why a Parquet file is not read. */
export type ParquetFaultCode =
  /** It ends too early, or is no longer what was written. */
  | 'broken-parquet'
  /** A key is needed for it. */
  | 'locked-parquet'
  /** Unpacked it is larger than any table of deals. */
  | 'large-parquet'
  /** All of its columns hold lists or records. */
  | 'nested-parquet';

/** What is wrong with it; how it is packed, where that is not known here. */
export type WhyNoParquet =
  | { readonly code: ParquetFaultCode }
  | { readonly code: 'packed-parquet'; readonly packing: string };

/** Thrown where a Parquet file cannot be read any further. */
export class ParquetFault extends Error {
  readonly why: WhyNoParquet | { readonly code: 'too-many-rows' };

  constructor(why: ParquetFault['why']) {
    super(why.code);
    this.why = why;
  }
}
