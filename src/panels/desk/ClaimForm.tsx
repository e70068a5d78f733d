import { type SyntheticEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { ClaimDraft } from '../../domain/desk/claim-draft';
import { draftFaults } from '../../domain/desk/draft-faults';
import { quoteAt } from '../../domain/quotes/quotation';
import { useCaseFile, useDesk } from '../../state/desk/desk-store';
import { changeDraft, dropDraft, putAside, putClaim } from '../../state/desk/draft';
import parts from '../../ui/parts.module.css';
import { Quoted } from '../../ui/Quoted';
import { deskWords } from '../../words/desk';
import css from './ClaimForm.module.css';
import { ClaimParts } from './ClaimParts';
import { ClaimSays } from './ClaimSays';
import { ClaimSentence } from './ClaimSentence';
import { ClaimSpeaker } from './ClaimSpeaker';
import { Field } from './Field';
import type { FaultFor } from './fault-for';
import { SameRelationships } from './SameRelationships';
import { useUnsaved } from './use-unsaved';

/** What the claim rests on: the words of the source, or a field for one's own. */
function Words({ draft, fault }: { draft: ClaimDraft; fault: FaultFor }) {
  const { sources } = useCaseFile();
  const say = deskWords().claim;
  const source = sources.find(({ id }) => id === draft.source);
  const { words } = draft;
  if (words.type === 'paraphrase')
    return (
      <Field label={say.ownWords} fault={fault('words')}>
        {(ids) => (
          <textarea
            {...ids}
            className={parts.field}
            rows={3}
            maxLength={4000}
            value={words.text}
            onChange={({ target }) => changeDraft({ words: { type: 'paraphrase', text: target.value } })}
          />
        )}
      </Field>
    );
  return (
    <figure className={css.words}>
      <figcaption className={parts.heading}>{say.words}</figcaption>
      <blockquote lang={source?.language} className={`${parts.quotation} ${css.quotation}`}>
        <Quoted words={quoteAt(source?.text ?? '', words.position).exact} />
      </blockquote>
      {fault('words') && <p className={css.fault}>{fault('words')}</p>}
      <p>
        <button type="button" className={parts.link} onClick={chooseOthers}>
          {say.otherWords}
        </button>
      </p>
    </figure>
  );
}

/** The claim that is being made, its faults as far as they are to be seen, and what becomes of it. */
function useClaim() {
  const draft = useDesk((state) => state.draft);
  const statement = useCaseFile();
  const [isTried, setTried] = useState(false);
  const faults = useMemo(() => (draft ? draftFaults(statement, draft) : []), [statement, draft]);
  const say = deskWords().claim;
  const fault: FaultFor = (field) => {
    const found = isTried ? faults.find((one) => one.field === field) : undefined;
    return found ? say.fault(found.code) : null;
  };
  return { draft, faults, fault, isTried, setTried };
}

/** Goes back to the text, or to what is open in its place: the form that had the focus is gone. */
function focusPlace(): void {
  const find = () =>
    document.querySelector<HTMLElement>('#desk [role="textbox"], #desk nav [aria-current="true"]');
  requestAnimationFrame(() => find()?.focus({ preventScroll: true }));
}

function chooseOthers(): void {
  putAside(true);
  focusPlace();
}

function cancel(): void {
  dropDraft();
  focusPlace();
}

/** A claim while it is made: who does what to whom, who says so, and what that makes of the relationship. */
export function ClaimForm() {
  const { draft, faults, fault, isTried, setTried } = useClaim();
  const form = useRef<HTMLFormElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  useUnsaved(draft !== null);
  if (!draft) return null;
  const say = deskWords().claim;
  const isMended = draft.id !== null;
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (putClaim()) {
      focusPlace();
      return;
    }
    setTried(true);
    // The faults are on the page a moment later.
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  return (
    <form ref={form} className={css.form} aria-label={isMended ? say.mending : say.title} onSubmit={onSubmit}>
      <div className={css.head}>
        <h3 ref={title} tabIndex={-1} className={parts.title}>
          {isMended ? say.mending : say.title}
        </h3>
        <button type="button" className={parts.button} onClick={cancel}>
          {say.cancel}
        </button>
      </div>
      <Words draft={draft} fault={fault} />
      <ClaimParts draft={draft} fault={fault} />
      <SameRelationships draft={draft} />
      <ClaimSays draft={draft} fault={fault} />
      <ClaimSpeaker draft={draft} fault={fault} />
      <div className={css.foot}>
        <ClaimSentence draft={draft} />
        <p role="status" className={css.fault}>
          {isTried && faults.length > 0 ? say.wrong(faults.length) : ''}
        </p>
        <button type="submit" className={`${parts.button} ${parts.primary}`}>
          {isMended ? say.putChanged : say.put}
        </button>
      </div>
    </form>
  );
}
