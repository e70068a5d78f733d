import { type SyntheticEvent, useMemo, useState } from 'react';
import { listed } from '../../domain/text/listed';
import { askAgain, dropTable, openTable } from '../../state/import';
import {
  answeredMapping,
  canRemember,
  faultOfFixed,
  missingFields,
  TABLE_FIELDS,
  type TableField,
  type TableMapping,
  type Told,
  trialInWords,
  tryTable,
  twinsInWords,
  uniqueNames,
} from '../../state/mapping';
import type { UnreadTable } from '../../state/store';
import parts from '../../ui/parts.module.css';
import { EncodingChoice } from './EncodingChoice';
import { FieldChoice } from './FieldChoice';
import { FileDialog } from './FileDialog';
import dialogs from './FileDialogs.module.css';
import css from './TableDialog.module.css';
import { TablePreview } from './TablePreview';

const MISSING: Readonly<Partial<Record<TableField, string>>> = {
  from: 'the exporter',
  to: 'the importer',
  system: 'the weapon system',
  ordered: 'the year',
};

const REMEMBERED = 'What you say is remembered on this device for the next file with the same columns.';
const NOT_REMEMBERED =
  'What you say is not remembered for the next file: the storage of the browser is full or blocked.';

/** What is still to be said, in a sentence; else how many of the first rows can be read, and as what. */
function progressWords(mapping: TableMapping, { header, rows }: UnreadTable): string {
  const missing = missingFields(mapping);
  if (missing.length === 0) return trialInWords(tryTable({ header, mapping }, rows));
  const columns = missing.flatMap((field) => (mapping[field] === undefined ? (MISSING[field] ?? []) : []));
  const faults = missing.flatMap((field) => faultOfFixed(mapping, field) ?? []).map((fault) => `${fault}.`);
  const choose = `Choose the column of ${listed(columns, 'and')}, or say that the table leaves it out.`;
  return [...(columns.length > 0 ? [choose] : []), ...faults].join(' ');
}

function withField(mapping: TableMapping, field: TableField, told: Told | undefined): TableMapping {
  const { [field]: _, ...others } = mapping;
  return told === undefined ? others : { ...others, [field]: told };
}

/** Asks what the columns of a person's own table mean, and shows what the first rows would then say. */
export function TableDialog({ table }: { table: UnreadTable }) {
  const { file, header, rows, guesses, doubt } = table;
  const [mapping, setMapping] = useState(() => answeredMapping(header, guesses));
  const columns = uniqueNames(header);
  const words = useMemo(() => progressWords(mapping, table), [mapping, table]);
  const twins = useMemo(() => twinsInWords({ header, mapping }, rows), [header, mapping, rows]);
  const [remembering] = useState(() => (canRemember() ? REMEMBERED : NOT_REMEMBERED));
  const leave = () => dropTable(file);
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (missingFields(mapping).length === 0) void openTable(table, mapping);
  };
  return (
    <FileDialog label="What do the columns mean?" className={css.dialog} onClose={leave}>
      <h2 className={parts.title}>What do the columns mean?</h2>
      <p>
        <b>{file.name}</b> is a table of its own kind. Say which column means what, and its rows become
        relationships. What the table leaves out, you can give. {remembering}
      </p>
      {doubt && <EncodingChoice doubt={doubt} read={(encoding) => askAgain(file, encoding)} />}
      <form className={dialogs.part} onSubmit={onSubmit}>
        <div className={css.fields}>
          {TABLE_FIELDS.map((field) => (
            <FieldChoice
              key={field}
              field={field}
              columns={columns}
              told={mapping[field]}
              guess={guesses[field]}
              choose={(told) => setMapping(withField(mapping, field, told))}
            />
          ))}
        </div>
        <div role="status" className={css.missing}>
          <p>{words}</p>
          {twins.map((twin) => (
            <p key={twin}>{twin}</p>
          ))}
        </div>
        <TablePreview columns={columns} rows={rows} mapping={mapping} />
        <p className={dialogs.acts}>
          <button type="button" className={parts.button} onClick={leave}>
            Skip this file
          </button>
          <button type="submit" className={`${parts.button} ${parts.primary}`}>
            Read the table
          </button>
        </p>
      </form>
    </FileDialog>
  );
}
