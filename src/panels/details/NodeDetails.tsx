import { Fragment, useMemo } from 'react';
import { systemOf } from '../../domain/model/dataset';
import { IDENTIFIER, IDENTIFIER_KINDS, type Identifiers } from '../../domain/model/identifiers';
import { type Alias, codeOf, type Party } from '../../domain/model/party';
import type { System } from '../../domain/model/system';
import { partyOverview, systemOverview } from '../../domain/views/overview';
import { markValue } from '../../state/actions/view';
import { useApp } from '../../state/store';
import { useDataset, useFacetIndex } from '../../state/use-dataset';
import { CATEGORY_ICON, PARTY_SIGN, SYSTEM_SHAPE } from '../../ui/encodings';
import { ICON } from '../../ui/icons';
import { Later } from '../../ui/Later';
import { NodeSample } from '../../ui/NodeSample';
import parts from '../../ui/parts.module.css';
import { meaningsWords } from '../../words/deals/meanings';
import { modelWords } from '../../words/deals/model';
import { detailsWords } from '../../words/questions/details';
import { overviewWords } from '../../words/questions/overview';
import { BANDS } from '../common/later-bands';
import { OutsideLink } from '../common/OutsideLink';
import layout from '../common/Section.module.css';
import { AskConnection } from './AskConnection';
import css from './Details.module.css';
import { DetailsTitle } from './DetailsTitle';
import { Neighbourhood } from './Neighbourhood';
import { RelationshipList } from './RelationshipList';
import { SelectLink } from './SelectLink';
import { TradeSummary } from './TradeSummary';

function Aliases({ aliases }: { aliases: readonly Alias[] }) {
  if (aliases.length === 0) return null;
  return (
    <>
      <dt>{detailsWords().facts.aliases}</dt>
      <dd>
        <ul className={css.aliases}>
          {aliases.map(({ name, type, language }) => (
            <li key={`${type} ${name}`}>
              <span lang={language}>{name}</span>{' '}
              <span className={layout.soft}>{meaningsWords().aliasTypes[type]}</span>
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

function KnownElsewhere({ identifiers = {} }: { identifiers?: Identifiers | undefined }) {
  return IDENTIFIER_KINDS.map((kind) => {
    const identifier = identifiers[kind];
    return identifier === undefined ? null : (
      <Fragment key={kind}>
        <dt>{meaningsWords().identifiers[kind]}</dt>
        <dd>
          <OutsideLink address={IDENTIFIER[kind].address(identifier)}>{identifier}</OutsideLink>
        </dd>
      </Fragment>
    );
  });
}

function OnlyThis({ facet, id, name }: { facet: 'party' | 'system'; id: string; name: string }) {
  const chosen = useApp((state) => state.view.filter.facets[facet].include.includes(id));
  return (
    <button
      type="button"
      className={`${parts.button} ${css.long}`}
      onClick={() => markValue(facet, id, chosen ? null : 'include')}
    >
      {detailsWords().filterBy(name, chosen)}
    </button>
  );
}

/** A party: its names, and what it exports, imports and objects to. */
export function PartyDetails({ party }: { party: Party }) {
  const index = useFacetIndex();
  const sections = useMemo(() => partyOverview(index, party.id), [index, party]);
  const code = codeOf(party);
  return (
    <>
      <p className={css.trail}>
        <NodeSample
          sign={PARTY_SIGN[party.kind]}
          tone={party.kind === 'armed-group' ? 'concern' : 'exporter'}
        />
        <span>{modelWords().partyKinds[party.kind]}</span>
      </p>
      <DetailsTitle title={party.name} />
      <p>
        <OnlyThis facet="party" id={party.id} name={party.name} />
      </p>
      <Neighbourhood id={party.id} name={party.nameInText ?? party.name} />
      <AskConnection key={party.id} id={party.id} name={party.nameInText ?? party.name} />
      <TradeSummary party={party} />
      {sections.map(({ heading, rows }) => {
        const title = overviewWords().heading(heading);
        return <RelationshipList key={`${party.id} ${title}`} title={title} rows={rows} />;
      })}
      <Later part={BANDS} what={detailsWords().bandsInText}>
        {({ PartyBands }) => <PartyBands party={party.id} />}
      </Later>
      {(code || party.identifiers || party.aliases.length > 0) && (
        <dl className={css.facts}>
          {code && (
            <>
              <dt>{detailsWords().facts.code}</dt>
              <dd>{code}</dd>
            </>
          )}
          <KnownElsewhere identifiers={party.identifiers} />
          <Aliases aliases={party.aliases} />
        </dl>
      )}
    </>
  );
}

function ClassAndMembers({ system }: { system: System }) {
  const dataset = useDataset();
  const members = [...dataset.systems.values()].filter(({ memberOf }) => memberOf === system.id);
  const named = system.memberOf ? [systemOf(dataset, system.memberOf)] : members;
  if (named.length === 0) return null;
  return (
    <>
      <dt>{system.memberOf ? detailsWords().facts.ofClass : detailsWords().facts.members}</dt>
      <dd>
        {named.map(({ id, name }) => (
          <SelectLink key={id} to={id} words={name} />
        ))}
      </dd>
    </>
  );
}

/** A weapon system or class: its names, and who supplies it to whom. */
export function SystemDetails({ system }: { system: System }) {
  const index = useFacetIndex();
  const sections = useMemo(() => systemOverview(index, system.id), [index, system]);
  const say = detailsWords();
  const icon = system.category ? CATEGORY_ICON[system.category] : ICON.unknown;
  return (
    <>
      <p className={css.trail}>
        <NodeSample sign={{ shape: SYSTEM_SHAPE[system.kind], icon }} tone="system" />
        <span>{system.kind === 'system' ? say.weaponSystem : system.description}</span>
      </p>
      <DetailsTitle title={system.name} />
      {sections.length > 0 && (
        <p>
          <OnlyThis facet="system" id={system.id} name={system.name} />
        </p>
      )}
      {sections.length > 0 && <Neighbourhood id={system.id} name={system.name} />}
      {sections.length > 0 && <AskConnection key={system.id} id={system.id} name={system.name} />}
      {sections.length === 0 && <p className={layout.soft}>{say.noRelationship}</p>}
      {sections.map(({ heading, rows }) => {
        const title = overviewWords().heading(heading);
        return <RelationshipList key={`${system.id} ${title}`} title={title} rows={rows} />;
      })}
      <dl className={css.facts}>
        <dt>{say.facts.whatItIs}</dt>
        <dd>{system.description}</dd>
        {system.category && (
          <>
            <dt>{say.facts.category}</dt>
            <dd>{modelWords().categories[system.category]}</dd>
          </>
        )}
        {system.unroca && (
          <>
            <dt>{say.facts.unroca}</dt>
            <dd>{meaningsWords().unroca[system.unroca]}</dd>
          </>
        )}
        <ClassAndMembers system={system} />
        <KnownElsewhere identifiers={system.identifiers} />
        <Aliases aliases={system.aliases} />
      </dl>
    </>
  );
}
