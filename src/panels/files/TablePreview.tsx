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

/** A table of so many columns is not seen at once: those that mean something come first. */
const MANY = 12;

/** The places of the columns in the order in which they are shown. */
function inOrder(columns: readonly string[], mapping: TableMapping): readonly number[] {
  const all = [...columns.keys()];
  if (columns.length <= MANY) return all;
  const isMeant = (at: number) => fieldsOf(at, mapping).length > 0;
  return [...all.filter(isMeant), ...all.filter((at) => !isMeant(at))];
}

/** As much of a cell as shows what it holds. */
const MAX_SIGNS = 120;
const startOf = (cell = '') => (cell.length <= MAX_SIGNS ? cell : `${cell.slice(0, MAX_SIGNS).trimEnd()}…`);

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
  const shown = inOrder(columns, mapping);
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
            {shown.map((i) => {
              const meant = fieldsOf(i, mapping);
              return (
                <th key={i} scope="col" data-meant={meant.length > 0 || undefined}>
                  {columns[i]}
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
              {shown.map((i) => (
                <td key={i}>{startOf(cells[i])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
