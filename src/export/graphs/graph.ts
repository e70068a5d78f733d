/** A view as a graph, before it is written in one format or another. */
import type { YearSpan } from '../../domain/model/relationship';
import type { Column } from '../tables/column';

/** What an attribute can be worth. */
export type Value = string | number | boolean;

/** Something that is said of nodes, of edges or of the graph. */
export interface Attribute {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  /** What it means, as a sentence. */
  readonly meaning: string;
}

/** The values of the attributes, in their order; null where nothing is stated. */
export type Values = readonly (Value | null)[];

/** A node. */
export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly values: Values;
}

/** An edge, from one node to another. */
export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  /** How many relationships it stands for. */
  readonly weight: number;
  /** When something is told to have happened, in years that follow one another. */
  readonly spans: readonly YearSpan[];
  readonly values: Values;
}

/** A graph, with what is said of it, of its nodes and of its edges. */
export interface Graph {
  readonly about: { readonly attributes: readonly Attribute[]; readonly values: Values };
  readonly nodes: { readonly attributes: readonly Attribute[]; readonly all: readonly GraphNode[] };
  readonly edges: { readonly attributes: readonly Attribute[]; readonly all: readonly GraphEdge[] };
}

/** Columns by their names, in their order. */
export type NamedColumns<Row> = readonly (readonly [name: string, column: Column<Row>])[];

/** Columns as attributes, by what their names mean. */
export function attributesOf<Row>(
  columns: NamedColumns<Row>,
  meanings: Readonly<Record<string, string>>,
): Attribute[] {
  return columns.map(([name, { type }]) => ({
    name,
    type: type === 'date' ? 'string' : type,
    meaning: meanings[name] ?? '',
  }));
}

const isStated = (value: Value | null): value is Value =>
  value !== null && value !== '' && !(typeof value === 'number' && !Number.isFinite(value));

/** What a row says in each column. */
export function valuesOf<Row>(columns: NamedColumns<Row>, row: Row): Values {
  return columns.map(([, { of }]) => {
    const value = of(row);
    return isStated(value) ? value : null;
  });
}

/** Years as spans: each from a year to the last of those that follow it one by one. */
export function spansOf(years: readonly number[]): YearSpan[] {
  const spans: YearSpan[] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last && year <= last.last + 1) spans[spans.length - 1] = { first: last.first, last: year };
    else spans.push({ first: year, last: year });
  }
  return spans;
}
