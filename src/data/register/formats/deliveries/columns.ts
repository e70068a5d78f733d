/** The columns of SIPRI's register with one row a deal and delivery year, as SIPRI names them. */

/** All of them, in SIPRI's order. */
export const DELIVERY_COLUMNS = [
  'SIPRI AT Database ID',
  'Supplier',
  'Recipient',
  'Designation',
  'Description',
  'Armament category',
  'Order date',
  'Order date is estimate',
  'Numbers delivered',
  'Numbers delivered is estimate',
  'Delivery year',
  'Delivery year is estimate',
  'Status',
  'SIPRI estimate',
  'TIV deal unit',
  'TIV delivery values',
  'Local production',
] as const;

/** The column that says whether the goods are made by the recipient. */
export const LOCAL_PRODUCTION = 'Local production';
