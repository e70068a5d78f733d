import { describe, expect, it } from 'vitest';
import { GIVEN_STATUSES, type Status } from '../../../domain/model/status';
import { saysUndelivered, statusOf } from './status-words';

const SAID: Readonly<Partial<Record<Status, readonly string[]>>> = {
  refused: [
    'denied',
    'Rejected',
    'DECLINED',
    'Licence denied',
    'abgelehnt',
    'not approved',
    'refused by the EU',
  ],
  proposed: ['planned', 'Proposed', 'offered', 'geplant'],
  ordered: [
    'not delivered',
    'Not yet delivered.',
    'Undelivered',
    'was not delivered',
    'signed in 2008',
    'bestellt',
  ],
  cancelled: [
    'Cancelled by buyer',
    'canceled',
    'cancelled (2009)',
    'Contract was cancelled',
    'ANNULÉ',
    'отменён',
  ],
  negotiating: ['in talks', 'Under negotiation', 'negotiations', 'en négociation', 'being negotiated'],
  'partly-delivered': ['partially delivered', 'Part-delivered', 'partly_delivered', 'delivered in part'],
  delivered: ['Delivered', 'delivered 2008', 'has been delivered to the navy', 'Teslim edildi', 'livrée'],
  suspended: ['Suspended', 'on hold', 'suspended since 2011'],
  revoked: ['Revoked', 'licence revoked'],
  authorised: ['approved', 'authorized', 'export licence granted'],
  'not-concluded': ['not concluded', 'not signed', 'no contract'],
  possible: ['unconfirmed', 'not confirmed'],
};

/** What ministries write in the tables of their licences. */
const DECIDED: Readonly<Partial<Record<Status, readonly string[]>>> = {
  authorised: [
    ...['issued', 'Granted', 'approved', 'permit issued', 'Autorizada', 'autorizados', 'Autorisée'],
    ...['Accordée', 'délivrées', 'erteilt', 'Genehmigung erteilt', 'genehmigte', 'выдана', 'разрешён'],
    ...['Concessa', 'Wydano', 'beviljat', 'видано', 'licencia concedida', 'Aprobadas'],
  ],
  refused: [
    ...['denied', 'refused', 'not granted', 'Denegada', 'denegados', 'Refusée', 'rejetées', 'verweigert'],
    ...['nicht erteilt', 'Genehmigung abgelehnt', 'Antrag abgelehnt', 'отказано', 'отклонена'],
    ...['Respinta', 'odrzucono', 'відмовлено', 'no autorizada', 'Indeferido'],
  ],
  revoked: ['revoked', 'widerrufen', 'révoquée', 'Revocadas', 'revocata', 'herroepen', 'licence revoked'],
  'not-concluded': [
    ...['Application withdrawn', 'Withdrawn by the applicant', 'Antrag zurückgezogen', 'Demande retirée'],
    ...['Solicitud retirada', 'domanda ritirata', 'Заявка отозвана', 'заявку відкликано', 'Wniosek wycofany'],
    ...['aanvraag ingetrokken', 'Ansökan återkallad', 'application withdrawn in 2019'],
  ],
  suspended: ['suspendues', 'suspendida', 'sospesa', 'приостановлена'],
  cancelled: ['annulées', 'canceladas', 'annullata', 'отменена', 'anulowana'],
  ordered: ['signée', 'firmado', 'podpisana', 'подписаны', 'encomendadas'],
  delivered: ['livrée', 'Entregadas', 'consegnata', 'поставлены', 'levererat', 'dostarczono'],
  // In the United States Congress is told of what may be sold: that is no contract.
  proposed: ['notified', 'Congress notified'],
};

describe('a status in words', () => {
  it.each(Object.entries(DECIDED).flatMap(([status, texts]) => texts.map((text) => [text, status])))(
    'knows “%s” in a table of licences as %s',
    (text, status) => {
      expect(statusOf(text)).toBe(status);
    },
  );

  it.each(Object.entries(SAID).flatMap(([status, texts]) => texts.map((text) => [text, status])))(
    'knows “%s” as %s',
    (text, status) => {
      expect(statusOf(text)).toBe(status);
    },
  );

  it.each(GIVEN_STATUSES.map((status) => [status]))('knows each by its id and its words: %s', (status) => {
    expect([statusOf(status), statusOf(status.replaceAll('-', ' ').toUpperCase())]).toEqual([status, status]);
  });

  it.each([
    ...['xyz', '', 'completed', 'to be delivered', 'never delivered', 'not cancelled', 'nearly delivered'],
    ...[
      'delivered?',
      'ordered but not signed',
      'delivered, not paid',
      'ordered / delivered',
      'being delivered',
    ],
    ...['delivered by 2030', 'denied or delivered', 'undeliverable', 'delivered to Kenya but returned'],
    ...['suspended until delivered', 'delivery planned', 'geliefert, nicht bezahlt', 'bestellt?'],
    // Whether all of it was used before, or nothing, nobody says.
    ...['expired', 'lapsed', 'pending', 'erloschen'],
    // The state took the licence back, or the applicant the application.
    ...[
      'withdrawn',
      'licence withdrawn',
      'withdrawal',
      'zurückgezogen',
      'retiré',
      'licence retirée',
      'retrait',
    ],
    ...[
      'retirada',
      'licencia retirada',
      'ritirata',
      'отозван',
      'лицензия отозвана',
      'відкликано',
      'wycofana',
    ],
    ...['cofnięta', 'ingetrokken', 'återkallad', 'unknown'],
  ])('does not know what says another thing, or more: “%s”', (text) => {
    expect(statusOf(text)).toBeNull();
  });

  it('tells an order of which nothing has come from one that leaves it open', () => {
    expect(['not delivered', 'awaiting delivery'].every(saysUndelivered)).toBe(true);
    expect(['ordered', 'delivered', 'not signed', 'xyz'].some(saysUndelivered)).toBe(false);
  });
});
