/** What people write before a DOI: the address that leads to it, or its name. */
const BEFORE = /^(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/|doi:\s*)/i;

/** A DOI without what is written before it: "https://doi.org/10.55163/SAFC1241" is 10.55163/SAFC1241. */
export const bareDoi = (text: string): string =>
  text
    .trim()
    .replace(BEFORE, '')
    .replace(/[.,;]$/, '')
    .trim();
