import { useState } from 'react';
import { setApart } from '../../domain/text/hidden-signs';
import { dismissReports } from '../../state/actions/files';
import { openSheet } from '../../state/actions/page';
import { type Encoding, readOpenInEncoding } from '../../state/files/encodings';
import { readSheet } from '../../state/files/import';
import type { OpenedFile } from '../../state/files/opened-file';
import { countNotes, type ImportReport, nameOfRead } from '../../state/files/reports';
import { sheetsOpenOf } from '../../state/files/sheet-open';
import { countApart } from '../../state/files/take';
import { useApp } from '../../state/store';
import { useCreditOfFile } from '../../state/use-dataset';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import { matchesMedia } from '../../ui/media';
import parts from '../../ui/parts.module.css';
import { saveFile } from '../../ui/save-file';
import { FLAT, NARROW } from '../../ui/use-media';
import { datesWords } from '../../words/deals/dates';
import { encodingsWords } from '../../words/files/encodings';
import { filesWords } from '../../words/files/files';
import { inFileWords } from '../../words/files/in-file';
import { reportWords } from '../../words/files/report';
import { sheetsWords } from '../../words/files/sheets';
import { takenForWords } from '../../words/files/taken-for';
import { formatNumber } from '../../words/grammar/spoken-numbers';
import { EncodingChoice } from '../common/EncodingChoice';
import { FileDialog } from './FileDialog';
import dialogs from './FileDialogs.module.css';
import { FileNames } from './FileNames';
import css from './ReportDialog.module.css';
import { ReportNotes } from './ReportNotes';
import { SheetChoice } from './SheetChoice';
import { TakenNames } from './TakenNames';
import { TotalsOfFile } from './TotalsOfFile';
import { UnusedColumns } from './UnusedColumns';

/** The facts of a report, each under its name. */
function factsOf(report: ImportReport): (readonly [name: string, value: string])[] {
  const { repaired, skipped, doubtful } = countNotes(report);
  const { facts, encodings, account } = reportWords();
  const { generated, byHand } = report;
  return [
    [facts.takenFor, takenForWords().inWords(report.takenFor)],
    [facts.rows, formatNumber(report.rows)],
    ...(report.account ? [[facts.account, account(report.account)] as const] : []),
    [facts.deals, formatNumber(report.relationships)],
    [facts.repaired, formatNumber(repaired)],
    [facts.skipped, formatNumber(skipped)],
    [facts.doubtful, formatNumber(doubtful)],
    [facts.unknownNames, formatNumber(report.unknownNames.length)],
    report.sheets
      ? [facts.sheet, sheetsWords().fact(report.sheets)]
      : [facts.encoding, encodings[report.encoding]],
    ...(byHand ? [[facts.byHand, inFileWords().said(byHand)] as const] : []),
    ...(generated === null ? [] : [[facts.generated, datesWords().inWords(generated)] as const]),
    [facts.sha256, report.sha256],
  ];
}

async function download(report: ImportReport): Promise<void> {
  const { exportsOfReport } = await import('../../export/files');
  for (const file of exportsOfReport(report)) saveFile(file);
}

/** That the letters of a file were guessed, with a way to read it otherwise. */
function EncodingOfFile({ report }: { report: ImportReport }) {
  const say = encodingsWords();
  const [said, tell] = useState('');
  const { doubt } = report;
  const read = async (encoding: Encoding) => {
    const isDone = await readOpenInEncoding(report, encoding);
    tell(isDone ? say.done(encoding) : say.failed);
  };
  return (
    <>
      {doubt?.isUsual && (
        <details>
          <summary>{say.usual(doubt.encoding)}</summary>
          <EncodingChoice doubt={doubt} read={read} />
        </details>
      )}
      {doubt && !doubt.isUsual && <EncodingChoice doubt={doubt} read={read} />}
      <p role="status">{said}</p>
    </>
  );
}

/** Which sheet of a workbook was read, with a way to read another beside it. */
function SheetOfFile({ report }: { report: ImportReport }) {
  const file = useApp(({ opening, apart }) => {
    const open = opening.phase === 'open' ? opening.files : [];
    return [...open, ...apart].find((other) => other.report === report)?.file;
  });
  if (!report.sheets || !file) return null;
  const { sheets } = report;
  return <SheetChoice sheets={sheets} open={sheetsOpenOf(file)} read={(sheet) => readSheet(file, sheet)} />;
}

/** That the sheet is set apart, since others of its file tell all of it; with a way to count it anyway. */
function SheetApart({ file }: { file: OpenedFile }) {
  const { report } = file;
  const reason = report.notes.find((note) => note.reason.code === 'sheet-apart')?.reason;
  if (!reason) return null;
  return (
    <p>
      {reportWords().notes.reason(reason)}{' '}
      <button type="button" className={parts.button} onClick={() => void countApart(file)}>
        {filesWords().countAnyway}
      </button>
    </p>
  );
}

function FileReport({ report }: { report: ImportReport }) {
  const credit = useCreditOfFile(report);
  const apart = useApp((state) => state.apart.find((other) => other.report === report));
  return (
    <section aria-label={nameOfRead(report)} className={dialogs.part}>
      <h3 className={css.name}>{setApart(nameOfRead(report))}</h3>
      {apart && <SheetApart file={apart} />}
      <EncodingOfFile report={report} />
      <SheetOfFile report={report} />
      {/* Of a sheet that is not joined no name is either. */}
      {!apart && <FileNames report={report} />}
      <dl className={css.facts}>
        {factsOf(report).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {credit && <p className={css.soft}>{credit}</p>}
      <TotalsOfFile totals={report.totals ?? []} />
      {!apart && <TakenNames names={report.takenNames ?? []} />}
      <UnusedColumns columns={report.unusedColumns} />
      <ReportNotes notes={report.notes} />
      <p>
        <button type="button" className={parts.button} onClick={() => void download(report)}>
          <Icon shape={ICON.download} />
          <span>{reportWords().download}</span>
        </button>
      </p>
    </section>
  );
}

/**
 * Closes the reports. The details tell what was opened, and a narrow window brings up their head for that, since the picture
 * is what was opened; on a phone on its side, where sheets stand beside the picture, the picture has it all.
 */
function close(): void {
  dismissReports();
  const { sheet, view } = useApp.getState();
  const hasRoom = matchesMedia(NARROW) && !matchesMedia(FLAT);
  // The details of a selection tell nothing of files, and where the list of files asked for a report they are up.
  if (hasRoom && view.selection === null && sheet !== 'details') openSheet('details', 'low');
}

/** What was read of files, what was not, and why. */
export function ReportDialog({ reports }: { reports: readonly ImportReport[] }) {
  const say = reportWords();
  return (
    <FileDialog label={say.title} onClose={close}>
      <h2 className={parts.title}>{say.title}</h2>
      {reports.map((report) => (
        <FileReport key={`${report.sha256} ${report.sheets?.read}`} report={report} />
      ))}
      <p className={dialogs.acts}>
        <button type="button" className={parts.button} onClick={close}>
          {say.close}
        </button>
      </p>
    </FileDialog>
  );
}
