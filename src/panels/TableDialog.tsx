import { type SyntheticEvent, useId, useMemo, useState } from 'react';
import { listed } from '../domain/listed';
import { dropTable, openTable } from '../state/import';
import {
  missingFields,
  probableMapping,
  TABLE_FIELD,
  TABLE_FIELDS,
  type TableField,
  type TableMapping,
  trialInWords,
  tryTable,
  uniqueNames,
} from '../state/mapping';
import type { UnreadTable } from '../state/store';
import parts from '../ui/parts.module.css';
import { FileDialog } from './FileDialog';
import dialogs from './FileDialogs.module.css';
import css from './TableDialog.module.css';
import { TablePreview } from './TablePreview';

const MISSING: Readonly<Partial<Record<TableField, string>>> = {
  from: 'names the exporter',
  to: 'names the importer',
  system: 'names the weapon system',
  ordered: 'gives the year',
};

/** What is still to be chosen, in a sentence; else how many of the first rows can be read, and as what. */
function progressWords(mapping: TableMapping, { header, rows }: UnreadTable): string {
  const missing = missingFields(mapping).flatMap((field) => MISSING[field] ?? []);
  if (missing.length === 0) return trialInWords(tryTable({ header, mapping }, rows));
  return `Choose the column that ${listed(missing, 'and')}.`;
}

function withColumn(mapping: TableMapping, field: TableField, column: string): TableMapping {
  const { [field]: _, ...others } = mapping;
  return column === '' ? others : { ...others, [field]: Number(column) };
}

interface FieldChoiceProps {
  readonly field: TableField;
  readonly columns: readonly string[];
  readonly chosen: number | undefined;
  readonly choose: (column: string) => void;
}

function FieldChoice({ field, columns, chosen, choose }: FieldChoiceProps) {
  const id = useId();
  const { label, needed } = TABLE_FIELD[field];
  return (
    <div className={css.field}>
      <label htmlFor={id}>
        <b>{label}</b>
        {needed && <span> (needed)</span>}
      </label>
      <select id={id} required={needed} value={chosen ?? ''} onChange={({ target }) => choose(target.value)}>
        <option value="">{needed ? 'Choose a column' : 'Not in this table'}</option>
        {columns.map((column, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          <option key={i} value={i}>
            {column}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Asks what the columns of a person's own table mean, and shows what the first rows would then say. */
export function TableDialog({ table }: { table: UnreadTable }) {
  const { file, header, rows } = table;
  const [mapping, setMapping] = useState(() => probableMapping(header));
  const columns = uniqueNames(header);
  const words = useMemo(() => progressWords(mapping, table), [mapping, table]);
  const leave = () => dropTable(file);
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (missingFields(mapping).length === 0) void openTable(file, header, mapping);
  };
  return (
    <FileDialog label="What do the columns mean?" className={css.dialog} onClose={leave}>
      <h2 className={parts.title}>What do the columns mean?</h2>
      <p>
        <b>{file.name}</b> is a table of its own kind. Say which column means what, and its rows become
        relationships. What you say is remembered on this device for the next file with the same columns.
      </p>
      <form className={dialogs.part} onSubmit={onSubmit}>
        <div className={css.fields}>
          {TABLE_FIELDS.map((field) => (
            <FieldChoice
              key={field}
              field={field}
              columns={columns}
              chosen={mapping[field]}
              choose={(column) => setMapping(withColumn(mapping, field, column))}
            />
          ))}
        </div>
        <p role="status" className={css.missing}>
          {words}
        </p>
        <TablePreview columns={columns} rows={rows} mapping={mapping} />
        <p className={dialogs.acts}>
          <button type="button" className={parts.button} onClick={leave}>
            Leave it
          </button>
          <button type="submit" className={`${parts.button} ${parts.primary}`}>
            Read the table
          </button>
        </p>
      </form>
    </FileDialog>
  );
}
