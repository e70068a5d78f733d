import { useEffect, useState } from 'react';
import { act, deedToRedo, deedToUndo, doAgain, takeBack } from '../../state/desk/case-file';
import { faultsOfHead } from '../../state/desk/desk-faults';
import { type DeskPlace, setDesk, useCaseFile, useDesk } from '../../state/desk/desk-store';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import parts from '../../ui/parts.module.css';
import { deskWords } from '../../words/desk/desk';
import { closeDesk } from './close-desk';
import css from './Desk.module.css';
import { saidFault } from './fields/said-fault';
import { ReadsOnly } from './keeping/ReadsOnly';
import { SaveButton } from './keeping/SaveButton';
import { useReadsOnly, Writing } from './Writing';

/** One act back, and one forth again. What can do no more keeps the focus, and says so. */
function History() {
  const say = deskWords();
  const undo = useDesk(deedToUndo);
  const redo = useDesk(deedToRedo);
  const buttons = [
    { of: say.undo, deed: undo, icon: ICON.undo, go: takeBack },
    { of: say.redo, deed: redo, icon: ICON.redo, go: doAgain },
  ];
  return buttons.map(({ of, deed, icon, go }) => (
    <button
      key={of.word}
      type="button"
      className={parts['icon-button']}
      aria-label={deed ? of.of(deed) : of.nothing}
      title={deed ? of.of(deed) : of.nothing}
      aria-disabled={deed === null}
      onClick={go}
    >
      <Icon shape={icon} />
    </button>
  ));
}

/** The title of the case file. It changes when somebody has written it, and not at every letter. */
function Title() {
  const { title } = useCaseFile();
  const [typed, setTyped] = useState<string | null>(null);
  const put = () => {
    const words = (typed ?? '').trim();
    if (faultsOfHead({ title: words }).size > 0) return;
    if (words !== '' && words !== title) act({ act: 'change-head', head: { title: words } });
    setTyped(null);
  };
  // What is typed when the page is left is kept, too.
  useEffect(() => {
    if (typed === null) return undefined;
    addEventListener('beforeunload', put);
    return () => removeEventListener('beforeunload', put);
  });
  const fault = typed === null ? undefined : faultsOfHead({ title: typed }).get('title');
  return (
    <>
      <input
        id="desk-title"
        {...(fault && { 'aria-invalid': true, 'aria-describedby': 'desk-title-fault' })}
        className={`${parts.field} ${css.title}`}
        aria-label={deskWords().fileTitle}
        value={typed ?? title}
        readOnly={useReadsOnly()}
        maxLength={200}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={put}
        onKeyDown={({ key, nativeEvent }) => {
          if (nativeEvent.isComposing) return;
          if (key === 'Enter') put();
          if (key === 'Escape') setTyped(null);
        }}
      />
      {fault && (
        <p id="desk-title-fault" role="alert" className={css.fault}>
          {saidFault(fault)}
        </p>
      )}
    </>
  );
}

const TABS: readonly { readonly of: 'sources' | 'contents'; readonly is: (place: DeskPlace) => boolean }[] = [
  { of: 'sources', is: ({ at }) => at !== 'contents' },
  { of: 'contents', is: ({ at }) => at === 'contents' },
];

function Places() {
  const place = useDesk((state) => state.place);
  const say = deskWords();
  return (
    <nav aria-label={say.tabsName} className={css.tabs}>
      {TABS.map(({ of, is }) => (
        <button
          key={of}
          type="button"
          className={parts.button}
          aria-current={is(place) || undefined}
          onClick={() => setDesk({ place: { at: of }, isAside: true })}
        >
          {say.tabs[of]}
        </button>
      ))}
    </nav>
  );
}

interface DeskHeadProps {
  readonly isFolded: boolean;
  readonly fold: (isFolded: boolean) => void;
}

/** What the case file is called, and what can be done with it as a whole. */
export function DeskHead({ isFolded, fold }: DeskHeadProps) {
  const say = deskWords();
  return (
    <header className={css.head}>
      <h2 id="desk-name" tabIndex={-1} className={parts.hidden}>
        {say.title}
      </h2>
      <Title />
      <div className={css.acts}>
        <Places />
        <Writing>
          <History />
          <SaveButton />
        </Writing>
        <button type="button" className={`${parts.button} ${css.fold}`} onClick={() => fold(!isFolded)}>
          {isFolded ? say.toDesk : say.toGraph}
        </button>
        <button
          type="button"
          className={parts['icon-button']}
          aria-label={say.close}
          title={say.close}
          onClick={closeDesk}
        >
          <Icon shape={ICON.close} />
        </button>
      </div>
      <ReadsOnly />
    </header>
  );
}
