import { exportTables } from '../en/exports/tables';
import { room } from '../language';

/** What the tables say of themselves that are taken away, and each of their columns. */
export const exportTablesWords = room('exportTables', exportTables);
