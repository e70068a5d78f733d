/** Columns that several tables have: numbers of items, amounts of money, and what was delivered. */
import { statusNotKnown } from '../../domain/evidence/taken-status';
import { MONEY_SCOPES, type Money, type Quantity } from '../../domain/model/quantity';
import type { Relationship } from '../../domain/model/relationship';
import { EVIDENCE_MARKS } from '../../domain/model/relationship';
import { STATUSES } from '../../domain/model/status';
import { CATEGORIES } from '../../domain/model/system';
import { type Column, type ColumnName, type Columns, severalIn } from './column';
import { dateCell, type RelationshipRow } from './relationship-rows';

/** In what SIPRI's volumes are. */
export const TIV_UNIT = 'millions of SIPRI TIV';

/** A number as it was stated: empty where none is, and without what binary sums leave behind. */
export function numberCell(value: number | null | undefined): number | null {
  if (value === null || value === undefined || Number.isNaN(value)) return null;
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}

type QuantityName = Extract<ColumnName<'claims'>, `quantity_${string}`>;
type ValueName = Extract<ColumnName<'claims'>, `value_${string}`>;

/** The columns of a number that can be a range. */
export function quantityColumns<Row>(of: (row: Row) => Quantity | null): Columns<Row, QuantityName> {
  return {
    quantity_min: { type: 'number', of: (row) => numberCell(of(row)?.min) },
    quantity_max: { type: 'number', of: (row) => numberCell(of(row)?.max) },
    quantity_unit: { type: 'string', of: (row) => of(row)?.unit ?? null },
    quantity_estimate: { type: 'boolean', of: (row) => of(row)?.estimate ?? null },
    quantity_words: { type: 'string', of: (row) => of(row)?.words ?? null },
  };
}

/** The columns of an amount of money. */
export function valueColumns<Row>(of: (row: Row) => Money | null): Columns<Row, ValueName> {
  return {
    value_min: { type: 'number', of: (row) => numberCell(of(row)?.min) },
    value_max: { type: 'number', of: (row) => numberCell(of(row)?.max) },
    value_currency: { type: 'string', of: (row) => of(row)?.currency ?? null },
    value_scope: { type: 'string', values: MONEY_SCOPES, of: (row) => of(row)?.scope ?? null },
    value_estimate: {
      type: 'boolean',
      of: (row) => {
        const money = of(row);
        return money && (money.estimate ?? false);
      },
    },
  };
}

/** What is told of the money that has come so far, which is no other price: the first that a claim for the relationship says. */
function valueDelivered({ claims }: Relationship): Money | null {
  const says = claims.flatMap(({ stance, says }) => (stance === 'supports' ? says : []));
  const found = says.find((each) => each.field === 'value' && each.value.scope === 'delivered');
  return found?.field === 'value' ? found.value : null;
}

/** What was delivered in all, as the app measures it. */
export const DELIVERED: Columns<RelationshipRow, 'tiv_delivered_millions' | 'items_delivered'> = {
  tiv_delivered_millions: {
    type: 'number',
    unit: TIV_UNIT,
    of: ({ measures, at }) => numberCell(measures.tiv[at]),
  },
  items_delivered: { type: 'number', of: ({ measures, at }) => numberCell(measures.delivered[at]) },
};

/** What has come so far in money. */
export const VALUE_DELIVERED: Columns<
  RelationshipRow,
  'value_delivered_min' | 'value_delivered_max' | 'value_delivered_currency'
> = {
  value_delivered_min: {
    type: 'number',
    of: ({ relationship }) => numberCell(valueDelivered(relationship)?.min),
  },
  value_delivered_max: {
    type: 'number',
    of: ({ relationship }) => numberCell(valueDelivered(relationship)?.max),
  },
  value_delivered_currency: {
    type: 'string',
    of: ({ relationship }) => valueDelivered(relationship)?.currency ?? null,
  },
};

/** What a relationship goes through, and how far it has come. */
export const SYSTEM: Columns<RelationshipRow, 'system_id' | 'system_name' | 'category'> = {
  system_id: { type: 'string', of: ({ system }) => system?.id ?? null },
  system_name: { type: 'string', of: ({ system }) => system?.name ?? null },
  category: { type: 'string', values: CATEGORIES, of: ({ system }) => system?.category ?? null },
};

const severalSources = ({ marks }: Relationship) => marks.find((mark) => mark !== 'disputed') ?? null;

/** How far a relationship has come, and what can be said of the evidence. */
export const STANDING: Columns<
  RelationshipRow,
  'status' | 'status_words' | 'as_of' | 'disputed' | 'evidence'
> = {
  status: { type: 'string', values: STATUSES, required: true, of: ({ relationship }) => relationship.status },
  status_words: { type: 'string', of: ({ relationship }) => severalIn(statusNotKnown(relationship)) },
  as_of: { type: 'string', of: ({ relationship }) => dateCell(relationship.asOf) },
  disputed: {
    type: 'boolean',
    required: true,
    of: ({ relationship }) => relationship.marks.includes('disputed'),
  },
  evidence: {
    type: 'string',
    values: EVIDENCE_MARKS.filter((mark) => mark !== 'disputed'),
    of: ({ relationship }) => severalSources(relationship),
  },
};

/** A column that is an id of something, and so never empty. */
export const idColumn = <Row>(of: (row: Row) => string): Column<Row> => ({
  type: 'string',
  required: true,
  of,
});
