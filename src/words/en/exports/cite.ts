/** Citing: the button, and the dialog to copy or save what it writes. */
export const cite = {
  title: 'Cite this',
  close: 'Close',
  /** In a sentence on what did not arrive. */
  inText: 'citations',
  /** A button that says the same beside several things, for those who only hear it. */
  ofThing: (button: string, thing: string) => `${button}: ${thing}`,
  /** What opens the notes on the numbers shown; and the notes, in a sentence on what did not arrive. */
  beforeQuoting: 'Before you quote',
  notesInText: 'the notes on quoting',
  save: (format: string) => `Save ${format}`,
  copied: (format: string) => `${format} copied`,
};
