import type { Chosen } from '../../../domain/desk/claim-draft';
import { partyId } from '../../../domain/model/ids';
import { PARTY_KINDS, type Party } from '../../../domain/model/party';
import { useCaseFile } from '../../../state/desk/desk-store';
import { isOfTable, partiesMeant, takenFor } from '../../../state/desk/names';
import { modelWords } from '../../../words/deals/model';
import { deskWords } from '../../../words/desk/desk';
import { withNameInText } from '../text/name-in-text';
import { ChoiceField } from './ChoiceField';
import css from './Field.module.css';
import { IdField } from './IdField';
import { LineField } from './LineField';
import { NameField } from './NameField';

interface PartyFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly chosen: Chosen<Party> | null;
  readonly fault?: string | null | undefined;
  readonly note?: string | null | undefined;
  readonly choose: (chosen: Chosen<Party> | null) => void;
}

/** What there is to say of a party that nobody knows yet. */
function NewParty({ party, change }: { party: Party; change: (party: Party) => void }) {
  const say = deskWords().names;
  return (
    <fieldset className={css.made} aria-label={say.more(party.name)}>
      <ChoiceField
        label={say.kind}
        choices={PARTY_KINDS}
        wordsOf={(kind) => modelWords().partyKinds[kind]}
        chosen={party.kind}
        choose={(kind) => change({ ...party, kind })}
      />
      <LineField
        label={say.nameInText}
        hint={say.nameInTextHint}
        value={party.nameInText ?? ''}
        maxLength={200}
        change={(words) => change(withNameInText(party, words))}
      />
      <IdField id={party.id} change={(id) => change({ ...party, id: partyId(id) })} />
    </fieldset>
  );
}

/** A party of a relationship. */
export function PartyField({ label, hint, chosen, fault, note, choose }: PartyFieldProps) {
  const statement = useCaseFile();
  const party =
    chosen && ('made' in chosen ? chosen.made : statement.parties.find(({ id }) => id === chosen.known));
  const isNew = chosen !== null && 'made' in chosen && !isOfTable('party', chosen.made.id);
  return (
    <NameField<Party>
      {...{ label, fault, note }}
      {...(hint !== undefined && { hint })}
      name={party?.name ?? ''}
      meant={(typed) => partiesMeant(statement, typed)}
      taken={(typed) => takenFor(partiesMeant(statement, typed))}
      choose={(option) => choose(option?.chosen ?? null)}
      below={isNew && <NewParty party={chosen.made} change={(made) => choose({ made })} />}
    />
  );
}
