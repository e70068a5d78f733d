import { useMemo, useState } from 'react';
import { amongFiles } from '../../domain/columns/facet-index';
import { ofFiles } from '../../domain/compare/next-comparison';
import { type Mark, markOf } from '../../domain/filter/filter';
import { countStaying } from '../../domain/filter/staying';
import { reachOf } from '../../domain/join/twins';
import type { DatasetId } from '../../domain/model/ids';
import { setApart } from '../../domain/text/hidden-signs';
import { rowsToldBy } from '../../domain/views/digest';
import type { ShelfTrouble } from '../../messages/shelf-trouble';
import { compareFilters } from '../../state/actions/comparing';
import { noteNotApart, showReports } from '../../state/actions/files';
import { removeFile } from '../../state/actions/joining';
import { goToDesk } from '../../state/actions/to-desk';
import { markValue } from '../../state/actions/view';
import { askAgain } from '../../state/files/import';
import type { OpenedFile } from '../../state/files/opened-file';
import { forget, remember } from '../../state/files/remembered';
import { isOfOwnTable, nameOfRead } from '../../state/files/reports';
import { isStillApart } from '../../state/files/sheets-apart';
import { countApart } from '../../state/files/take';
import { filtersCompared } from '../../state/selectors';
import { type UnopenedFile, useApp } from '../../state/store';
import { useOpenFiles, useOpenIndex } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { filesWords } from '../../words/files/files';
import { sheetsWords } from '../../words/files/sheets';
import { takenForWords } from '../../words/files/taken-for';
import { detailsWords } from '../../words/questions/details';
import section from '../common/Section.module.css';
import { JoinedNames } from './JoinedNames';
import css from './OpenFilesList.module.css';
import { saidRefusal } from './said-refusal';

interface ActProps {
  readonly words: string;
  readonly of: string;
  readonly pressed?: boolean;
  readonly act: () => void;
}

/** A button about one file; whoever hears it alone is told about which. */
function Act({ words, of, pressed, act }: ActProps) {
  return (
    <button
      type="button"
      className={`${parts.button} ${css.act}`}
      aria-label={filesWords().about(words, of)}
      aria-pressed={pressed}
      onClick={act}
    >
      {words}
    </button>
  );
}

function ShowActs({ file: { dataset, report } }: { file: OpenedFile }) {
  const mark = useApp((state) => markOf(state.view.filter.facets.in, dataset.id));
  const toggle = (wanted: Mark) => () => markValue('in', dataset.id, mark === wanted ? null : wanted);
  const say = filesWords();
  const name = nameOfRead(report);
  return (
    <>
      <Act words={say.showOnly} of={name} pressed={mark === 'include'} act={toggle('include')} />
      <Act words={say.hide} of={name} pressed={mark === 'exclude'} act={toggle('exclude')} />
    </>
  );
}

/** Says of a hidden file what of it stays in view. */
function StaysNote({ id }: { id: DatasetId }) {
  const choice = useApp((state) => state.view.filter.facets.in);
  const index = useOpenIndex();
  if (markOf(choice, id) !== 'exclude') return null;
  const staying = countStaying(index, id, choice);
  return staying > 0 && <p className={section.soft}>{filesWords().stays(staying)}</p>;
}

/** Says of a file that is compared with another, which side it is. */
function SideNote({ id }: { id: DatasetId }) {
  const comparison = useApp((state) => state.view.comparison);
  const filters = useApp(filtersCompared);
  if (!comparison?.facets.in || !filters) return null;
  const sides = (['a', 'b'] as const).filter((side) => filters[side].facets.in.include.includes(id));
  return sides.map((side) => (
    <p key={side}>
      <b>{filesWords().isSide(side)}</b>
    </p>
  ));
}

/** Compares what one file says with what another says: two releases of a register, or two versions of a case file. */
function CompareAct({ of }: { of: OpenedFile }) {
  const others = useOpenFiles().filter(({ dataset }) => dataset.id !== of.dataset.id);
  const filter = useApp((state) => state.view.filter);
  const say = filesWords();
  const index = useOpenIndex();
  const yearsOf = (id: DatasetId) =>
    reachOf(amongFiles(index, { include: [id], exclude: [] }), rowsToldBy(index, [id]));
  const compare = ({ dataset }: OpenedFile) => {
    const asked = ofFiles(filter, of.dataset.id, dataset.id, index.releases?.files ?? [], yearsOf);
    compareFilters(asked.filter, asked.comparison);
  };
  return others.map((other) => (
    <Act
      key={other.dataset.id}
      words={say.compareWith(nameOfRead(other.report))}
      of={nameOfRead(of.report)}
      act={() => compare(other)}
    />
  ));
}

