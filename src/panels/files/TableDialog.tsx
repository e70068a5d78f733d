import { Fragment, type SyntheticEvent, useMemo, useState } from 'react';
import { setApart } from '../../domain/text/hidden-signs';
import { dropTable } from '../../state/actions/files';
import { askAgain, chosenOf, openTable } from '../../state/files/import';
import {
  answeredMapping,
  askedFields,
  canRemember,
  columnLabels,
  type DateOrder,
  faultOfFixed,
  flowWords,
  isAsLastTime,
  knownBy,
  namesOfLinkedAnswers,
  openDate,
  openFlows,
  type TableField,
  type TableMapping,
  type Told,
  tryTable,
  unequalTwins,
  withCurrency,
} from '../../state/files/mapping';
import { sheetsOpenOf } from '../../state/files/sheet-open';
import type { UnreadTable } from '../../state/store';
import { Pieces } from '../../ui/Pieces';
import parts from '../../ui/parts.module.css';
import { mappingWords } from '../../words/files/mapping';
import { DateOrderChoice } from './DateOrderChoice';
import { FieldChoice } from './FieldChoice';
import { FieldSection } from './FieldSection';
import { FileDialog } from './FileDialog';
import dialogs from './FileDialogs.module.css';
import { FirstLineChoice } from './FirstLineChoice';
import { FlowChoice } from './FlowChoice';
import { fieldSections } from './field-choices';
import { ReadByHand } from './ReadByHand';
import { SavedAnswers } from './SavedAnswers';
import { SentencePreview } from './SentencePreview';
import { SheetChoice } from './SheetChoice';
import css from './TableDialog.module.css';
import { TablePreview } from './TablePreview';

/** What is still to be said; else how many of the first rows can be read, and as what: a line for each thing. */
function progressWords(
  mapping: TableMapping,
  { header, rows, guesses, inFile }: UnreadTable,
): readonly string[] {
  const say = mappingWords();
  const missing = askedFields(mapping, guesses);
  const flows = openFlows(mapping, rows);
  if (missing.length === 0 && flows.length === 0)
    return say.trial(tryTable({ header, mapping }, rows, inFile?.delimiter));
  const columns = missing.filter((field) => mapping[field] === undefined);
  const faults = missing.flatMap((field) => {
    const fault = faultOfFixed(mapping, field);
    return fault ? [say.faultInText(field, fault)] : [];
  });
  return [
    ...(columns.length > 0 ? [say.choose(columns, mapping.flow !== undefined)] : []),
    ...(flows.length > 0 ? [say.flow.open(flows.map(({ word }) => word))] : []),
    ...faults,
  ];
}

function withField(mapping: TableMapping, field: TableField, told: Told | undefined): TableMapping {
  const { [field]: _, flows, ...rest } = mapping;
  const others = field === 'flow' || !flows ? rest : { ...rest, flows };
  return told === undefined ? others : { ...others, [field]: told };
}

function withDates({ dates: _, ...others }: TableMapping, dates: DateOrder | undefined): TableMapping {
  return dates === undefined ? others : { ...others, dates };
}

/** What tells the exporter told as the importer, and the other way round. */
const exchanged = ({ from, to }: TableMapping): TableMapping => ({
  ...(to !== undefined && { from: to }),
  ...(from !== undefined && { to: from }),
});

/** The currency is asked for only where amounts are told. */
const isAsked = (field: TableField, { value, valueDelivered, currency }: TableMapping) =>
  field !== 'currency' ||
  currency !== undefined ||
  [value, valueDelivered].some((told) => told !== undefined && told !== 'nothing');

/** Asks what the columns of a person's own table mean, and shows what the first rows would then say. */
export function TableDialog({ table }: { table: UnreadTable }) {
  const { file, header, rows, guesses, sheets, firstLine } = table;
  const [mapping, setMapping] = useState(() => answeredMapping(table));
  const columns = columnLabels(table);
  const words = useMemo(() => progressWords(mapping, table), [mapping, table]);
  const twins = useMemo(() => unequalTwins({ header, mapping }, rows), [header, mapping, rows]);
  const [said, tell] = useState('');
  const [isRemembered] = useState(canRemember);
  const open = useMemo(() => openDate(table, mapping), [mapping, table]);
  const say = mappingWords();
  const isComplete = askedFields(mapping, guesses).length === 0 && openFlows(mapping, rows).length === 0;
  const choose = (field: TableField, told: Told | undefined) =>
    setMapping(withCurrency(withField(mapping, field, told), table));
  const exchange = () => setMapping({ ...mapping, ...exchanged(mapping) });
  const isAsBefore = useMemo(() => isAsLastTime(table, mapping), [table, mapping]);
  const [linked] = useState(namesOfLinkedAnswers);
  const [sheetsOpen] = useState(() => sheetsOpenOf(file));
  const leave = () => dropTable(file);
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (isComplete) void openTable(table, mapping);
  };
  return (
    <FileDialog label={say.title} className={css.dialog} onClose={leave}>
      <h2 className={parts.title}>{say.title}</h2>
      <p>
        <Pieces of={say.about(<b>{setApart(file.name)}</b>, firstLine.is === 'data' ? null : isRemembered)} />
      </p>
      {isAsBefore && <p>{say.asLastTime}</p>}
      {linked.length > 0 && <p>{say.linked(linked)}</p>}
      {sheets && (
        <SheetChoice sheets={sheets} open={sheetsOpen} read={(sheet) => askAgain(file, { sheet })} />
      )}
      <ReadByHand table={table} chosen={chosenOf(table)} read={(chosen) => askAgain(file, chosen)} />
      {!table.inFile && (
        <FirstLineChoice
          firstLine={firstLine}
          cells={knownBy(table)}
          read={(as) => askAgain(file, { ...chosenOf(table), firstLine: as })}
        />
      )}
      <form className={dialogs.part} onSubmit={onSubmit}>
        {fieldSections((field) => isAsked(field, mapping)).map(({ section, fields }) => (
          <FieldSection key={section} section={section}>
            {fields.map((field) => (
              <Fragment key={field}>
                <FieldChoice
                  field={field}
                  columns={columns}
                  mapping={mapping}
                  guess={guesses[field]}
                  choose={(told) => choose(field, told)}
                />
                {field === 'flow' && (
                  <FlowChoice
                    words={flowWords(mapping, rows)}
                    mapping={mapping}
                    choose={(flows) => setMapping({ ...mapping, flows })}
                  />
                )}
              </Fragment>
            ))}
          </FieldSection>
        ))}
        {open !== null && (
          <DateOrderChoice
            example={open}
            order={mapping.dates}
            choose={(dates) => setMapping(withDates(mapping, dates))}
          />
        )}
        {isComplete && <SentencePreview table={table} mapping={mapping} exchange={exchange} />}
        <TablePreview columns={columns} rows={rows} mapping={mapping} />
        <SavedAnswers table={table} mapping={mapping} take={setMapping} tell={tell} />
        <div className={css.foot}>
          <div role="status" className={css.missing}>
            {said !== '' && <p>{said}</p>}
            {words.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {twins.map((twin) => (
              <p key={`${twin.field} ${twin.other}`}>{say.twin(twin)}</p>
            ))}
          </div>
          <p className={dialogs.acts}>
            <button type="button" className={parts.button} onClick={leave}>
              {say.skip}
            </button>
            <button type="submit" className={`${parts.button} ${parts.primary}`}>
              {isAsBefore ? say.readAsLastTime : say.read}
            </button>
          </p>
        </div>
      </form>
    </FileDialog>
  );
}
