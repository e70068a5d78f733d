/** How what is typed at the desk is read. */
export { readMoney, readQuantity } from '../../data/desk/read-amounts';
export { type ReadDate, readDate } from '../../data/desk/read-date';
