import { useId, useMemo } from 'react';
import { previewOf, type TableMapping } from '../../state/files/mapping';
import type { UnreadTable } from '../../state/store';
import parts from '../../ui/parts.module.css';
import { mappingWords } from '../../words/files/mapping';
import css from './TableDialog.module.css';

/** More names of groups are told by the report. */
const MAX_GROUPS = 6;

interface SentencePreviewProps {
  readonly table: UnreadTable;
  readonly mapping: TableMapping;
  readonly exchange: () => void;
}

/** Some of the relationships that would come of the table, as sentences: whoever is on the wrong side is seen before it is read. */
export function SentencePreview({ table, mapping, exchange }: SentencePreviewProps) {
  const title = useId();
  const say = mappingWords().sentences;
  const { dataset, lines, groups } = useMemo(() => previewOf(table, mapping), [table, mapping]);
  const { relationships } = dataset;
  const more = groups.length - MAX_GROUPS;
  if (relationships.size === 0) return null;
  return (
    <section aria-labelledby={title} className={css.sentences}>
      <h3 id={title} className={parts.heading}>
        {say.title(relationships.size)}
      </h3>
      <ol>
        {lines.map((line, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a relationship is its row
          <li key={row}>
            {say.of(dataset, relationships.at(row))} <span>{say.line(line)}</span>
          </li>
        ))}
      </ol>
      {groups.length > 0 && (
        <ul>
          {groups.slice(0, MAX_GROUPS).map((group) => (
            <li key={group.name}>{say.groups(group)}</li>
          ))}
          {more > 0 && <li>{say.moreGroups(more)}</li>}
        </ul>
      )}
      <p>
        {`${say.wrongWay} `}
        <button type="button" className={parts.link} onClick={exchange}>
          {say.exchange(mapping.flow !== undefined)}
        </button>
      </p>
    </section>
  );
}
