/** What people write of how far a deal has come: whole phrases, as words alone, for each status in several languages. */
import type { Status } from '../../../domain/model/status';

/** What a phrase says: a status, or that a deal was made of which nothing has come. */
export type Meaning = Status | 'undelivered';

/** A word in all genders and numbers: "autorisé" with "autorisée", "autorisés" and "autorisées". */
const inAll = (ends: string, ...stems: readonly string[]): readonly string[] =>
  stems.flatMap((stem) => ends.split(' ').map((end) => `${stem}${end === '-' ? '' : end}`));

const CZECH = '- o a y i';
const FRENCH = '- e s es';
const GERMAN = '- e er es en';
const ITALIAN = 'o a i e';
const POLISH = 'e y a o i';
const RUSSIAN = '- о а ы';
const SPANISH = 'o a os as';
const SWEDISH = 'd t de';
const UKRAINIAN = 'о ий а і';

/**
 * "Withdrawn" by itself is no status known here, in any language: the state took a licence back, or the applicant the
 * application. Of these it is said that it was the applicant.
 */
const WITHDRAWN_APPLICATIONS: readonly string[] = [
  ...['application withdrawn', 'withdrawn application', 'request withdrawn', 'application was withdrawn'],
  ...[
    'withdrawn by applicant',
    'withdrawn by the applicant',
    'withdrawn by exporter',
    'withdrawn by the exporter',
  ],
  ...['Antrag zurückgezogen', 'Antrag zurückgenommen', 'vom Antragsteller zurückgezogen'],
  ...['demande retirée', 'retirée par le demandeur', 'retiré par le demandeur', 'retrait de la demande'],
  ...['solicitud retirada', 'retirada por el solicitante', 'solicitud desistida', 'pedido retirado'],
  ...['domanda ritirata', 'ritirata dal richiedente', 'istanza ritirata'],
  ...['заявка отозвана', 'заявление отозвано', 'отозвано заявителем', 'отозвана заявителем'],
  ...['заявку відкликано', 'заяву відкликано', 'відкликано заявником'],
  ...['wniosek wycofany', 'wniosek cofnięty', 'wycofany przez wnioskodawcę'],
  ...['aanvraag ingetrokken', 'ingetrokken door aanvrager', 'ansökan återkallad', 'ansökan återtagen'],
];

