import type { ClaimDraft, DraftWords } from '../../../domain/desk/claim-draft';
import { rewordedOf } from '../../../domain/desk/reworded';
import { quoteAt } from '../../../domain/quotes/quotation';
import { useCaseFile } from '../../../state/desk/desk-store';
import { changeDraft, putAside, takeLead } from '../../../state/desk/draft';
import parts from '../../../ui/parts.module.css';
import { Quoted } from '../../../ui/Quoted';
import { deskWords } from '../../../words/desk/desk';
import type { FaultFor } from '../fields/fault-for';
import { WordsField } from '../fields/WordsField';
import { focusClaim, focusPlace } from '../focus-place';
import css from './ClaimForm.module.css';

type QuotedWords = Extract<DraftWords, { type: 'quotation' }>;

function chooseOthers(): void {
  putAside(true);
  focusPlace();
}

/** What stands before the words in the source, where they point back to it. */
function Lead({ lead, text }: { lead: string; text: string }) {
  const say = deskWords().claim;
  const leadAway = () => {
    takeLead(text, null);
    focusClaim();
  };
  return (
    <>
      <p className={css.soft}>{say.lead}</p>
      <p className={css.soft}>
        <Quoted words={lead} />
      </p>
      <p>
        <button type="button" className={parts.link} onClick={leadAway}>
          {say.noLead}
        </button>
      </p>
    </>
  );
}

/** That the text was corrected since its words were chosen, and what they were. */
function CorrectedSince({ words: { was }, isGone }: { words: QuotedWords; isGone: boolean }) {
  const say = deskWords().corrected;
  return (
    <p role="status" className={css.fault}>
      {was && (isGone ? say.gone : say.chosen)(was.quote.exact)}
    </p>
  );
}

/** What the claim rests on: the words of the source, or a field for one's own. */
export function ClaimWords({ draft, fault }: { draft: ClaimDraft; fault: FaultFor }) {
  const { sources, claims } = useCaseFile();
  const before = claims.find(({ id }) => id === draft.id);
  const reworded = before && rewordedOf(before);
  const say = deskWords().claim;
  const source = sources.find(({ id }) => id === draft.source);
  const { words } = draft;
  if (words.type === 'paraphrase')
    return (
      <WordsField
        label={say.ownWords}
        fault={fault('words')}
        value={words.text}
        change={(text) => changeDraft({ words: { type: 'paraphrase', text: text } })}
      />
    );
  const text = source?.text ?? '';
  const { exact } = quoteAt(text, words.position);
  return (
    <figure className={css.words}>
      <figcaption className={parts.heading}>{say.words}</figcaption>
      {exact !== '' && (
        <blockquote lang={source?.language} className={`${parts.quotation} ${css.quotation}`}>
          <Quoted words={exact} />
        </blockquote>
      )}
      <CorrectedSince words={words} isGone={exact === ''} />
      {reworded && !words.was && <p className={css.soft}>{deskWords().corrected.mark(reworded.was)}</p>}
      {words.lead !== undefined && <Lead lead={words.lead} text={text} />}
      {fault('words') && <p className={css.fault}>{fault('words')}</p>}
      <p>
        <button type="button" className={parts.link} onClick={chooseOthers}>
          {say.otherWords}
        </button>
      </p>
    </figure>
  );
}
