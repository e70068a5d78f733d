/** Phrases by which a sentence takes back, rejects or leaves open what is told in it. */
import { anyOf, type LanguageId } from './sentence-line';

const REPORTS_EN =
  '(?:reports?|claims?|allegations?|accusations?|rumou?rs?|suggestions?|news|stories|story|assertions?)';
const FALSE_EN =
  '(?:false|untrue|incorrect|wrong|inaccurate|unfounded|baseless|groundless|fake|a lie|lies|an? (?:\\p{L}+ )?(?:hoax|fabrication|invention|mistake|error)|fabricated|invented|mistaken|erroneous|nonsense)';

/** By language: what is told is said to be untrue. */
export const REFUTED: Readonly<Record<LanguageId, RegExp>> = {
  en: anyOf(
    `(?:it|that|this) (?:is|was|s|would be) (?:\\p{L}+ )?(?:${FALSE_EN}|not true|not the case|not correct|no longer true) (?:that|to (?:say|claim|state|suggest|write|report|assert))`,
    `(?:it )?(?:isn|wasn) t (?:true|the case|correct) that`,
    `${REPORTS_EN} (?:that|of|about) .* (?:is|are|was|were|been|be|prove|proves|proved|proven|turned out) (?:\\p{L}+ )?(?:${FALSE_EN}|not true|denied|rejected|refuted|dismissed)`,
    `(?:no|little) truth (?:to|in|that)`,
    `(?:false|untrue|fake|baseless|unfounded|groundless) (?:${REPORTS_EN} )?(?:that|of|about)`,
    `(?:rejected|refuted|dismissed|rebutted|debunked|rubbished|contested) (?:as \\p{L}+ )?(?:the |all |any |earlier |media |press |recent |these |such )*${REPORTS_EN}`,
  ),
  es: anyOf(
    '(?:es|era|seria|resulta) (?:\\p{L}+ )?(?:falso|mentira|incorrecto|inexacto|erroneo|equivocado|un error) (?:(?:decir|afirmar|sostener) )?que',
    'no (?:es|era) (?:cierto|verdad|correcto) que',
    '(?:rechaz|refut|desment|desminti)\\p{L}* (?:\\p{L}+ )?(?:los|las|el|la|esos|esas|estos|estas) (?:informacion|informe|acusacion|rumor|version|noticia|afirmacion|reporte)\\p{L}*',
    '(?:informacion|informe|acusacion|rumor|version|noticia|afirmacion|reporte)\\p{L}* (?:.* )?(?:es|son|era|eran|fue|fueron|ser|result\\p{L}+) (?:\\p{L}+ )?(?:(?:fals|infundad|incorrect|inexact|errone|inventad)[oa]s?|(?:bulo|mentira|invento|error))',
  ),
  fr: anyOf(
    '(?:il est|c est|il serait|ce serait|il etait) (?:\\p{L}+ )?(?:faux|inexact|mensonger|errone|une erreur) (?:que|qu|de (?:dire|pretendre|affirmer|croire))',
    'il n est pas (?:vrai|exact) (?:que|qu)',
    '(?:rejete|refute|conteste|dement|dementi|infirme)\\p{L}* (?:\\p{L}+ )?(?:les|l|des|ces|cette|la|toute|toutes) (?:information|rapport|accusation|allegation|rumeur|affirmation)s?',
    '(?:information|nouvelle|accusation|allegation|rumeur|affirmation)s? (?:.* )?(?:est|sont|etait|etaient|ete|etre|(?:revel|aver)\\p{L}+) (?:\\p{L}+ )?(?:(?:fauss|infonde|inexact|errone|mensong)\\p{L}*|canular|erreur|invention)',
  ),
  de: anyOf(
    '(?:ist|war|sei|ware) (?:\\p{L}+ )?(?:falsch|unwahr|unzutreffend|gelogen|eine luge|nicht wahr|nicht richtig|nicht zutreffend) (?:, )?(?:zu (?:sagen|behaupten|schreiben|glauben) (?:, )?)?dass',
    'stimm(?:t|e|te) (?:\\p{L}+ )?nicht (?:, )?dass',
    'trifft (?:\\p{L}+ )?nicht zu (?:, )?dass',
    '(?:bericht|meldung|vorwurf|vorwurfe|behauptung|darstellung|gerucht|angabe|information)\\p{L}* (?:.* )?(?:zuruck|zuruckgewiesen|zuruckweisen|zuruckwies|falsch|unwahr|haltlos|dementiert|unzutreffend|erfunden|fehlerhaft|ente|falschmeldung|luge|irrtum|erfindung)',
    'nachricht(?:en)? (?:.* )?(?:falsch|unwahr|haltlos|unzutreffend|erfunden|fehlerhaft|ente|falschmeldung|luge|irrtum|erfindung)',
    'wies(?:en)? (?:.* )?(?:bericht|meldung|vorwurf|vorwurfe|behauptung|darstellung|gerucht|angabe)\\p{L}* (?:.* )?zuruck',
    'widersprach(?:en)? (?:\\p{L}+ ){0,3}(?:bericht|meldung|behauptung|darstellung|gerucht|angabe)\\p{L}*',
  ),
  ru: anyOf(
    '(?:неправда|неверно|неправильно|ошибкой|ложь|неправдой является) (?:(?:сказать|говорить|утверждать|считать) )?(?:, )?что',
    'не (?:соответству|отвеча)\\p{L}* действительности',
    '(?:отверг|опроверг|опровер)\\p{L}* (?:\\p{L}+ )?(?:сообщени|обвинени|информаци|слух|утверждени|заявлени)\\p{L}*',
    '(?:сообщени|обвинени|информаци|новост|слух|утверждени)\\p{L}* (?:.* )?(?:ложн|недостоверн|неверн|ошибочн|выдум|выдумк|фейк|неправд|опроверг|отверг)\\p{L}*',
    '(?:сообщени|информаци|новост|слух|утверждени)\\p{L}* (?:.* )?(?:утка|уткой)',
    'назва\\p{L}+ (?:\\p{L}+ ){0,2}(?:ложью|ложными|ложной|фейком|недостоверн\\p{L}+)',
  ),
};

