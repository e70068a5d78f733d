import type { TableField } from '../../../data/register/rows/table-mapping';

/** What the things are called that a column can mean. */
export const FIELDS: Readonly<Record<TableField, string>> = {
  from: 'Exporter',
  to: 'Importer',
  flow: 'Direction',
  system: 'Weapon system',
  description: 'What it is',
  category: 'Category',
  ordered: 'Year',
  delivered: 'Year(s) of delivery',
  status: 'Status of the deal',
  quantity: 'Quantity',
  quantityDelivered: 'Number delivered',
  value: 'Value agreed or licensed',
  valueDelivered: 'Value delivered',
  currency: 'Currency',
  source: 'Source',
  excerpt: 'Quoted words',
  summary: 'Told in other words',
  page: 'Page',
  reportedBy: 'Reported by',
};
