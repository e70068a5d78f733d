/** Tables of which nothing says how far their deals have come: whether they were ordered, licensed or delivered. */
import type { TableFormat } from '../rows/row-format';
import { plainName } from './field-words';

/** Words in the names of columns that speak of orders and contracts. */
const ORDERS = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    ...['ordered', '(?:year|date|number|value) of (?:order|contract)', 'order (?:year|date|number|value)'],
    ...['contract', 'contracted', 'signed', 'date signed', 'bestellt', 'bestellung', 'bestelldatum'],
    ...['auftrag', 'vertrag', 'commande', 'contrat', 'pedido', 'contrato', 'zamowienie', 'umowa'],
    ...['заказ', 'контракт', 'договор'],
  ].join('|')})(?!\p{L})`,
  'iu',
);

/** Whether the names of the columns say that what they list was ordered. */
export const speaksOfOrders = (header: readonly string[]): boolean =>
  header.some((name) => ORDERS.test(plainName(name)));

/** Whether something of a table says how far its deals have come; where nothing does, they are taken for orders. */
export function saysStatus({ header, mapping }: TableFormat): boolean {
  const isTold = mapping.status !== undefined && mapping.status !== 'nothing';
  return isTold || mapping.delivered !== undefined || speaksOfOrders(header);
}
