import { expect, type Locator, type Page } from '@playwright/test';

/** The column headers, from left to right. */
export const COLUMNS = ['From', 'System', 'To', 'Kind', 'Status', 'Quantity', 'Years', 'Sources'] as const;

export type Column = (typeof COLUMNS)[number];

/** A row, by column header. */
export type Row = Readonly<Record<Column, string>>;

/** The cells by which a reader tells one relationship from another. */
export type RowKey = Pick<Row, 'From' | 'System' | 'To' | 'Kind'>;

/** The table of relationships. */
export class TablePage {
  readonly table: Locator;

  constructor(page: Page) {
    this.table = page.getByRole('table', { name: 'Relationships', exact: true });
  }

  /** The row of a relationship, by the words it begins with. */
  row({ From, System, To, Kind }: RowKey): Locator {
    const words = [From, System, To, Kind].filter((word) => word !== '').map(escaped);
    return this.table.getByRole('row', { name: new RegExp(`^${words.join('\\s+')}\\b`) });
  }

  /** The cell of a row under a column. */
  cell(row: Locator, column: Column): Locator {
    return row.getByRole('cell').nth(COLUMNS.indexOf(column));
  }

  /** The rows as they stand. */
  async rows(): Promise<Row[]> {
    await expect(this.table.getByRole('columnheader')).toHaveText([...COLUMNS]);
    const rows = await this.table.getByRole('row').all();
    const cells = await Promise.all(rows.map((row) => row.getByRole('cell').allInnerTexts()));
    return cells.filter((texts) => texts.length > 0).map(asRow);
  }

  /** The cells of one column, from top to bottom. */
  async column(column: Column): Promise<string[]> {
    return (await this.rows()).map((row) => row[column]);
  }

  /** The header of a column. */
  header(column: Column): Locator {
    return this.table.getByRole('columnheader', { name: column, exact: true });
  }

  async sortBy(column: Column): Promise<void> {
    await this.header(column).getByRole('button').click();
  }

  /** Opens the relationship of a row by the button in it, which the keyboard reaches too. */
  async open(key: RowKey): Promise<void> {
    await this.cell(this.row(key), 'Kind').getByRole('button').click();
  }
}

function asRow(texts: readonly string[]): Row {
  return Object.fromEntries(
    COLUMNS.map((column, i) => [column, texts[i]?.replace(/\s+/g, ' ').trim() ?? '']),
  ) as Row;
}

function escaped(words: string): string {
  return words.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}
