import { TABLE_FIELD, TABLE_FIELDS, type TableMapping } from '../state/mapping';
import type { UnreadTable } from '../state/store';
import css from './TableDialog.module.css';

/** As many rows as show what a column holds. */
const SHOWN = 5;

function meaningOf(column: number, mapping: TableMapping): string | null {
  const fields = TABLE_FIELDS.filter((field) => mapping[field] === column);
  return fields.length === 0 ? null : fields.map((field) => TABLE_FIELD[field].label).join(', ');
}

interface TablePreviewProps {
  readonly columns: readonly string[];
  readonly rows: UnreadTable['rows'];
  readonly mapping: TableMapping;
}

/** The first rows of a table, with what each of its columns means. */
export function TablePreview({ columns, rows, mapping }: TablePreviewProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach
    <section aria-label="The first rows" tabIndex={0} className={css.preview}>
      <table>
        <thead>
          <tr>
            {columns.map((column, i) => {
              const meaning = meaningOf(i, mapping);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <th key={i} scope="col" data-meant={meaning !== null || undefined}>
                  {column}
                  <span className={css.meaning}>{meaning ?? 'kept as a cell'}</span>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map(({ line, cells }) => (
            <tr key={line}>
              {columns.map((_, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <td key={i}>{cells[i]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
