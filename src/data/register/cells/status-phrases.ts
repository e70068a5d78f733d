/** What people write of how far a deal has come: whole phrases, as words alone, for each status in several languages. */
import type { Status } from '../../../domain/model/status';

/** What a phrase says: a status, or that a deal was made of which nothing has come. */
export type Meaning = Status | 'undelivered';

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
    ...['propuesto', 'запланировано', 'планируется', 'предложено', 'planowane', 'planowany', 'planlandı'],
  ],
  authorised: [
    ...['authorized', 'approved', 'licensed', 'licenced', 'granted', 'permitted'],
    ...['genehmigt', 'bewilligt', 'autorisé', 'approuvé', 'autorizado', 'aprobado', 'autorizzato'],
    ...['разрешено', 'одобрено', 'zatwierdzone', 'onaylandı'],
  ],
  ordered: [
    ...['on order', 'signed', 'contracted', 'under contract', 'contract signed', 'order placed', 'purchased'],
    ...['bestellt', 'beauftragt', 'commandé', 'commandée', 'commandés', 'pedido', 'encargado', 'ordinato'],
    ...['заказано', 'подписан', 'контракт подписан', 'zamówione', 'zamówiony', 'sipariş edildi'],
  ],
  undelivered: [
    ...['undelivered', 'not delivered', 'not yet delivered', 'not delivered yet', 'nothing delivered'],
    ...['awaiting delivery', 'pending delivery', 'delivery pending'],
    ...['nicht geliefert', 'noch nicht geliefert', 'non livré', 'pas encore livré', 'no entregado'],
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
    ...['поставлено частично', 'частично поставлено', 'częściowo dostarczone', 'kısmen teslim edildi'],
  ],
  delivered: [
    ...['deliveries completed', 'delivery completed', 'delivery complete', 'handed over'],
    ...['geliefert', 'ausgeliefert', 'livré', 'livrée', 'livrés', 'livrées', 'entregado', 'entregada'],
    ...['entregue', 'consegnato', 'geleverd', 'поставлено', 'доставлено', 'dostarczone', 'dostarczony'],
    ...['teslim edildi'],
  ],
  refused: [
    ...['denied', 'rejected', 'declined', 'vetoed', 'blocked', 'turned down'],
    ...['not approved', 'not authorised', 'not authorized', 'not licensed', 'denial', 'refusal', 'rejection'],
    ...['abgelehnt', 'verweigert', 'refusé', 'rejeté', 'rechazado', 'denegado', 'rifiutato', 'recusado'],
    ...['отказано', 'отклонено', 'odrzucone', 'odmowa', 'reddedildi'],
  ],
  revoked: [
    ...['rescinded', 'withdrawn', 'revocation', 'widerrufen', 'révoqué', 'revocado', 'revocato'],
    ...['отозвано', 'отозвана', 'cofnięte'],
  ],
  suspended: [
    ...['on hold', 'frozen', 'halted', 'paused', 'suspension', 'ausgesetzt', 'suspendu', 'suspendue'],
    ...['suspendido', 'sospeso', 'приостановлено', 'zawieszone', 'askıya alındı'],
  ],
  cancelled: [
    ...['canceled', 'cancellation', 'terminated', 'annulled', 'scrapped', 'called off', 'abandoned'],
    ...['storniert', 'annulliert', 'gekündigt', 'annulé', 'annulée', 'cancelado', 'anulado', 'annullato'],
    ...['отменено', 'отменён', 'аннулировано', 'anulowane', 'anulowany', 'iptal edildi', 'iptal'],
  ],
  'not-concluded': [
    ...['not signed', 'not ordered', 'no deal', 'no contract', 'no order', 'fell through', 'failed'],
    ...['never concluded', 'never signed', 'never ordered', 'nicht zustande gekommen', 'non conclu'],
  ],
};
