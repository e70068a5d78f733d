/** Which designations are of one family: with other letters behind its number a weapon is another variant, and perhaps what is meant. */
import { slugOfDesignation } from './system-slug';

/** The first half of a designation: its letters and its number, or the word that it begins with. */
const FAMILY = /^(?:\d*[a-z]{1,8}-?\d+|[a-z]{3,}(?=-|$))/;

/** The family of a designation: "su-27" of Su-27SK, "tor" of Tor-M1; null where it has none to be seen. */
export function familyOf(designation: string): string | null {
  const [family] = FAMILY.exec(slugOfDesignation(designation)) ?? [];
  return family === undefined ? null : family.replace(/(?<=[a-z])-?(?=\d)/, '-');
}