/** By language: what was told before is taken back, or told to have been told wrongly. */
export const RETRACTED: Readonly<Record<LanguageId, RegExp>> = {
  en: anyOf(
    '(?:^|, )(?:correction|corrections|clarification|erratum|editor s note|retraction)',
    '(?:an|the) (?:earlier|previous|original) (?:version|edition|report)',
    '(?:falsely|wrongly|erroneously|mistakenly|incorrectly) (?:reported|said|stated|claimed|wrote|attributed|suggested)',
    '(?:reported|said|stated|claimed|wrote) (?:falsely|wrongly|erroneously|mistakenly|incorrectly|in error)',
    '(?:retracted|retracts|withdrew) (?:its|the|a|his|her|their) (?:report|claim|statement|story|article)',
    `contrary to (?:\\p{L}+ )?(?:${REPORTS_EN}) (?:that|of|about)`,
    '(?:regret|regrets|regretted|sorry|apologi[sz]\\p{L}+) (?:for |to )?(?:have |having )?(?:written|reported|said|claimed|stated|published|writing|reporting|saying|claiming|stating|publishing)',
    '(?:was|were) (?:wrong|mistaken) (?:to|in|when) (?:\\p{L}+ )?(?:write|written|wrote|report|reported|say|said|claim|claimed|state|writing|reporting|saying|claiming|stating)',
  ),
  es: anyOf(
    '(?:^|, )(?:correccion|rectificacion|fe de errores|fe de erratas|aclaracion)',
    '(?:una|la) version (?:anterior|previa)',
    '(?:inform|dijo|dijeron|afirm|public)\\p{L}* (?:erroneamente|por error|falsamente)',
    '(?:lament|disculp)\\p{L}* (?:\\p{L}+ )?haber (?:escrito|dicho|informado|publicado|afirmado)',
    '(?:erroneamente|falsamente|por error) (?:se )?(?:inform|dijo|dijeron|afirm|public)\\p{L}*',
  ),
  fr: anyOf(
    '(?:^|, )(?:correction|rectificatif|rectification|erratum|precision)',
    '(?:une|la) version (?:precedente|anterieure)',
    '(?:affirme|indique|ecrit|annonce|rapporte|dit) (?:a tort|par erreur|faussement)',
    '(?:a tort|par erreur) (?:affirme|indique|ecrit|annonce|rapporte|dit)',
    'contrairement a ce que',
    '(?:regrett|excus)\\p{L}* (?:d )?avoir (?:ecrit|dit|affirme|annonce|rapporte|publie)',
  ),
  de: anyOf(
    '(?:^|, )(?:korrektur|berichtigung|richtigstellung|klarstellung|anmerkung der redaktion)',
    '(?:in )?eine(?:r)? (?:fruhere|fruheren|vorherige|vorherigen) (?:version|fassung)',
    '(?:bedauer|entschuldig)\\p{L}* (?:.* )?(?:geschrieben|berichtet|gemeldet|behauptet|gesagt) (?:zu )?haben',
    '(?:irrtumlich|irrtumlicherweise|falschlich|falschlicherweise|versehentlich)',
  ),
  ru: anyOf(
    '(?:^|, )(?:исправление|уточнение|поправка|опровержение)',
    'в (?:прежней|предыдущей|ранней|первоначальной) (?:версии|редакции)',
    '(?:ошибочно|по ошибке)',
    '(?:сожале|извин)\\p{L}* (?:за то )?(?:, )?(?:о том (?:, )?)?что (?:\\p{L}+ )?(?:написа|сообщи|сказа|утвержда|опубликова)\\p{L}*',
  ),
};

