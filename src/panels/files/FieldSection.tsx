import { type ReactNode, useId } from 'react';
import parts from '../../ui/parts.module.css';
import { mappingWords } from '../../words/files/mapping';
import type { Section } from './field-choices';
import css from './TableDialog.module.css';

/** Fields that belong together, under what they are about. */
export function FieldSection({ section, children }: { section: Section; children: ReactNode }) {
  const title = useId();
  return (
    <section aria-labelledby={title} className={css.section}>
      <h3 id={title} className={parts.heading}>
        {mappingWords().sections[section]}
      </h3>
      <div className={css.fields}>{children}</div>
    </section>
  );
}
