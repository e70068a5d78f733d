/** One row a year in which a register tells of a delivery: in a package alone, beside the relationships. */
import type { Delivery } from '../../domain/model/deal';
import type { RelationshipId } from '../../domain/model/ids';
import type { ExportedView } from '../view/exported-view';
import { idColumn, numberCell, TIV_UNIT } from './shared-columns';
import type { TableOf } from './table';

interface DeliveryRow {
  readonly relationship: RelationshipId;
  readonly delivery: Delivery;
}

function* deliveryRows({ relationships }: ExportedView): Generator<DeliveryRow> {
  for (const { id, deliveries = [] } of relationships) {
    for (const delivery of deliveries) yield { relationship: id, delivery };
  }
}

/** What was delivered in which year. */
export const DELIVERIES: TableOf<DeliveryRow, 'deliveries'> = {
  id: 'deliveries',
  rowsOf: deliveryRows,
  key: [],
  references: [{ column: 'relationship_id', table: 'relationships', its: 'id' }],
  columns: {
    relationship_id: idColumn(({ relationship }) => relationship),
    year: { type: 'integer', required: true, of: ({ delivery }) => delivery.year },
    items: { type: 'number', of: ({ delivery }) => numberCell(delivery.quantity) },
    tiv_millions: { type: 'number', unit: TIV_UNIT, of: ({ delivery }) => numberCell(delivery.tiv) },
    estimate: { type: 'boolean', required: true, of: ({ delivery }) => delivery.estimate },
    even_share: { type: 'boolean', required: true, of: ({ delivery }) => delivery.share },
  },
};
