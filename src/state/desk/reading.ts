/** How what is typed at the desk is read. */
export { NO_UNIT, readMoney, readQuantity } from '../../data/desk/typed/read-amounts';
export { type ReadDate, readDate } from '../../data/desk/typed/read-date';
