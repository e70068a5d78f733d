/** Text of others within HTML. */
import { xmlAttribute, xmlText } from './xml';

/** Signs that XML may hold and HTML may not: more that steer machines, and those that stand for no letter. */
const NOT_IN_HTML = /[\u007F-\u009F]|\p{Noncharacter_Code_Point}/gu;

/** Ends of lines are one sign in HTML, in which the other cannot be written at all. */
const legible = (text: string): string => text.replace(/\r\n?/g, '\n').replace(NOT_IN_HTML, '\uFFFD');

/** A text as it stands between tags; what HTML forbids is visibly replaced. */
export const htmlText = (text: string): string => xmlText(legible(text));

/** A text as it stands between the quotation marks of an attribute. */
export const htmlAttribute = (text: string): string => xmlAttribute(legible(text));

const unit = (sign: string, at: number) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`;

/** JSON within an element of HTML: what would end the element, or may not stand there, is escaped in its texts. */
export const htmlJson = (json: string): string =>
  json
    .replaceAll('<', unit('<', 0))
    .replace(NOT_IN_HTML, (sign) => Array.from({ length: sign.length }, (_, at) => unit(sign, at)).join(''));
