import { version } from './en/version';
import { room } from './language';

/** The words of a new version of the site. */
export const versionWords = room('version', version);
