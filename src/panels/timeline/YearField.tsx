import { useState } from 'react';
import { clampedTo } from '../../domain/filter/years';
import type { YearSpan } from '../../domain/model/relationship';
import css from './Timeline.module.css';

interface FieldProps {
  readonly name: string;
  readonly year: number;
  /** The years that it takes. */
  readonly span: YearSpan;
  readonly choose: (year: number) => void;
  /** Whether a year is to wait until the reader has finished. */
  readonly waits?: (year: number) => boolean;
  /** Says that the reader has stopped changing it for now. */
  readonly settle: () => void;
}

/** A field for the first or the last year. A year counts as soon as it is typed; one that is beyond all is the nearest. */
export function YearField({ name, year, span, choose, waits, settle }: FieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const finish = () => {
    if (draft !== null && Number.isInteger(Number(draft)) && draft !== '')
      choose(clampedTo(span, Number(draft)));
    setDraft(null);
    settle();
  };
  return (
    <input
      type="number"
      aria-label={name}
      className={css.field}
      min={span.first}
      max={span.last}
      step={1}
      value={draft ?? year}
      onChange={({ target: { value, valueAsNumber } }) => {
        const isYear = Number.isInteger(valueAsNumber) && clampedTo(span, valueAsNumber) === valueAsNumber;
        const counts = isYear && !waits?.(valueAsNumber);
        setDraft(counts ? null : value);
        if (counts) choose(valueAsNumber);
      }}
      onKeyDown={({ key }) => key === 'Enter' && finish()}
      onKeyUp={settle}
      onBlur={finish}
    />
  );
}
