import { useId, useState } from 'react';
import { capped } from '../../domain/text/capped';
import { areJoinsKept, KNOWN_NAMES, type NameInFile } from '../../state/files/joined-names';
import { canRemember } from '../../state/files/mapping';
import type { ImportReport } from '../../state/files/reports';
import parts from '../../ui/parts.module.css';
import { namesWords } from '../../words/files/names';
import { reportWords } from '../../words/files/report';
import css from './FileNames.module.css';
import { isJoined, NameItem } from './NameItem';

/** By nothing that changes when one is joined: its row stays where somebody is at work on it. */
const mostRowsFirst = (a: NameInFile, b: NameInFile) => b.rows - a.rows || a.name.localeCompare(b.name, 'en');

/** The unknown names of one kind in a file, those of most rows first, and what can be said of each. */
function NamesOfKind({ of, report }: { of: NameInFile['of']; report: ImportReport }) {
  const id = useId();
  const [isRemembered] = useState(canRemember);
  const say = namesWords();
  const names = [...report.unknownNames, ...report.joinedNames]
    .filter((name) => name.of === of)
    .sort(mostRowsFirst);
  if (names.length === 0) return null;
  const list = capped(names);
  const unknown = names.filter((name) => !isJoined(name)).length;
  return (
    <section aria-labelledby={`${id}-title`} className={css.part}>
      <h4 id={`${id}-title`} className={parts.heading}>
        {say.title(of, unknown)}
      </h4>
      {unknown > 0 && <p className={css.soft}>{say.about(isRemembered && areJoinsKept())}</p>}
      <datalist id={`${id}-known`}>
        {KNOWN_NAMES[of].map((known) => (
          <option key={known.id} value={known.name} />
        ))}
      </datalist>
      <ul className={css.names}>
        {list.shown.map((name) => (
          <NameItem key={name.id} name={name} listId={`${id}-known`} />
        ))}
      </ul>
      {list.more > 0 && <p className={css.soft}>{reportWords().moreInDownload(list.more)}</p>}
    </section>
  );
}

/** The names of a file that are not known here, and those that were joined by hand to known ones. */
export function FileNames({ report }: { report: ImportReport }) {
  return (
    <>
      <NamesOfKind of="party" report={report} />
      <NamesOfKind of="system" report={report} />
    </>
  );
}
