/** Phrases that except some of a number, or tell of the last batch of several: "all of the 44 but three", "the final batch of 28". */
import { anyOf, type LanguageId } from './sentence-line';

const FEW_EN = '(?:N|a few|a handful|a couple|some|several)';
const THE_EN = '(?:the |these |those |its |their )?(?:\\p{L}+ )?';

/** By language: phrases by which not all of a number is told of, wherever they stand in the sentence. */
export const EXCEPTED: Readonly<Record<LanguageId, RegExp>> = {
  en: anyOf(
    `(?:except|excepting|excluding|minus|save|bar|barring|discounting|apart from|aside from|other than|with the exception of) (?:for )?${THE_EN}${FEW_EN}`,
    `all .* (?:but|less) ${THE_EN}${FEW_EN}`,
    'not (?:yet )?all (?:of )?(?:the |its |their )?N',
  ),
  es: anyOf(
    '(?:salvo|excepto|exceptuando|descontando|quitando|(?<!(?:al|lo) )menos|(?:a|con) (?:la )?excepcion de) (?:por )?(?:los |las |un[oa]s |sus )?N',
    'no tod[oa]s (?:los |las |sus )?N',
  ),
  fr: anyOf(
    '(?:sauf|hormis|excepte|hors|exception faite de|a l exception (?:de|des)|(?<!(?:au|du) )moins) (?:les |ses |leurs )?N',
    'pas tous (?:les |ses )?N',
  ),
  de: anyOf(
    '(?:bis auf|ausser|außer|ausgenommen|ausschließlich|ausschliesslich|abzuglich|minus|mit ausnahme von) (?:der |die |den |von )?N',
    'nicht all(?:e|en)? (?:der |die )?N',
  ),
  ru: anyOf(
    '(?:кроме|минус|исключая|за вычетом) (?:N|\\p{L}+ N|одно\\p{L}+|двух|трех|четырех)',
    'не все(?:х)? (?:из )?(?:\\p{L}+ )?N',
  ),
};

/** By language: phrases by which a number may be that of the last batch, or of all that came with it. */
export const LAST_BATCH: Readonly<Record<LanguageId, RegExp>> = {
  en: anyOf(
    '(?:final|last) (?:batch|lot|tranche|consignment|shipment|delivery|instalment|installment|group|pair) of (?:\\p{L}+ )?N',
  ),
  es: anyOf(
    'ultim[oa] (?:lote|partida|remesa|tanda|entrega|envio|grupo|par) de (?:l[oa]s )?(?:\\p{L}+ )?N',
    '(?:lote|partida|remesa|tanda|entrega) final de (?:l[oa]s )?N',
  ),
  fr: anyOf('derni\\p{L}+ (?:lot|livraison|tranche|serie|groupe|envoi|paire) (?:de|des) (?:\\p{L}+ )?N'),
  de: anyOf(
    'letzte[nrs]? (?:charge|los|lieferung|tranche|partie|gruppe|paar) (?:von |mit |der |aus )?(?:\\p{L}+ )?N',
  ),
  ru: anyOf('последн\\p{L}+ (?:парти|поставк|групп|пар)\\p{L}+ (?:из |в |с )?(?:\\p{L}+ )?N'),
};
