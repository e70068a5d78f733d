/** How what is typed at the desk is read. */
export { type ReadMoney, readMoney, readQuantity } from '../../data/desk/read-amounts';
export { type ReadDate, readDate } from '../../data/desk/read-date';