/** Remembering a file, and what the browser has to say about it. */
function useRemembering({ dataset: { id }, file }: OpenedFile) {
  const isRemembered = useApp((state) => state.remembered.includes(id));
  const [trouble, setTrouble] = useState<ShelfTrouble | null>(null);
  const toggle = async () => setTrouble(isRemembered ? await forget(id) : await remember(id, file));
  const remove = async () => {
    removeFile(id);
    if (isRemembered) await forget(id);
  };
  return { isRemembered, trouble, toggle, remove };
}

function FileItem({ file }: { file: OpenedFile }) {
  const { dataset, report, ownId } = file;
  const { isRemembered, trouble, toggle, remove } = useRemembering(file);
  const say = filesWords();
  const name = nameOfRead(report);
  return (
    <li className={css.file}>
      <p>
        <b>{setApart(dataset.title)}</b>
      </p>
      <SideNote id={dataset.id} />
      {ownId !== null && <p className={section.soft}>{setApart(report.name)}</p>}
      <p className={section.soft}>
        {say.kindAndSize(takenForWords().inWords(report.takenFor), report.relationships)}
      </p>
      {dataset.credit && <p className={section.soft}>{dataset.credit}</p>}
      {ownId !== null && <p className={section.soft}>{say.licence(dataset.licence)}</p>}
      <p className={css.acts}>
        <ShowActs file={file} />
        <CompareAct of={file} />
        {ownId === null && <Act words={say.report} of={name} act={() => showReports([report])} />}
        {report.sheets && report.sheets.all.length > 1 && (
          <Act words={sheetsWords().another(report.sheets)} of={name} act={() => showReports([report])} />
        )}
        {isOfOwnTable(report) && (
          <Act
            words={say.whatColumnsMean}
            of={name}
            act={() => void askAgain(file.file, file.readAs ?? {})}
          />
        )}
        {ownId !== null && (
          <Act
            words={detailsWords().desk.edit}
            of={name}
            act={() => goToDesk({ act: 'edit', id: dataset.id })}
          />
        )}
        <Act words={say.remember} of={name} pressed={isRemembered} act={() => void toggle()} />
        <Act words={isRemembered ? say.removeAndForget : say.remove} of={name} act={() => void remove()} />
      </p>
      <StaysNote id={dataset.id} />
      <p role="status">{trouble && say.shelf[trouble]}</p>
    </li>
  );
}

/** A file that this device keeps and that does not open: why, and the way to be rid of it. */
function UnopenedItem({ of: { id, failure } }: { of: UnopenedFile }) {
  const { what, where, todo } = saidRefusal(failure);
  const { again } = failure;
  const say = filesWords();
  const [trouble, setTrouble] = useState<ShelfTrouble | null>(null);
  return (
    <li className={css.file}>
      <p>
        <b>{where}</b>
      </p>
      <p>{say.unopened(what, todo)}</p>
      <p className={css.acts}>
        {again && <Act words={say.tryAgain} of={where} act={again} />}
        <Act words={say.forget} of={where} act={() => void forget(id).then(setTrouble)} />
      </p>
      <p role="status">{trouble && say.shelf[trouble]}</p>
    </li>
  );
}

/** A sheet that is set apart, since others of its file tell all of it. */
function ApartItem({ of }: { of: OpenedFile }) {
  const files = useOpenFiles();
  const isTold = useMemo(() => isStillApart(of, files), [of, files]);
  const say = filesWords();
  const name = nameOfRead(of.report);
  return (
    <li className={css.file}>
      <p>
        <b>{setApart(name)}</b>
      </p>
      <p>{isTold ? say.apart : say.apartNoLonger}</p>
      <p className={css.acts}>
        <Act words={isTold ? say.countAnyway : say.countAgain} of={name} act={() => void countApart(of)} />
        <Act words={say.report} of={name} act={() => showReports([of.report])} />
        <Act words={say.remove} of={name} act={() => noteNotApart(of)} />
      </p>
    </li>
  );
}

/** The files that are joined to the dataset, those that are kept and do not open, and what can be done with each. */
export function OpenFilesList() {
  const files = useOpenFiles();
  const unopened = useApp((state) => state.unopened);
  const apart = useApp((state) => state.apart);
  return (
    <>
      <ul className={section.claims}>
        {files.map((file) => (
          <FileItem key={file.dataset.id} file={file} />
        ))}
        {apart.map((file) => (
          <ApartItem key={file.dataset.id} of={file} />
        ))}
        {unopened.map((file) => (
          <UnopenedItem key={file.id} of={file} />
        ))}
      </ul>
      <JoinedNames />
    </>
  );
}
