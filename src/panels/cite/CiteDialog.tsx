import { useState } from 'react';
import type { FacetIndex } from '../../domain/columns/facet-index';
import type { CitedThing } from '../../domain/model/citing';
import { caveatsOf } from '../../domain/views/caveats';
import type { ExportedFile } from '../../export/export-kind';
import { citationsOf } from '../../export/files';
import { occasionOf } from '../../state/address/citing';
import { caveatsOfView } from '../../state/estimates-shown';
import { shownNow } from '../../state/exporting';
import { useApp } from '../../state/store';
import { Icon } from '../../ui/Icon';
import { ICON } from '../../ui/icons';
import parts from '../../ui/parts.module.css';
import { saveFile } from '../../ui/save-file';
import { TitledDialog } from '../../ui/TitledDialog';
import { caveatsWords } from '../../words/deals/caveats';
import { citeWords } from '../../words/exports/cite';
import { CopyField } from '../common/CopyField';

/** The rows of a relationship that is cited. */
function rowsOf(thing: CitedThing, { relationships }: FacetIndex) {
  if (thing.type !== 'relationship') return new Uint32Array();
  return Uint32Array.of(...[relationships.rowOf(thing.id) ?? []].flat());
}

/** What must be said beside its numbers; how far the sources of one relationship agree, its citation says itself. */
function caveatsFor(thing: CitedThing): string[] {
  const { dataset, index } = shownNow();
  const say = caveatsWords();
  if (thing.type === 'figure') return say.all(dataset, caveatsOfView(useApp.getState()));
  const all = caveatsOf(dataset, index, rowsOf(thing, index));
  return say.all(
    dataset,
    all.filter(({ code }) => code !== 'disputed' && code !== 'skipped'),
  );
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
