/** Phrases that tell of a part of a number, or of several numbers: "8 of the 24", "all but two", "24, 30 and 14". */
import { anyOf, type LanguageId } from './sentence-line';

const W = String.raw`(?:\p{L}+ )?`;
const OF_EN = '(?:the|its|their|his|those|these|a total of|an? (?:order|contract|deal) (?:of|for))';
const CAME_EN =
  '(?:delivered|received|handed|arrived|shipped|sent|transferred|donated|supplied|flown|returned)';

/** Numbers told in a row, of which nobody can say whose each is. */
const ROW = '(?:N , )*N (?:, )?(?:and|y|e|et|und|и) N';

/** By language: phrases by which a number is only a part of another, or has parts that are told of. */
export const PARTS: Readonly<Record<LanguageId, RegExp>> = {
  en: anyOf(
    ...[ROW, 'respectively', 'all (?:but|except|save)'],
    `N (?:more |S )?(?:out )?of (?:${OF_EN} )?${W}N`,
    `N (?:out )?of (?:${OF_EN} )${W}${W}N`,
    `N of (?:which|them|whom|these|those) (?:.* )?${CAME_EN}`,
    '(?:first|second|third|fourth|fifth|next|half|halves|quarter|quarters|thirds|most|some|several|few|many|majority|' +
      `rest|remainder|part|portion|share|percent) of (?:${OF_EN} )?${W}N`,
    `half (?:the|its|their|an order (?:of|for)) ${W}N`,
    `(?:^|, )(?:out )?of ${OF_EN} ${W}N`,
  ),
  es: anyOf(
    ...[ROW, 'respectivamente', 'tod[oa]s (?:los N |las N )?(?:menos|salvo|excepto)'],
    `N (?:S )?(?:de|entre|de entre) (?:los |las |sus |un total de )?${W}N`,
    `N de (?:los|las) (?:cuales|que)`,
    `(?:de )?(?:los|las) cuales (?:.* )?(?:entreg|recib|lleg)\\p{L}*`,
    `(?:primer[oa]?|segund[oa]|tercer[oa]?)s? (?:\\p{L}+ )?(?:de|del) (?:los |las |sus |un total de |un lote de |un pedido de )?${W}N`,
    `(?:un|uno|una|mitad|parte|tercio|algun[oa]s|vari[oa]s|mayoria|resto) de (?:los|las|sus) ${W}N`,
    `(?:^|, )de (?:los|las|sus|un total de) ${W}N`,
  ),
  fr: anyOf(
    ...[
      ROW,
      'respectivement',
      'tou(?:s|tes) (?:les N )?(?:sauf|excepte|hormis)',
      'a l exception d(?:e|es|un|une)',
    ],
    `N (?:S )?(?:des|de ses|de leurs|de|sur|sur les|sur ses|sur un total de|parmi les) ${W}N`,
    'N d entre (?:eux|elles)',
    'dont (?:.* )?(?:livr|recu|remis|arriv|parvenu)\\p{L}*',
    `(?:premi|deuxi|troisi)\\p{L}+ (?:\\p{L}+ )?(?:des|de ses|sur|d un lot de|d une commande de|de) ${W}N`,
    `(?:un|une|moitie|partie|tiers|certains|plusieurs|plupart|reste) (?:des|de ses|de leurs) ${W}N`,
    `(?:^|, )sur (?:les|ses|un total de) ${W}N`,
  ),
  de: anyOf(
    ...[
      ROW,
      'bzw|beziehungsweise',
      'all(?:e|en|es) (?:N )?(?:bis auf|ausser|außer)',
      'bis auf (?:N|einen|eine|eines)',
    ],
    `N (?:S )?(?:der|von|von den|von insgesamt|der insgesamt|seiner|ihrer|aus) ${W}N`,
    'davon (?:.* )?(?:geliefert|ubergeben|erhalten|eingetroffen|angekommen|ausgeliefert)',
    '(?:von )?(?:denen|welchen) (?:.* )?(?:geliefert|ubergeben|erhalten|eingetroffen|angekommen|ausgeliefert)\\p{L}*',
    `(?:erst|zweit|dritt)e[nrs]? (?:\\p{L}+ )?(?:der|von|von den|von insgesamt|aus) ${W}N`,
    `(?:einer|eine|eines|einen|einem|halfte|teil|drittel|viertel|einige|mehrere|meisten|rest) (?:der|von|von den|ihrer|seiner) ${W}N`,
    `(?:^|, )von (?:den|seinen|ihren|insgesamt) ${W}N`,
  ),
  ru: anyOf(
    ...[ROW, 'соответственно', `(?:все|всех|всеми) (?:${W}N )?${W}(?:, )?кроме`, 'за исключением'],
    `N (?:S )?из ${W}N`,
    'N (?:S )?из (?:этих|них|которых)',
    'из (?:которых|них) (?:.* )?(?:постав|получ|переда|прибы)\\p{L}*',
    `(?:перв|втор|трет)\\p{L}+ (?:\\p{L}+ )?из ${W}N`,
    `(?:половин|треть|часть|част|больш|некотор|нескольк|один|одн)\\p{L}* (?:из )?${W}N`,
    `(?:^|, )из ${W}N`,
  ),
};

/** By language: what the words right before a number end with where that is of a whole order, of which only something may have come. */
export const OF_ORDER: Readonly<Record<LanguageId, RegExp>> = {
  en: /(?:order|contract|deal|agreement|purchase|requirement|fleet|total) (?:of|for)(?: the| a total of| some)?$/u,
  es: /(?:pedido|contrato|acuerdo|encargo|compra|total) (?:de|por|para)(?: los| las)?$/u,
  fr: /(?:commande|contrat|accord|achat|total) (?:de|pour|sur|portant sur)(?: les)?$/u,
  de: /(?:bestellung|auftrag|vertrag|auftrags|vertrags|bestellungen) (?:uber|von|fur)$/u,
  ru: /(?:заказ|заказа|контракт|контракта|контракту|соглашению|договору|договора) (?:на|о)(?: поставку| покупку| закупку)?$/u,
};

/** By language: phrases by which a number comes on top of another. */
export const MORE: Readonly<Record<LanguageId, RegExp>> = {
  en: anyOf('N (?:S )?more', '(?:another|further|additional) N'),
  es: anyOf('(?:otr[oa]s|adicionales) N', 'N (?:\\p{L}+ |S )?(?:mas|adicionales)'),
  fr: anyOf('N autres', 'N (?:\\p{L}+ |S )?(?:de plus|supplementaires)'),
  de: anyOf('weitere[nr]? N', 'N weitere[nr]?'),
  ru: anyOf('еще N', 'дополнительн\\p{L}+ N'),
};
