import type { TextMark } from '../../../domain/desk/marked-text';
import { trimmedSpan, unitsOf } from '../../../domain/desk/paragraphs';
import type { PositionSelector } from '../../../domain/model/claim';
import type { SourceId } from '../../../domain/model/ids';
import { useCaseFile } from '../../../state/desk/desk-store';
import type { SpanFault } from '../../../state/desk/draft';
import parts from '../../../ui/parts.module.css';
import { useSettled } from '../../../ui/use-settled';
import { deskWords } from '../../../words/desk/desk';
import { mend } from '../mend';
import css from './TextPane.module.css';

interface ChosenWordsProps {
  readonly id: SourceId;
  readonly text: string;
  /** In UTF-16 units. */
  readonly span: PositionSelector | null;
  readonly marks: readonly TextMark[];
  readonly fault: SpanFault | null;
  readonly isMaking: boolean;
  readonly make: () => void;
  /** Shows them before the words of the claim that is being made; null where they do not stand right before these. */
  readonly lead: (() => void) | null;
}

/** No more of the words is said again: whoever selected them has read them. */
const MAX_SHOWN = 120;

const shortened = (words: string) =>
  words.length <= MAX_SHOWN ? words : `${words.slice(0, MAX_SHOWN / 2)} … ${words.slice(-MAX_SHOWN / 2)}`;

/** The claims that rest on some of the words, or on those around the caret. */
function Overlapping({ id, text, span }: Pick<ChosenWordsProps, 'id' | 'text' | 'span'>) {
  const { claims } = useCaseFile();
  const say = deskWords().text;
  if (!span) return null;
  const found = claims.filter(({ citation }) => {
    if (citation.type !== 'quotation' || citation.source !== id) return false;
    const own = unitsOf(text, citation.position);
    return own.start < Math.max(span.end, span.start + 1) && own.end > span.start;
  });
  if (found.length === 0) return null;
  return (
    <div className={css.overlaps}>
      <p>{say.overlaps(found.length)}</p>
      <ul>
        {found.map(({ id: claim, citation }) => (
          <li key={claim}>
            <q>{citation.type === 'quotation' && shortened(citation.quote.exact)}</q>{' '}
            <button
              type="button"
              className={parts.link}
              aria-label={say.mendOf(citation.type === 'quotation' ? citation.quote.exact : claim)}
              onClick={() => mend(claim)}
            >
              {say.mend}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is found in the words, for those who see no lines under them, too. */
function FoundInWords({ marks, span }: { marks: readonly TextMark[]; span: PositionSelector }) {
  const found = marks.flatMap(({ as, says, start, end }) =>
    as === 'found' && says && start < span.end && end > span.start ? [says] : [],
  );
  if (found.length === 0) return null;
  return <p className={css.chosen}>{deskWords().text.inThem(found)}</p>;
}

/** What is selected, what it may be made into, and why not. */
export function ChosenWords({ id, text, span, marks, fault, isMaking, make, lead }: ChosenWordsProps) {
  const say = deskWords().text;
  const place = span && trimmedSpan(text, span);
  const words = place ? text.slice(place.start, place.end) : '';
  const count = words.split(/\s+/u).filter(Boolean).length;
  const said = words === '' ? say.nothing : say.selected(shortened(words), count);
  const settled = useSettled(fault ? say.faults[fault] : said);
  return (
    <div className={css.foot}>
      <p className={css.chosen} aria-hidden="true">
        {said}
      </p>
      {place && <FoundInWords marks={marks} span={place} />}
      <Overlapping id={id} text={text} span={span} />
      {fault && <p className={css.fault}>{say.faults[fault]}</p>}
      <p aria-live="polite" className={parts.hidden}>
        {settled}
      </p>
      <button
        type="button"
        className={`${parts.button} ${isMaking ? '' : parts.primary}`}
        // The words stay selected.
        onPointerDown={(event) => event.preventDefault()}
        onClick={make}
      >
        {isMaking ? say.instead : say.make}
      </button>
      {lead && (
        <button
          type="button"
          className={parts.link}
          onPointerDown={(event) => event.preventDefault()}
          onClick={lead}
        >
          {say.lead}
        </button>
      )}
    </div>
  );
}
