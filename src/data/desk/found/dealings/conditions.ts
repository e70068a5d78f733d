/** Phrases by which what will be done hangs on something else: "provided that", "subject to approval", "vorbehaltlich". */
import { anyOf, type LanguageId } from '../doubts/sentence-line';
import type { Piece } from '../pieces';

const CONSENT_EN =
  '(?:approval|consent|agreement|ratification|authori[sz]ation|clearance|permission|funding|financing|conditions?|licen[cs]es?|review|vote|green light)';

/** By language: what begins a condition. A word that is as often "when" or "so" counts only where a clause begins with it. */
const CONDITIONS: Readonly<Record<LanguageId, RegExp>> = {
  en: anyOf(
    '(?<!(?:has|have|had|was|were) )(?:provided|providing|on condition|on the condition) that',
    `(?:subject to|pending|awaiting) (?:\\p{L}+ ){0,4}${CONSENT_EN}`,
    '(?:conditional|contingent|dependent) (?:up)?on',
    '(?:as|so) long as',
  ),
  de: anyOf(
    'sofern|falls|vorbehaltlich|vorausgesetzt',
    'unter (?:der )?(?:bedingung|voraussetzung|vorbehalt)',
    'unter dem vorbehalt',
    '(?:^|, )wenn',
  ),
  es: anyOf(
    'siempre (?:que|y cuando)',
    '(?:a|con la|bajo la) condicion de',
    '(?:sujet|supeditad|condicionad)[oa]s? al?',
    'a reserva de',
    '(?:^|, )si',
  ),
  fr: anyOf(
    'sous (?:reserve|condition)',
    'a (?:la )?condition (?:que|qu|de|d)',
    'pourvu qu?e?',
    '(?:^|, )s(?:i|il)',
  ),
  ru: anyOf('(?:при|с) (?:одном )?услови(?:и|ем)', 'если', 'в случае (?:одобрения|согласия|разрешения)'),
};

function lineOf(words: readonly Piece[]): string {
  const seen = words.filter(({ type, raw }) => type !== 'sign' || raw === ',');
  return seen.map(({ fold }) => fold).join(' ');
}

/** Whether words, in the order of the text and of one sentence, make something hang on a condition. */
export const hasConditionIn = (words: readonly Piece[], language: LanguageId): boolean =>
  CONDITIONS[language].test(lineOf(words));

const ENDS_EN = new RegExp(`${CONDITIONS.en.source}$`, 'u');

/** Whether the last of some words of English, in the order of the text, are those of a condition, and so of no deal: "subject to approval". */
export const endsWithCondition = (words: readonly Piece[]): boolean => ENDS_EN.test(lineOf(words));
