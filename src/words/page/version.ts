import { version } from '../en/page/version';
import { room } from '../language';

/** The words of a new version of the site. */
export const versionWords = room('version', version);
