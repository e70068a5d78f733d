import { useApp } from '../../state/store';
import { useOpenFiles } from '../../state/use-dataset';
import { Later } from '../../ui/Later';
import parts from '../../ui/parts.module.css';
import { openFileWords } from '../../words/files/open-file';
import section from '../common/Section.module.css';
import { FILES } from './later';

/** The files that are joined to the dataset; a word on how to bring one, where there is none. */
export function YourFiles() {
  const isKept = useApp(({ unopened }) => unopened.length > 0);
  const wanted = useOpenFiles().length > 0 || isKept;
  const say = openFileWords();
  return (
    <section aria-label={say.yourFiles} className={section.part}>
      <h3 className={parts.heading}>{say.yourFiles}</h3>
      {!wanted && <p className={section.soft}>{say.none}</p>}
      <Later part={FILES} what="files" wanted={wanted}>
        {({ OpenFilesList }) => <OpenFilesList />}
      </Later>
    </section>
  );
}
