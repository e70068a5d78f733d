/** Tables of which nothing says how far their deals have come: whether they were ordered, licensed or delivered. */
import { memoizePer } from '../../../domain/memoize/memoize';
import { uniqueNames } from '../rows/column-names';
import type { TableFormat } from '../rows/row-format';
import { usedColumns } from '../rows/table-mapping';
import { nameSays, plainName } from './field-words';

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

/** Every row of a file asks for it. */
const unreadIn = memoizePer(({ header, mapping }: TableFormat) => {
  const used = usedColumns(mapping);
  const isUnread = (name: string, at: number) =>
    !used.has(at) && ['all', 'perhaps'].includes(nameSays(name, 'status'));
  return { column: uniqueNames(header).find(isUnread) ?? null };
});

/** The column that is called as one of the status and is not used, by its name; null for none. */
export const unreadStatus = (format: TableFormat): string | null => unreadIn(format).column;

/** Whether something of a table says how far its deals have come; where nothing does, they are taken for orders. */
export function saysStatus({ header, mapping }: TableFormat): boolean {
  const isTold = mapping.status !== undefined && mapping.status !== 'nothing';
  return isTold || mapping.delivered !== undefined || speaksOfOrders(header);
}
