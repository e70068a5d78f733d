import { type SyntheticEvent, useMemo, useState } from 'react';
import { setApart } from '../../domain/text/hidden-signs';
import { dropTable } from '../../state/actions/files';
import { askAgain, openTable, readSheet } from '../../state/import';
import {
  answeredMapping,
  canRemember,
  faultOfFixed,
  missingFields,
  TABLE_FIELDS,
  type TableField,
  type TableMapping,
  type Told,
  tryTable,
  unequalTwins,
  uniqueNames,
} from '../../state/mapping';
import type { UnreadTable } from '../../state/store';
import { Pieces } from '../../ui/Pieces';
import parts from '../../ui/parts.module.css';
import { mappingWords } from '../../words/mapping';
import { EncodingChoice } from './EncodingChoice';
import { FieldChoice } from './FieldChoice';
import { FileDialog } from './FileDialog';
import dialogs from './FileDialogs.module.css';
import { SheetChoice } from './SheetChoice';
import css from './TableDialog.module.css';
import { TablePreview } from './TablePreview';

/** What is still to be said, in a sentence; else how many of the first rows can be read, and as what. */
function progressWords(mapping: TableMapping, { header, rows }: UnreadTable): string {
  const say = mappingWords();
  const missing = missingFields(mapping);
  if (missing.length === 0) return say.trial(tryTable({ header, mapping }, rows));
  const columns = missing.filter((field) => mapping[field] === undefined);
  const faults = missing.flatMap((field) => {
    const fault = faultOfFixed(mapping, field);
    return fault ? [say.faultInText(field, fault)] : [];
  });
  return [...(columns.length > 0 ? [say.choose(columns)] : []), ...faults].join(' ');
}

function withField(mapping: TableMapping, field: TableField, told: Told | undefined): TableMapping {
  const { [field]: _, ...others } = mapping;
  return told === undefined ? others : { ...others, [field]: told };
}

/** Asks what the columns of a person's own table mean, and shows what the first rows would then say. */
export function TableDialog({ table }: { table: UnreadTable }) {
  const { file, header, rows, guesses, doubt, sheets } = table;
  const [mapping, setMapping] = useState(() => answeredMapping(header, guesses));
  const columns = uniqueNames(header);
  const words = useMemo(() => progressWords(mapping, table), [mapping, table]);
  const twins = useMemo(() => unequalTwins({ header, mapping }, rows), [header, mapping, rows]);
  const [isRemembered] = useState(canRemember);
  const say = mappingWords();
  const leave = () => dropTable(file);
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (missingFields(mapping).length === 0) void openTable(table, mapping);
  };
  return (
    <FileDialog label={say.title} className={css.dialog} onClose={leave}>
      <h2 className={parts.title}>{say.title}</h2>
      <p>
        <Pieces of={say.about(<b>{setApart(file.name)}</b>, isRemembered)} />
      </p>
      {doubt && <EncodingChoice doubt={doubt} read={(encoding) => askAgain(file, { encoding })} />}
      {sheets && <SheetChoice sheets={sheets} read={(sheet) => readSheet(file, sheet)} />}
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
            <p key={`${twin.field} ${twin.other}`}>{say.twin(twin)}</p>
          ))}
        </div>
        <TablePreview columns={columns} rows={rows} mapping={mapping} />
        <p className={dialogs.acts}>
          <button type="button" className={parts.button} onClick={leave}>
            {say.skip}
          </button>
          <button type="submit" className={`${parts.button} ${parts.primary}`}>
            {say.read}
          </button>
        </p>
      </form>
    </FileDialog>
  );
}
