/** Which dates are those of a document that is spoken of: "a leaked cable of 2 July 2008". */
import { type LanguageId, lineOf, piecesBefore } from '../doubts/sentence-line';
import type { FoundDate } from '../found';
import type { Piece } from '../pieces';

/** Finds one of some phrases, none of which has accents or й, at the end of a line. */
const endsWith = (...phrases: readonly string[]) => new RegExp(`(?<![^ ])(?:${phrases.join('|')})$`, 'u');

/** By language: what the words right before the date of a document are. */
const DOCUMENT: Readonly<Record<LanguageId, RegExp>> = {
  en: endsWith(
    'dated',
    '(?:cable|report|letter|memo|memorandum|telegram|dispatch|statement|document|note|article|transcript|interview|e mail|email|press release) (?:of|from)',
  ),
  es: endsWith(
    'fechad[oa] (?:el|en)',
    '(?:cable|informe|carta|telegrama|despacho|comunicado|documento|memorando|nota|articulo|declaracion|entrevista) (?:de|del)',
  ),
  fr: endsWith(
    'datee? d[ue]',
    '(?:cable|rapport|lettre|telegramme|depeche|communique|document|note|article|declaration|entretien|interview) d[ue]',
  ),
  de: endsWith(
    '\\p{L}*(?:bericht|brief|schreiben|telegramm|depesche|dokument|mitteilung|vermerk|artikel|erklarung|interview)(?:e?s|en)? (?:vom|von|aus)',
  ),
  ru: endsWith('(?:телеграмм|депеш|письм|доклад|отчет|документ|записк|стать|заявлени|сообщени)\\p{L}* от'),
};

/** How many pieces before a date are looked at. */
const MAX_BEFORE = 4;

/** Whether a date in a sentence of a language is that of a document. */
export function isOfDocument(pieces: readonly Piece[], date: FoundDate, language: LanguageId): boolean {
  const line = lineOf(piecesBefore(pieces, date).slice(-MAX_BEFORE), [], language);
  return DOCUMENT[language].test(line);
}
