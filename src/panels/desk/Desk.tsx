import { useEffect, useState } from 'react';
import { tellNews } from '../../state/actions/messages';
import { goToDesk } from '../../state/actions/to-desk';
import { arrive, goOn, isInTheWay, type NewTask } from '../../state/desk/arriving';
import { makeWay } from '../../state/desk/case-file';
import { caseFileOf, useDesk } from '../../state/desk/desk-store';
import { putAside } from '../../state/desk/draft';
import { useFormKinds } from '../../state/desk/forms';
import { keepingState } from '../../state/desk/keeping';
import { keepingFormsState } from '../../state/desk/keeping-forms';
import { useApp } from '../../state/store';
import parts from '../../ui/parts.module.css';
import { deskWords } from '../../words/desk/desk';
import { ClaimForm } from './claims/ClaimForm';
import css from './Desk.module.css';
import { DeskHead } from './DeskHead';
import { DeskSaid } from './DeskSaid';
import { focusArrival } from './desk-focus';
import { MergeDialog } from './keeping/MergeDialog';
import { useUnsaved } from './keeping/use-unsaved';
import { mend } from './mend';
import { SourceForm } from './sources/SourceForm';
import { Sources } from './sources/Sources';
import { TextPane } from './text/TextPane';
import { Contents } from './things/Contents';
import { useBesideGraph } from './use-beside-graph';
import { useDeskKeys } from './use-desk-keys';
import { useReadsOnly } from './Writing';

/** What is open beside a claim that is being made. */
function OpenOnDesk() {
  const place = useDesk((state) => state.place);
  const isReading = useReadsOnly();
  switch (place.at) {
    case 'sources':
      return <Sources />;
    case 'source-form':
      return isReading ? <Sources /> : <SourceForm key={place.id} id={place.id} />;
    case 'text':
      return <TextPane key={place.id} id={place.id} />;
    case 'contents':
      return <Contents />;
  }
}

/** Comes to the desk with a task, and says where it cannot be done. */
async function come(task: NewTask): Promise<void> {
  const say = deskWords();
  const how = await arrive(task, say.first, say.copyOf);
  if (how === 'done') {
    if (task.act === 'edit' && task.claim) mend(task.claim);
    return;
  }
  tellNews(how === 'unread' ? say.kept.unread : say.tooLarge);
  goToDesk(null);
}

/** Another case file is on the desk, with steps that can still be undone. */
function InTheWay({ task }: { task: NewTask }) {
  const title = useDesk((state) => caseFileOf(state).title);
  const say = deskWords();
  const isLost = [keepingState(), keepingFormsState()].some(({ at }) => at === 'failed');
  const desk = useBesideGraph(false);
  return (
    <section ref={desk} id="desk" aria-label={deskWords().title} className={css.desk}>
      <div className={css.question}>
        <h3 className={parts.title}>{say.another.title(title)}</h3>
        <p>{isLost ? say.another.notKept : say.another.text}</p>
        <p className={css.acts}>
          <button type="button" className={`${parts.button} ${parts.primary}`} onClick={goOn}>
            {say.another.goOn}
          </button>
          <button type="button" className={parts.button} onClick={() => void come(task)}>
            {say.another.instead}
          </button>
        </p>
      </div>
    </section>
  );
}

function Work() {
  const draft = useDesk((state) => state.draft);
  const isAside = useDesk((state) => state.isAside);
  const isMerging = useDesk((state) => state.isMerging);
  const isSelected = useApp((state) => state.view.selection !== null);
  const [isFolded, setFolded] = useState(false);
  const desk = useBesideGraph(isSelected);
  useDeskKeys();
  useUnsaved(useFormKinds().length > 0);
  useEffect(focusArrival, []);
  return (
    <section
      ref={desk}
      id="desk"
      aria-label={deskWords().title}
      className={css.desk}
      data-folded={isFolded || undefined}
      data-claim={draft !== null || undefined}
      data-aside={isAside || undefined}
    >
      <DeskHead isFolded={isFolded} fold={setFolded} />
      <div className={css.panes}>
        <div className={css.place}>
          {draft && (
            <p className={css.aside}>
              <button type="button" className={parts.button} onClick={() => putAside(false)}>
                {deskWords().claim.toClaim}
              </button>
            </p>
          )}
          <OpenOnDesk />
        </div>
        {draft && <ClaimForm key={draft.id} />}
      </div>
      {isMerging && <MergeDialog />}
      <DeskSaid />
    </section>
  );
}

/** The desk: sources and their words, the claims that are made of them, and what is in the case file. */
export function Desk() {
  const task = useApp((state) => state.desk);
  const asked = task === null || task.act === 'go-on' ? null : (task as NewTask);
  const isAsked = asked !== null && isInTheWay(asked);
  const keptAs = useDesk((state) => (state.history === null ? null : state.keptAs));
  useEffect(makeWay, []);
  useEffect(() => {
    if (asked !== null && !isAsked) void come(asked);
  }, [asked, isAsked]);
  if (asked && isAsked) return <InTheWay task={asked} />;
  return keptAs !== null && task?.act === 'go-on' ? <Work key={keptAs} /> : null;
}
