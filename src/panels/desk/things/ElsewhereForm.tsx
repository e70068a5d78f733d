import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import {
  type ElsewhereDraft,
  elsewhereFault,
  elsewhereOf,
  knownElsewhere,
  NAMES_ELSEWHERE,
} from '../../../domain/desk/known-elsewhere';
import { IDENTIFIER_KINDS } from '../../../domain/model/identifiers';
import type { Party } from '../../../domain/model/party';
import type { System } from '../../../domain/model/system';
import { act } from '../../../state/desk/case-file';
import type { ThingForm } from '../../../state/desk/thing-forms';
import { meaningsWords } from '../../../words/deals/meanings';
import { deskWords } from '../../../words/desk/desk';
import { faultWords } from '../../../words/files/faults';
import css from '../Desk.module.css';
import { FormActs } from '../fields/FormActs';
import { LineField } from '../fields/LineField';
import { useOpener } from '../use-opener';
import { useThingForm } from './use-thing-form';

type Filled = Extract<ThingForm, { readonly form: 'elsewhere' }>;

type Named =
  | { readonly of: 'party'; readonly item: Party }
  | { readonly of: 'system'; readonly item: System };

/** Which identifiers things of a kind have. No weapon is a legal entity. */
const ASKED = { party: IDENTIFIER_KINDS, system: ['wikidata'] } as const;

/** What a party or weapon is known by elsewhere: its numbers and codes, and names that others have given a weapon. */
export function ElsewhereForm({ named, close }: { named: Named; close: () => void }) {
  const { of, item } = named;
  const blank = { form: 'elsewhere', id: item.id, draft: elsewhereOf(item) } as const;
  const { form: filled, change, drop } = useThingForm<Filled>(blank);
  const { draft } = filled;
  const fill = (part: Partial<ElsewhereDraft>) => change({ draft: { ...draft, ...part } });
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const goBack = useOpener();
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const leave = () => {
    drop();
    close();
    goBack();
  };
  const say = deskWords().elsewhere;
  const faultOf = (kind: (typeof IDENTIFIER_KINDS)[number]) => {
    const rule = isTried ? elsewhereFault(draft, kind) : null;
    return rule && faultWords().problem({ code: 'rule', rule });
  };
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (ASKED[of].some((kind) => elsewhereFault(draft, kind) !== null)) {
      setTried(true);
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    if (named.of === 'party') act({ act: 'put-party', party: knownElsewhere(named.item, draft) });
    else act({ act: 'put-system', system: knownElsewhere(named.item, draft) });
    leave();
  };
  return (
    <form ref={form} className={css.inner} aria-label={say.titleOf(item.name)} onSubmit={onSubmit}>
      {of === 'party' && <p className={css.soft}>{say.iso}</p>}
      {ASKED[of].map((kind) => (
        <LineField
          key={kind}
          label={meaningsWords().identifiers[kind]}
          hint={say.hints[kind]}
          fault={faultOf(kind)}
          maxLength={40}
          value={draft[kind]}
          change={(value) => fill({ [kind]: value })}
        />
      ))}
      {of === 'system' &&
        NAMES_ELSEWHERE.map((kind) => (
          <LineField
            key={kind}
            label={meaningsWords().aliasTypes[kind]}
            hint={say.hints[kind]}
            value={draft[kind]}
            change={(value) => fill({ [kind]: value })}
          />
        ))}
      <FormActs put={say.put} cancel={say.cancel} leave={leave} />
    </form>
  );
}
