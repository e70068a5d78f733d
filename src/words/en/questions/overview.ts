import type { Kind } from '../../../domain/model/relationship';
import type { DealState, End, Heading } from '../../../domain/views/overview';
import { type ByCode, byCode } from '../../grammar/by-code';
import { capitalised } from '../grammar/grammar';

/** The heading over the relationships of a kind, seen from either end. */
const OF_KIND: Readonly<Record<Kind, Readonly<Record<End, string>>>> = {
  supplies: { from: 'As exporter', to: 'As importer' },
  'licenses-production': { from: 'Licenses production', to: 'Produces under licence' },
  finances: { from: 'Finances', to: 'Is financed' },
  'exports-for': { from: 'Exports for', to: 'Exported through' },
  sanctions: { from: 'Sanctions', to: 'Is sanctioned' },
  'objects-to': { from: 'Objects to', to: 'Meets objections' },
  'diversion-concern': { from: 'Feared to pass arms on', to: 'Feared to end up with arms' },
};

/** Deals that did not happen, or not yet, as they read inside a heading. */
const NOT_FIRM: Readonly<Record<Exclude<DealState, 'firm'>, string>> = {
  planned: 'planned or talked about',
  ended: 'did not go ahead',
  unknown: 'status not known here',
};

/** Over deals of whatever side: the firm ones have a heading of their own. */
const deals = (firm: string, state: DealState) => (state === 'firm' ? firm : capitalised(NOT_FIRM[state]));

const HEADINGS: ByCode<Heading, string> = {
  kind({ kind, end, state }): string {
    const heading = OF_KIND[kind][end];
    return state === 'firm' ? heading : `${heading}: ${NOT_FIRM[state]}`;
  },
  between: 'In between',
  supplied: ({ state }) => deals('Supplied or ordered', state),
  objections: 'Objections',
  'diversion-concerns': 'Diversion concerns',
  more: 'More about it',
  deals: ({ state }) => deals('Deals', state),
  relationships: 'Relationships',
};

/** What a party or a system does, in lists under headings. */
export const overview = {
  heading: (heading: Heading) => byCode(HEADINGS, heading),
};
