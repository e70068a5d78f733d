import { factsOfField, fixedValue, TABLE_FIELDS, type TableMapping } from '../../state/mapping';
import type { UnreadTable } from '../../state/store';
import css from './TableDialog.module.css';

/** As many rows as show what a column holds. */
const SHOWN = 5;

function meaningOf(column: number, mapping: TableMapping): string | null {
  const fields = TABLE_FIELDS.filter((field) => mapping[field] === column);
  return fields.length === 0 ? null : fields.map((field) => factsOfField(field).label).join(', ');
}

/** What holds for every row although the table does not say it. */
function givenIn(mapping: TableMapping) {
  return TABLE_FIELDS.flatMap((field) => {
    const value = fixedValue(mapping, field);
    return value ? [{ field, value, label: factsOfField(field).label }] : [];
  });
}

interface TablePreviewProps {
  readonly columns: readonly string[];
  readonly rows: UnreadTable['rows'];
  readonly mapping: TableMapping;
}

/** The first rows of a table, with what each of its columns means, and what is given for all of them. */
export function TablePreview({ columns, rows, mapping }: TablePreviewProps) {
  const given = givenIn(mapping);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach
    <section aria-label="The first rows" tabIndex={0} className={css.preview}>
      <table>
        <thead>
          <tr>
            {given.map(({ field, label }) => (
              <th key={field} scope="col" data-meant>
                {label}
                <span className={css.meaning}>given by you</span>
              </th>
            ))}
            {columns.map((column, i) => {
              const meaning = meaningOf(i, mapping);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <th key={i} scope="col" data-meant={meaning !== null || undefined}>
                  {column}
                  <span className={css.meaning}>{meaning ?? 'kept with the row'}</span>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map(({ line, cells }) => (
            <tr key={line}>
              {given.map(({ field, value }) => (
                <td key={field}>{value}</td>
              ))}
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