/** By language: it is told that it would have been, might be, or that nobody did more; not that it was done, nor that it was not. */
export const SUPPOSED: Readonly<Record<LanguageId, RegExp>> = {
  en: anyOf(
    '(?:would|could|might) (?:\\p{L}+ )?(?:not|never|n t) (?:\\p{L}+ )?have',
    '(?:wouldn|couldn|mightn) t (?:\\p{L}+ )?have',
    'would have been (?:impossible|unable)',
    '(?:not|n t|never|cannot|nor) (?:\\p{L}+ )?(?:rule|rules|ruled|ruling) out',
    '(?:refused|refuses|declined|declines) to rule out',
    '(?:not|n t|cannot) (?:be |been )?(?:excluded|exclude|preclude|discount)',
    '(?:no other|no single|no|few|hardly any) (?:\\p{L}+ )?(?:country|state|nation|government|supplier|exporter|one|body|ally) (?:has |had |have )?(?:\\p{L}+ ){1,2}(?:more|as many|so many|bigger|larger)',
    '(?:not|n t|never|t) (?:\\p{L}+ )?(?:say|said|confirm|confirmed|announce|announced|disclose|disclosed|clear|known|certain|verified|verify)',
    '(?:no (?:one|N)|nobody) (?:else )?(?:has |had )?(?:ever )?\\p{L}+ (?:more|as many|so many)',
  ),
  es: anyOf(
    '(?:no|nunca|jamas) (?:habria|habrian|hubiera|hubieran|hubiese|hubiesen)',
    'no (?:\\p{L}+ )?(?:descart|exclu|excluy)\\p{L}*',
    'no (?:se )?(?:ha |han )?(?:dijo|dijeron|dicho|confirm|anunci|precis|revel|sabe)\\p{L}*',
    'ningun[ao]? otr[oa] (?:\\p{L}+ ){1,6}(?:mas|tant[oa]s)',
    'nadie (?:\\p{L}+ ){1,4}(?:mas|tant[oa]s)',
  ),
  fr: anyOf(
    '(?:n|ne) (?:\\p{L}+ )?(?:aurait|auraient) (?:pas|jamais|point)',
    '(?:n|ne) (?:\\p{L}+ )?(?:exclut|excluent|exclu|exclure|excluait|ecarte|ecartent) (?:pas|plus)?',
    '(?:n|ne) (?:a|ont|est|avait) pas (?:exclu|ecarte)\\p{L}*',
    '(?:n|ne) (?:a |ont |est |avait |etait )?(?:pas|jamais) (?:encore |ete )?(?:dit|confirme|annonce|precise|revele|clair|certain)\\p{L}*',
    '(?:personne|nul) (?:n|ne) (?:\\p{L}+ ){1,4}(?:plus|autant)',
    'aucun(?:e)? autre (?:\\p{L}+ ){1,6}(?:plus|autant)',
  ),
  de: anyOf(
    'hatten? (?:.* )?(?:nicht|nie|niemals|kein\\p{L}*) (?:.* )?(?:konnen|durfen|sollen|wollen|verkauft|geliefert|exportiert|gekauft|erhalten)',
    '(?:schließ|schliess|schloss)\\p{L}* (?:.* )?nicht (?:.* )?aus',
    'nicht (?:\\p{L}+ )?(?:ausgeschlossen|auszuschließen|auszuschliessen|ausschließen|ausschliessen)',
    'kein\\p{L}* (?:ander\\p{L}*|einzig\\p{L}*|\\p{L}+) (?:\\p{L}+ ){0,2}(?:hat|haben|hatte|lieferte|lieferten|verkaufte|kaufte|liefert) (?:.* )?(?:mehr|so viel|so viele)',
    'nicht (?:\\p{L}+ )?(?:bestatigt|gesagt|angekundigt|bekannt|sicher|klar)',
    'niemand (?:.* )?(?:mehr|so viel|so viele)',
  ),
  ru: anyOf(
    'не (?:смог\\p{L}*|мог\\p{L}*|\\p{L}+ )? ?бы',
    'бы (?:\\p{L}+ )?не',
    'не (?:исключа|исключи|исключ)\\p{L}*',
    'ни (?:один|одна|одно) друг\\p{L}+ (?:\\p{L}+ ){1,6}(?:больше|столько)',
    'не (?:подтвер|подтверж|сказа|сообщ|сообща|уточн|раскры|известно|ясно)\\p{L}*',
    'никто (?:\\p{L}+ ){1,4}(?:больше|столько)',
  ),
};

