/** Text of others within XML. */
import { legible } from './legible.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Left as they are, a parser makes spaces of these.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  // Some parsers make ends of lines of these.
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

const entity = (sign: string) => ENTITIES[sign] ?? sign;

/** What no text of XML has to escape or replace. Most texts hold nothing else, and are done with. */
const NEEDS_NOTHING = /^[ !#-%'-;=?-~\u00A0-\u2027\u202A-\uD7FF\uE000-\uFFFD]*$/;

/** A text as it stands between tags; what XML forbids is visibly replaced. */
export const xmlText = (text: string): string =>
  NEEDS_NOTHING.test(text) ? text : legible(text).replace(/[&<>\r\u0085\u2028]/g, entity);

/** A text as it stands between the quotation marks of an attribute. */
export const xmlAttribute = (text: string): string =>
  NEEDS_NOTHING.test(text) ? text : legible(text).replace(/[&<>"\t\n\r\u0085\u2028]/g, entity);
