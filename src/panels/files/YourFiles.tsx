import { useOpenFiles } from '../../state/selectors';
import { useApp } from '../../state/store';
import { Later } from '../../ui/Later';
import parts from '../../ui/parts.module.css';
import section from '../common/Section.module.css';
import { FILES } from './later';

/** The files that are joined to the dataset; a word on how to bring one, where there is none. */
export function YourFiles() {
  const isKept = useApp(({ unopened }) => unopened.length > 0);
  const wanted = useOpenFiles().length > 0 || isKept;
  return (
    <section aria-label="Your files" className={section.part}>
      <h3 className={parts.heading}>Your files</h3>
      {!wanted && (
        <p className={section.soft}>
          Have SIPRI’s register on your disk? Drop it here: its deals join this graph. A table or a dataset of
          your own does too. Nothing leaves this device.
        </p>
      )}
      <Later part={FILES} what="files" wanted={wanted}>
        {({ OpenFilesList }) => <OpenFilesList />}
      </Later>
    </section>
  );
}

/** The dialogs about files, from the first that there is something to say of. */
export function AboutFiles() {
  const wanted = useApp(
    ({ refusals, tables, reports }) => refusals.length > 0 || tables.length > 0 || reports.length > 0,
  );
  return (
    <Later part={FILES} what="files" wanted={wanted}>
      {({ FileDialogs }) => <FileDialogs />}
    </Later>
  );
}
