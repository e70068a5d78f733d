/** The ways to open files of one's own, before any is open. */
export const openFile = {
  open: 'Open file',
  ways: 'Opens registers of SIPRI, tables of your own and dataset files. You can also drop them anywhere on the page, or paste them. Nothing leaves this device.',
  input: 'Files to open',
  drop: 'Drop files to open them. They stay on this device.',
  yourFiles: 'Your files',
  none: 'Have SIPRI’s register on your disk? Drop it here: its deals join this graph. A table or a dataset of your own does too. Nothing leaves this device.',
};
