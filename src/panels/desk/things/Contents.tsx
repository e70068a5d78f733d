import { useState } from 'react';
import type { Thing } from '../../../domain/desk/thing';
import { soundPartOf } from '../../../state/desk/case-file';
import { setDesk, useCaseFile, useDesk } from '../../../state/desk/desk-store';
import parts from '../../../ui/parts.module.css';
import { deskWords } from '../../../words/desk/desk';
import { ClaimItem, RelationshipItem } from '../claims/ClaimItems';
import css from '../Desk.module.css';
import { Unseen } from '../Unseen';
import { Writing } from '../Writing';
import { FaultItems } from './FaultItems';
import { NamedItem } from './NamedItem';
import { RemoveDialog } from './RemoveDialog';

/** What the check has against the case file: that is out of the picture until it is mended. */
function Faults() {
  const { faults } = useDesk(soundPartOf);
  const statement = useCaseFile();
  const say = deskWords().contents;
  if (faults.length === 0) return null;
  return (
    <section aria-label={say.faults(faults.length)} className={css.faults}>
      <p>{say.faults(faults.length)}</p>
      <FaultItems faults={faults} statement={statement} />
    </section>
  );
}

function MergeButton() {
  const isBegun = useDesk((state) => state.merging !== null);
  const say = deskWords().merging;
  return (
    <p>
      <button type="button" className={parts.button} onClick={() => setDesk({ isMerging: true })}>
        {isBegun ? say.goOn : say.start}
      </button>
    </p>
  );
}

/** Everything that is in the case file, to be looked through and mended. */
export function Contents() {
  const { parties, systems, relationships, claims, sources } = useCaseFile();
  const [removing, setRemoving] = useState<Thing | null>(null);
  const say = deskWords().contents;
  const isEmpty = parties.length + systems.length + relationships.length === 0;
  const remove = (thing: Thing) => () => setRemoving(thing);
  return (
    <div className={css.list}>
      <Faults />
      <Unseen canMend />
      {isEmpty && <p className={css.lead}>{sources.length > 0 ? say.noneYet(sources.length) : say.none}</p>}
      <Writing>
        <MergeButton />
      </Writing>
      {relationships.length > 0 && (
        <section className={css.part}>
          <h3 className={parts.heading}>{say.heading('relationship', relationships.length)}</h3>
          <ul className={css.items}>
            {relationships.map((one) => (
              <RelationshipItem
                key={one.id}
                relationship={one}
                remove={remove({ of: 'relationship', id: one.id })}
              >
                {claims
                  .filter((claim) => claim.relationship === one.id)
                  .map((claim) => (
                    <ClaimItem key={claim.id} claim={claim} remove={remove({ of: 'claim', id: claim.id })} />
                  ))}
              </RelationshipItem>
            ))}
          </ul>
        </section>
      )}
      {parties.length > 0 && (
        <section className={css.part}>
          <h3 className={parts.heading}>{say.heading('party', parties.length)}</h3>
          <ul className={css.items}>
            {parties.map((party) => (
              <NamedItem
                key={party.id}
                named={{ of: 'party', item: party }}
                remove={remove({ of: 'party', id: party.id })}
              />
            ))}
          </ul>
        </section>
      )}
      {systems.length > 0 && (
        <section className={css.part}>
          <h3 className={parts.heading}>{say.heading('system', systems.length)}</h3>
          <ul className={css.items}>
            {systems.map((system) => (
              <NamedItem
                key={system.id}
                named={{ of: 'system', item: system }}
                remove={remove({ of: 'system', id: system.id })}
              />
            ))}
          </ul>
        </section>
      )}
      {removing && <RemoveDialog thing={removing} close={() => setRemoving(null)} />}
    </div>
  );
}