/** By language: it is told as what is alleged, by nobody who is named. */
export const ALLEGED: Readonly<Record<LanguageId, RegExp>> = {
  en: anyOf('(?:allegedly|purportedly|supposedly|rumou?red|ostensibly|unconfirmed|alleged|purported)'),
  es: anyOf('(?:supuestamente|presuntamente|supuest[oa]s?|presunt[oa]s?|al parecer|sin confirmar)'),
  fr: anyOf('(?:pretendument|soi disant|pretendue?s?|presumee?s?|semble t il|apparemment|non confirmee?s?)'),
  de: anyOf(
    '(?:angeblich|angebliche[nrs]?|mutmaßlich\\p{L}*|mutmasslich\\p{L}*|vermeintlich\\p{L}*|unbestatigt\\p{L}*)',
  ),
  ru: anyOf('(?:якобы|предположительно|неподтвержденн\\p{L}+|по слухам|предполагаем\\p{L}+)'),
};

/** By language: it is told after others who are not named, so that nobody can say who says it. */
export const HEARSAY: Readonly<Record<LanguageId, RegExp>> = {
  en: anyOf(
    '(?:reportedly|it is reported|reports suggest|according to reports)',
    '(?:is|are|was|were) (?:\\p{L}+ )?(?:said|believed|thought|claimed|understood|suspected) to',
  ),
  es: anyOf('(?:segun se informa|se dice que|segun informes)'),
  fr: anyOf('(?:dit on|on dit que|selon des informations|selon certaines informations)'),
  de: anyOf('(?:berichten zufolge|medienberichten zufolge|es heißt|dem vernehmen nach|heißt es)'),
  ru: anyOf('(?:сообщается|как сообщается|по сообщениям|по некоторым данным)'),
};

/** By language: what takes something back. */
export const PLAIN_NEGATION: Readonly<Record<LanguageId, RegExp>> = {
  en: anyOf('(?:not|never|n t|t|no|neither|none)'),
  es: anyOf('(?:no|nunca|jamas|ningun|ninguna|ninguno)'),
  fr: anyOf('(?:pas|jamais|aucun|aucune)'),
  de: anyOf('(?:nicht|nie|niemals|kein\\p{L}*)'),
  ru: anyOf('(?:не|никогда|ни)'),
};
