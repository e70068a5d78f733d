/** A file that is being read, and how far that has come. */
export interface FileInReading {
  readonly number: number;
  readonly name: string;
  readonly phase: 'waiting' | 'reading' | 'making';
  /** From 0 to 1. */
  readonly share: number;
  readonly rows: number;
}
