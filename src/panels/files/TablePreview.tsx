import {
  columnsTelling,
  fixedValue,
  TABLE_FIELDS,
  type TableMapping,
  takenByApp,
} from '../../state/files/mapping';
import type { UnreadTable } from '../../state/store';
import { mappingWords } from '../../words/files/mapping';
import css from './TableDialog.module.css';

/** As many rows as show what a column holds. */
const SHOWN = 5;

const fieldsOf = (column: number, mapping: TableMapping) =>
  TABLE_FIELDS.filter((field) => columnsTelling(mapping, field).includes(column));

/** What holds for every row although the table does not say it. */
function givenIn(mapping: TableMapping) {
  return TABLE_FIELDS.flatMap((field) => {
    const value = fixedValue(mapping, field);
    return value ? [{ field, value }] : [];
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
  const taken = takenByApp({ header: columns, mapping });
  const { fixedValue: wordsFor, labelOf, preview: say } = mappingWords();
  const isByReporter = mapping.flow !== undefined;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within the keyboard's reach
    <section aria-label={say.title} tabIndex={0} className={css.preview}>
      <table>
        <thead>
          <tr>
            {given.map(({ field }) => (
              <th key={field} scope="col" data-meant>
                {labelOf(field, isByReporter)}
                <span className={css.meaning}>{taken[field] ? say.takenByApp : say.givenByYou}</span>
              </th>
            ))}
            {columns.map((column, i) => {
              const meant = fieldsOf(i, mapping);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position
                <th key={i} scope="col" data-meant={meant.length > 0 || undefined}>
                  {column}
                  <span className={css.meaning}>
                    {meant.length > 0
                      ? say.meaning(meant.map((field) => labelOf(field, isByReporter)))
                      : say.keptWithRow}
                  </span>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map(({ line, cells }) => (
            <tr key={line}>
              {given.map(({ field, value }) => (
                <td key={field}>{wordsFor(field, value)}</td>
              ))}
              {columns.map((_, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its position
                <td key={i}>{cells[i]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
