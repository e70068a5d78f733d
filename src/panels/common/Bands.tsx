import { useMemo } from 'react';
import { KNOWN_UNTIL } from '../../domain/bands/embargoes';
import { inLanes, laneFilled } from '../../domain/bands/lanes';
import { bandsAbout, bandsOfDeal, type Strip, stripsOf } from '../../domain/bands/shown-bands';
import type { Band } from '../../domain/model/band';
import type { PartyId } from '../../domain/model/ids';
import type { Relationship, YearSpan } from '../../domain/model/relationship';
import { useApp } from '../../state/store';
import { useDataset } from '../../state/use-dataset';
import parts from '../../ui/parts.module.css';
import { bandsWords } from '../../words/deals/bands';
import { datesWords } from '../../words/deals/dates';
import css from './Bands.module.css';
import { bandsOfView } from './bands-of-view';
import { OutsideLink } from './OutsideLink';

export { bandsAbout, stripsOf };

/** What else must be known of a band. */
function Notes({ band }: { readonly band: Band }) {
  const say = bandsWords();
  const { scope, covers, until, kind, title } = band;
  const notes = [
    covers && (scope === 'all' ? say.note(covers) : say.covers(covers)),
    scope === 'groups' && say.onGroups,
    kind === 'eu-embargo' && say.ofMembers,
    until === null && (title ? say.openOwn : say.open(datesWords().inWords(KNOWN_UNTIL))),
  ].filter((note) => typeof note === 'string' && note !== '');
  return notes.length > 0 ? <span className={css.soft}>{notes.join(' ')}</span> : null;
}

/** A band in words: what it is, when it was, what it rests on. */
function BandLine({ band }: { readonly band: Band }) {
  const say = bandsWords();
  return (
    <li className={css.line}>
      <span>
        <b>{say.title(useDataset(), band)}</b>
        <span>{say.afterTitle(band)}</span>
      </span>
      <Notes band={band} />
      {band.documents.length > 0 && (
        <ul className={css.documents}>
          {band.documents.map(({ title, address }) => (
            <li key={title}>
              {address ? (
                <OutsideLink address={address}>
                  <span>{title}</span>
                </OutsideLink>
              ) : (
                title
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function BandLines({ bands }: { readonly bands: readonly Band[] }) {
  return (
    <ul className={css.bands}>
      {bands.map((band) => (
        <BandLine key={band.id} band={band} />
      ))}
    </ul>
  );
}

/** The bands that are about a party, in words. */
export function PartyBands({ party }: { readonly party: PartyId }) {
  const bands = bandsAbout(useDataset(), [party]);
  const say = bandsWords();
  if (bands.length === 0) return null;
  return (
    <section aria-label={say.heading} className={css.section}>
      <h3 className={parts.heading}>{say.heading}</h3>
      <BandLines bands={bands} />
    </section>
  );
}

/** That a deal was ordered during a band, or may have been, with the reason, and what that does not say. */
export function DealBands({ relationship }: { readonly relationship: Relationship }) {
  const dataset = useDataset();
  const found = bandsOfDeal(dataset, relationship);
  const say = bandsWords();
  if (found.length === 0) return null;
  const orders = relationship.events.filter(({ status }) => status === 'ordered');
  const order = orders.map(({ date }) => datesWords().inWords(date)).join(', ') || say.orderOpen;
  return (
    <section aria-label={say.marked} className={css.section}>
      <h3 className={parts.heading}>{say.marked}</h3>
      {found.map((of) => (
        <p key={of.band.id}>{say.reason(dataset, of, order)}</p>
      ))}
      <p className={css.soft}>{say.caution}</p>
      <BandLines bands={found.map(({ band }) => band)} />
    </section>
  );
}

/** The bands of the view over a track of years. */
function useStripsOfView(span: YearSpan): Strip[] {
  useDataset();
  const selection = useApp((state) => state.view.selection);
  const facets = useApp((state) => state.view.filter.facets);
  // biome-ignore lint/correctness/useExhaustiveDependencies: all that the bands of a view follow from
  return useMemo(() => stripsOf(bandsOfView(useApp.getState()), span), [selection, facets, span]);
}

/** Bands behind bars of years: strips, those at one time one below the other, those without an end open to the right. */
export function Strips({ strips: all }: { readonly strips: readonly Strip[] }) {
  const { strips, count } = inLanes(all);
  const high = laneFilled(count);
  return (
    <svg
      className={css.strips}
      viewBox={`0 0 1 ${Math.max(1, count)}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {strips.map(({ band, start, end, isOpen, lane }) => (
        <g key={band.id} data-kind={band.kind} data-scope={band.scope}>
          <rect x={start} y={lane} width={end - start} height={high} />
          <line x1={start} x2={start} y1={lane} y2={lane + high} />
          {!isOpen && <line x1={end} x2={end} y1={lane} y2={lane + high} />}
        </g>
      ))}
    </svg>
  );
}

/** A piece of a band as it stands behind bars, before the words that say what it is. */
function BandSample() {
  return (
    <svg
      className={`${css.strips} ${css.sample}`}
      viewBox="0 0 1 1"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect x={0} y={0} width={1} height={1} />
      <line x1={0} x2={0} y1={0} y2={1} />
      <line x1={1} x2={1} y1={0} y2={1} />
    </svg>
  );
}

/** The bands of the view behind the bars of the timeline. */
export function StripsOfView({ span }: { readonly span: YearSpan }) {
  return <Strips strips={useStripsOfView(span)} />;
}

/** The bands of a party behind a chart of its years. */
export function StripsOfParty({ party, span }: { readonly party: PartyId; readonly span: YearSpan }) {
  return <Strips strips={stripsOf(bandsAbout(useDataset(), [party]), span)} />;
}

/** The same in words, folded up. */
export function BandsInYears({ span }: { readonly span: YearSpan }) {
  const say = bandsWords();
  const strips = useStripsOfView(span);
  const { more } = inLanes(strips);
  if (strips.length === 0) return null;
  return (
    <details className={css.folded}>
      <summary>
        <BandSample />
        <span>
          {say.count(
            strips.map(({ band }) => band),
            more.length,
          )}
        </span>
      </summary>
      <BandLines bands={strips.map(({ band }) => band)} />
    </details>
  );
}

/** The same on paper, where all of it is read. */
export function BandsOnPaper({ span }: { readonly span: YearSpan }) {
  const say = bandsWords();
  const strips = useStripsOfView(span);
  if (strips.length === 0) return null;
  return (
    <section>
      <h3>{say.heading}</h3>
      <BandLines bands={strips.map(({ band }) => band)} />
      <p>{say.inPicture}</p>
    </section>
  );
}
