import { type SyntheticEvent, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { soundPartOf } from '../../../state/desk/case-file';
import { faultsOfHead } from '../../../state/desk/desk-faults';
import { caseFileOf, useCaseFile, useDesk } from '../../../state/desk/desk-store';
import { useFormKinds } from '../../../state/desk/forms';
import { keepingFormsState, onKeepingForms } from '../../../state/desk/keeping-forms';
import {
  fileToSave,
  type HeadToSave,
  lackOfHead,
  nameVersion,
  versionToSave,
  withDescription,
} from '../../../state/desk/save';
import parts from '../../../ui/parts.module.css';
import { saveFile } from '../../../ui/save-file';
import { TitledDialog } from '../../../ui/TitledDialog';
import { deskWords } from '../../../words/desk/desk';
import css from '../Desk.module.css';
import { Field } from '../fields/Field';
import { LineField } from '../fields/LineField';
import { saidFault } from '../fields/said-fault';
import { Unseen } from '../Unseen';
import { Changes } from './Changes';

const VERSION = /^\d+\.\d+\.\d+$/;

interface HeadFieldProps {
  readonly of: keyof HeadToSave;
  readonly head: HeadToSave;
  readonly change: (head: HeadToSave) => void;
  readonly fault?: string | null;
}

function HeadField({ of, head, change, fault = null }: HeadFieldProps) {
  const { label, hint } = deskWords().saving.head[of];
  return (
    <LineField
      {...{ label, hint, fault }}
      maxLength={of === 'title' ? 200 : 2000}
      value={head[of]}
      change={(words) => change({ ...head, [of]: words })}
    />
  );
}

/** What the case file says of itself, and nothing of what stands there until somebody says it; what it is about is true before. */
function useHead() {
  const { title, description, licence, credit } = useCaseFile();
  const { first } = deskWords();
  const said = (of: keyof HeadToSave, words: string) => (words === first[of] ? '' : words);
  return useState<HeadToSave>(() => ({
    title: said('title', title),
    description,
    licence: said('licence', licence),
    credit: said('credit', credit),
  }));
}

/** Asks what the case file is called, by whom it is and under which licence; of a changed one also its version, and what that changed. */
export function SaveDialog({ close }: { close: () => void }) {
  const proposed = useDesk(versionToSave);
  const isChanged = proposed !== null && proposed.raised !== 'not';
  const { faults } = useDesk(soundPartOf);
  const forms = useFormKinds();
  const areFormsKept = useSyncExternalStore(onKeepingForms, keepingFormsState).at !== 'failed';
  const [version, setVersion] = useState(proposed?.version ?? '');
  const [words, setWords] = useState('');
  const [head, setHead] = useHead();
  const [isTried, setTried] = useState(false);
  const [isToldOfDescription, tellOfDescription] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const say = deskWords().saving;
  const isWrong = isChanged && !VERSION.test(version);
  const isNameless = head.title.trim() === '';
  // Told once: whoever saves it again leaves it empty, and knows that it is.
  const isUndescribed = isToldOfDescription && head.description.trim() === '';
  const refused = useMemo(() => faultsOfHead(head), [head]);
  const refusedWords = (of: keyof HeadToSave) => {
    const fault = refused.get(of);
    return fault ? saidFault(fault) : null;
  };
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    const lack = lackOfHead(head, isToldOfDescription);
    if (lack?.of === 'description') tellOfDescription(true);
    if (isWrong || lack || refused.size > 0) {
      setSaid(null);
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    nameVersion(isChanged ? version : null, words, withDescription(head, deskWords().first.description));
    const file = fileToSave();
    saveFile(file);
    const { relationships, claims, sources } = caseFileOf(useDesk.getState());
    const counts = { relationship: relationships.length, claim: claims.length, source: sources.length };
    setSaid(
      [
        say.saved(file.fileName, counts),
        ...(forms.length > 0 ? [say.unfinished(forms, areFormsKept)] : []),
      ].join(' '),
    );
  };
  return (
    <TitledDialog title={say.title} closeWord={say.close} said={said} close={close}>
      {forms.length > 0 && <p className={css.fault}>{say.unfinished(forms, areFormsKept)}</p>}
      {faults.length > 0 && <p className={css.fault}>{say.faults(faults.length)}</p>}
      <Unseen canMend={false} />
      <form ref={form} className={css.inner} aria-label={say.title} onSubmit={onSubmit}>
        <HeadField
          of="title"
          head={head}
          change={setHead}
          fault={isTried && isNameless ? say.noTitle : refusedWords('title')}
        />
        <HeadField
          of="description"
          head={head}
          change={setHead}
          fault={
            isUndescribed ? say.noDescription(deskWords().first.description) : refusedWords('description')
          }
        />
        <HeadField of="credit" head={head} change={setHead} fault={refusedWords('credit')} />
        <HeadField of="licence" head={head} change={setHead} fault={refusedWords('licence')} />
        {isChanged && (
          <>
            <p>{say.since}</p>
            <Changes things={proposed.things} />
            <Field label={say.version} hint={say.versionHint} fault={isWrong ? say.versionFault : null}>
              {(ids) => (
                <input
                  {...ids}
                  className={parts.field}
                  maxLength={20}
                  value={version}
                  onChange={({ target }) => setVersion(target.value.trim())}
                />
              )}
            </Field>
            <Field label={say.words} hint={say.wordsHint}>
              {(ids) => (
                <textarea
                  {...ids}
                  className={parts.field}
                  rows={2}
                  maxLength={2000}
                  value={words}
                  onChange={({ target }) => setWords(target.value)}
                />
              )}
            </Field>
          </>
        )}
        <p>
          <button type="submit" className={`${parts.button} ${parts.primary}`}>
            {say.save}
          </button>
        </p>
      </form>
    </TitledDialog>
  );
}