/** No phrase stands here that may mean two things: of a deal that is "completed" it is not said what is done. */
export const STATUS_PHRASES: Readonly<Partial<Record<Meaning, readonly string[]>>> = {
  possible: [
    ...['unconfirmed', 'not confirmed', 'rumoured', 'rumored', 'speculative'],
    ...['möglich', 'posible', 'возможно', 'możliwe'],
  ],
  negotiating: [
    ...[
      'in negotiation',
      'in negotiations',
      'under negotiation',
      'negotiation',
      'negotiations',
      'negotiated',
    ],
    ...['being negotiated', 'in talks', 'talks', 'under discussion', 'in discussion', 'being discussed'],
    ...['in Verhandlung', 'en négociation', 'en cours de négociation', 'en negociación', 'in trattativa'],
    ...['переговоры', 'ведутся переговоры', 'w negocjacjach', 'görüşülüyor'],
  ],
  proposed: [
    ...['planned', 'offered', 'offer', 'proposal', 'intended', 'envisaged'],
    ...['geplant', 'angeboten', 'vorgeschlagen', 'prévu', 'prévue', 'proposé', 'planeado', 'previsto'],
    // What the United States tells Congress of is no contract yet, and often never becomes one.
    ...['notified', 'congress notified', 'notified to congress', 'congressional notification'],
    ...['propuesto', 'запланировано', 'планируется', 'предложено', 'planowane', 'planowany', 'planlandı'],
  ],
  authorised: [
    ...['authorized', 'approved', 'licensed', 'licenced', 'granted', 'permitted'],
    ...['issued', 'approval granted', 'permission granted', 'approval given'],
    ...inAll(GERMAN, 'genehmigt', 'bewilligt', 'erteilt', 'zugelassen'),
    ...inAll(FRENCH, 'autorisé', 'approuvé', 'accordé', 'délivré', 'octroyé'),
    ...inAll(SPANISH, 'autorizad', 'aprobad', 'aprovad', 'concedid', 'otorgad', 'expedid', 'emitid'),
    ...inAll(ITALIAN, 'autorizzat', 'approvat', 'concess', 'rilasciat'),
    ...inAll(RUSSIAN, 'выдан', 'разрешен', 'одобрен'),
    ...inAll(UKRAINIAN, 'видан', 'дозволен', 'схвален', 'погоджен'),
    ...inAll(POLISH, 'zatwierdzon', 'wydan', 'udzielon', 'przyznan'),
    ...inAll(CZECH, 'udělen', 'povolen', 'schválen', 'vydán'),
    ...inAll(SWEDISH, 'bevilja', 'godkän'),
    ...['verleend', 'goedgekeurd', 'vergund', 'toegekend', 'afgegeven', 'toegestaan'],
    ...['zezwolono', 'onaylandı', 'avis favorable'],
  ],
  ordered: [
    ...['on order', 'signed', 'contracted', 'under contract', 'contract signed', 'order placed', 'purchased'],
    ...inAll(GERMAN, 'bestellt', 'beauftragt'),
    ...inAll(FRENCH, 'commandé', 'signé'),
    ...inAll(SPANISH, 'pedid', 'encargad', 'contratad', 'firmad', 'encomendad', 'assinad'),
    ...inAll(ITALIAN, 'ordinat', 'firmat'),
    ...inAll(RUSSIAN, 'заказан', 'подписан', 'законтрактован'),
    ...inAll(UKRAINIAN, 'замовлен', 'підписан'),
    ...inAll(POLISH, 'zamówion', 'podpisan'),
    ...inAll(CZECH, 'objednán', 'podepsán'),
    ...inAll(SWEDISH, 'beställ'),
    ...['besteld', 'контракт подписан', 'sipariş edildi'],
  ],
  undelivered: [
    ...['undelivered', 'not delivered', 'not yet delivered', 'not delivered yet', 'nothing delivered'],
    ...['awaiting delivery', 'pending delivery', 'delivery pending'],
    ...['nicht geliefert', 'noch nicht geliefert'],
    ...inAll(FRENCH, 'non livré', 'pas encore livré'),
    ...inAll(SPANISH, 'no entregad'),
    ...inAll(CZECH, 'nedodán', 'dosud nedodán'),
    ...['не поставлено', 'niedostarczone', 'teslim edilmedi'],
  ],
  'partly-delivered': [
    ...[
      'partially delivered',
      'part delivered',
      'delivered partly',
      'delivered partially',
      'delivered in part',
    ],
    ...['partial delivery', 'partial deliveries', 'some delivered', 'half delivered'],
    ...['teilweise geliefert', 'partiellement livré', 'parcialmente entregado', 'consegnato in parte'],
    ...[
      'částečně dodáno',
      'поставлено частично',
      'частично поставлено',
      'częściowo dostarczone',
      'kısmen teslim edildi',
    ],
  ],
  delivered: [
    ...['deliveries completed', 'delivery completed', 'delivery complete', 'handed over'],
    ...inAll(GERMAN, 'geliefert', 'ausgeliefert'),
    ...inAll(FRENCH, 'livré'),
    ...inAll(SPANISH, 'entregad'),
    ...inAll(ITALIAN, 'consegnat'),
    ...inAll(RUSSIAN, 'поставлен', 'доставлен'),
    ...inAll(UKRAINIAN, 'поставлен', 'доставлен'),
    ...inAll(POLISH, 'dostarczon'),
    ...inAll(CZECH, 'dodán'),
    ...inAll(SWEDISH, 'leverera'),
    ...['entregue', 'entregues', 'geleverd', 'teslim edildi'],
  ],
  refused: [
    ...['denied', 'rejected', 'declined', 'vetoed', 'blocked', 'turned down'],
    ...['not approved', 'not authorised', 'not authorized', 'not licensed', 'denial', 'refusal', 'rejection'],
    ...['not granted', 'not issued', 'nicht genehmigt', 'nicht erteilt', 'Ablehnung'],
    ...inAll(GERMAN, 'abgelehnt', 'verweigert', 'versagt', 'untersagt'),
    ...inAll(FRENCH, 'refusé', 'rejeté', 'non autorisé', 'non accordé', 'non délivré'),
    ...['refus', 'avis défavorable'],
    ...inAll(SPANISH, 'rechazad', 'denegad', 'negad', 'recusad', 'rejeitad', 'indeferid', 'no autorizad'),
    ...inAll(SPANISH, 'não autorizad', 'no aprobad', 'desestimad'),
    ...inAll(ITALIAN, 'rifiutat', 'negat', 'respint', 'non autorizzat'),
    ...['denegación', 'rechazo', 'diniego', 'rifiuto'],
    ...inAll(RUSSIAN, 'отклонен', 'не выдан', 'не разрешен', 'не одобрен'),
    ...inAll(UKRAINIAN, 'відхилен', 'не дозволен', 'не погоджен'),
    ...['отказано', 'отказ', 'відмовлено', 'відмова'],
    ...inAll(POLISH, 'odrzucon'),
    ...inAll(CZECH, 'zamítnut', 'odmítnut', 'neudělen', 'nepovolen', 'neschválen'),
    ...['odmowa', 'odmówiono', 'geweigerd', 'afgewezen', 'avslagen', 'avslaget', 'avslag', 'nekad', 'nekat'],
    ...['reddedildi'],
  ],
  revoked: [
    ...['rescinded', 'revocation', 'widerrufen', 'Widerruf', 'entzogen'],
    ...inAll(FRENCH, 'révoqué', 'abrogé'),
    ...inAll(SPANISH, 'revocad', 'revogad'),
    ...inAll(ITALIAN, 'revocat'),
    ...inAll(CZECH, 'odňat', 'odebrán', 'odvolán'),
    ...['révocation', 'revocación', 'herroepen'],
  ],
  suspended: [
    ...['on hold', 'frozen', 'halted', 'paused', 'suspension', 'ausgesetzt', 'opgeschort'],
    ...inAll(FRENCH, 'suspendu'),
    ...inAll(SPANISH, 'suspendid', 'suspens'),
    ...inAll(ITALIAN, 'sospes'),
    ...inAll(RUSSIAN, 'приостановлен'),
    ...inAll(UKRAINIAN, 'призупинен'),
    ...inAll(POLISH, 'zawieszon'),
    ...inAll(CZECH, 'pozastaven'),
    ...['askıya alındı'],
  ],
  cancelled: [
    ...['canceled', 'cancellation', 'terminated', 'annulled', 'scrapped', 'called off', 'abandoned'],
    ...['storniert', 'annulliert', 'gekündigt', 'geannuleerd', 'iptal edildi', 'iptal'],
    ...inAll(FRENCH, 'annulé'),
    ...inAll(SPANISH, 'cancelad', 'anulad'),
    ...inAll(ITALIAN, 'annullat'),
    ...inAll(RUSSIAN, 'отменен', 'аннулирован'),
    ...inAll(UKRAINIAN, 'скасован', 'анульован'),
    ...inAll(POLISH, 'anulowan'),
    ...inAll(CZECH, 'zrušen', 'anulován'),
  ],
  'not-concluded': [
    ...['not signed', 'not ordered', 'no deal', 'no contract', 'no order', 'fell through', 'failed'],
    ...['never concluded', 'never signed', 'never ordered', 'nicht zustande gekommen', 'non conclu'],
    ...WITHDRAWN_APPLICATIONS,
  ],
};
