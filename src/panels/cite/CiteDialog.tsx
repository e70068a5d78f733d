import { useState } from 'react';
import type { CitedThing } from '../../domain/model/citing';
import { caveatsOf } from '../../domain/views/caveats';
import type { ExportedFile } from '../../export/export-kind';
import { citationsOf } from '../../export/files';
import { occasionOf } from '../../state/address/citing';
import { shownNow } from '../../state/exporting';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import parts from '../../ui/parts.module.css';
import { saveFile } from '../../ui/save-file';
import { TitledDialog } from '../../ui/TitledDialog';
import { caveatsWords } from '../../words/deals/caveats';
import { citeWords } from '../../words/exports/cite';
import { CopyField } from '../common/CopyField';

/** The rows of the relationships whose numbers a thing shows. */
function rowsOf(thing: CitedThing, { index: { relationships }, visible }: ReturnType<typeof shownNow>) {
  switch (thing.type) {
    case 'figure':
      return visible;
    case 'relationship':
      return Uint32Array.of(...[relationships.rowOf(thing.id) ?? []].flat());
    case 'source':
    case 'dataset':
      return new Uint32Array();
  }
}

/** What must be said beside its numbers; how far the sources of one relationship agree, its citation says itself. */
function caveatsFor(thing: CitedThing): string[] {
  const shown = shownNow();
  const { dataset, index } = shown;
  const all = caveatsOf(dataset, index, rowsOf(thing, shown));
  const isFigure = thing.type === 'figure';
  const apply = all.filter(({ code }) => isFigure || (code !== 'disputed' && code !== 'skipped'));
  return caveatsWords().all(dataset, apply);
}

function writingsOf(thing: CitedThing): ExportedFile[] {
  const occasion = occasionOf(thing);
  return occasion ? citationsOf(thing, occasion, caveatsFor(thing)) : [];
}

/** The citations of a thing, each to copy or to save. */
export function CiteDialog({ thing, close }: { thing: CitedThing; close: () => void }) {
  const say = citeWords();
  const [writings] = useState(() => writingsOf(thing));
  const [copied, setCopied] = useState<string | null>(null);
  return (
    <TitledDialog title={say.title} closeWord={say.close} said={copied && say.copied(copied)} close={close}>
      {writings.map((writing) => (
        <CopyField
          key={writing.label}
          label={writing.label}
          content={writing.content}
          isCopied={copied === writing.label}
          onCopied={() => setCopied(writing.label)}
        >
          <button type="button" className={parts.button} onClick={() => saveFile(writing)}>
            <Icon shape={ICON.download} />
            <span>{say.save(writing.label)}</span>
          </button>
        </CopyField>
      ))}
    </TitledDialog>
  );
}
