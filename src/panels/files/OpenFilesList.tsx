import { useState, useSyncExternalStore } from 'react';
import { type Mark, markOf } from '../../domain/filter/filter';
import { formatNumber } from '../../domain/text/numbers';
import { markValue } from '../../state/actions';
import { askAgain, showReports } from '../../state/import';
import { areJoinsKept, forgetJoins, onJoinsChange, rememberedJoins } from '../../state/joined-names';
import { removeFile } from '../../state/joining';
import type { OpenedFile } from '../../state/opened-file';
import { forget, remember } from '../../state/remembered';
import { counted, isOfOwnTable } from '../../state/reports';
import { useOpenFiles } from '../../state/selectors';
import { type UnopenedFile, useApp } from '../../state/store';
import parts from '../../ui/parts.module.css';
import section from '../common/Section.module.css';
import { saidFailure } from '../common/said-failure';
import css from './OpenFilesList.module.css';

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
      aria-label={`${words}: ${of}`}
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
  return (
    <>
      <Act
        words="Show only this file"
        of={report.name}
        pressed={mark === 'include'}
        act={toggle('include')}
      />
      <Act words="Hide this file" of={report.name} pressed={mark === 'exclude'} act={toggle('exclude')} />
    </>
  );
}

/** Remembering a file, and what the browser has to say about it. */
function useRemembering({ dataset: { id }, file }: OpenedFile) {
  const isRemembered = useApp((state) => state.remembered.includes(id));
  const [trouble, setTrouble] = useState<string | null>(null);
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
  return (
    <li className={css.file}>
      <p>
        <b>{dataset.title}</b>
      </p>
      {ownId !== null && <p className={section.soft}>{report.name}</p>}
      <p className={section.soft}>{`${report.kind}, ${counted(report.relationships)}`}</p>
      {dataset.credit && <p className={section.soft}>{dataset.credit}</p>}
      {ownId !== null && <p className={section.soft}>{`Licence: ${dataset.licence}`}</p>}
      <p className={css.acts}>
        <ShowActs file={file} />
        {ownId === null && <Act words="Report" of={report.name} act={() => showReports([report])} />}
        {isOfOwnTable(report) && (
          <Act
            words="What the columns mean"
            of={report.name}
            act={() => void askAgain(file.file, file.readAs?.encoding ?? null)}
          />
        )}
        <Act
          words="Remember on this device"
          of={report.name}
          pressed={isRemembered}
          act={() => void toggle()}
        />
        <Act
          words={isRemembered ? 'Remove and forget' : 'Remove'}
          of={report.name}
          act={() => void remove()}
        />
      </p>
      <p role="status">{trouble}</p>
    </li>
  );
}

/** A file that this device keeps and that does not open: why, and the way to be rid of it. */
function UnopenedItem({ of: { id, failure } }: { of: UnopenedFile }) {
  const { what, where, todo } = saidFailure(failure);
  const { again } = failure;
  const [trouble, setTrouble] = useState<string | null>(null);
  return (
    <li className={css.file}>
      <p>
        <b>{where}</b>
      </p>
      <p>{`This device remembers it, but it does not open. ${what}. ${todo}`}</p>
      <p className={css.acts}>
        {again && <Act words="Try again" of={where} act={again} />}
        <Act words="Forget" of={where} act={() => void forget(id).then(setTrouble)} />
      </p>
      <p role="status">{trouble}</p>
    </li>
  );
}

/** How many names this device remembers as joined by hand, and a way to forget them. */
function JoinedNames() {
  const { size } = useSyncExternalStore(onJoinsChange, rememberedJoins);
  if (size === 0) return null;
  const names = size === 1 ? '1 name that you joined' : `${formatNumber(size)} names that you joined`;
  return (
    <p>
      <span>
        {areJoinsKept()
          ? `This device remembers ${names} to known ones. `
          : `Until you close the page, ${names} to known ones ${size === 1 ? 'counts' : 'count'} in every file. The browser does not keep ${size === 1 ? 'it' : 'them'}. `}
      </span>
      <button type="button" className={parts.link} onClick={() => void forgetJoins()}>
        Forget the joined names
      </button>
    </p>
  );
}

/** The files that are joined to the dataset, those that are kept and do not open, and what can be done with each. */
export function OpenFilesList() {
  const files = useOpenFiles();
  const unopened = useApp((state) => state.unopened);
  return (
    <>
      <ul className={section.claims}>
        {files.map((file) => (
          <FileItem key={file.dataset.id} file={file} />
        ))}
        {unopened.map((file) => (
          <UnopenedItem key={file.id} of={file} />
        ))}
      </ul>
      <JoinedNames />
    </>
  );
}
