/** What is said of a file that is not read, in words of its own. */

/** Whether a text looks as if it came from SIPRI. */
export function namesSipri(text: string): boolean {
  return /\bSIPRI\b|Stockholm International Peace Research/.test(text);
}

/** A word or name out of a file, cut to what a message has room for. */
export function excerptOf(text: string, most = 60): string {
  const plain = text.split(/\s+/, 40).join(' ').trim();
  return plain.length <= most ? plain : `${plain.slice(0, most).trimEnd()}…`;
}
