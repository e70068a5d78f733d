import { formatNumber } from '../grammar/grammar';

/** A new version of the site. */
export const version = {
  waits: 'A new version of Armsgraph is ready.',
  elsewhere: 'Another window has loaded a new version of Armsgraph. This one still shows the old.',
  /** What of the open files a reader would have to open again. */
  loss: (names: readonly string[]) =>
    names.length === 1
      ? `Your file ${names[0]} is not remembered on this device.`
      : `${formatNumber(names.length)} of your files are not remembered on this device.`,
  load: 'Load it',
  rememberAndLoad: 'Remember and load',
  loadWithout: 'Load without',
  later: 'Later',
};
