import { type FacetId, facetsInLink } from '../domain/columns/facets';
import { type Filter, withAround, withChoice, withDated, withYears } from '../domain/filter/filter';
import { PACES, PLAYED_YEARS } from '../domain/filter/played-years';
import { STACKS } from '../domain/filter/stacks';
import { WIDTHS } from '../domain/lenses/flows';
import { LENS_IDS } from '../domain/lenses/lenses';
import { ORDERS } from '../domain/lenses/matrix/orders';
import { SPACINGS } from '../domain/lenses/places';
import { SIZES } from '../domain/lenses/sizes';
import { CATEGORIES } from '../domain/model/system';
import { YEAR_MEANINGS } from '../domain/model/year-meanings';
import { MEASURE_IDS } from '../domain/ranking/measures';
import { LANGUAGES } from '../domain/text/languages';
import { AROUND } from './around';
import { COMMON } from './common';
import { COMPARISON } from './comparison';
import { FILES } from './files';
import {
  CHOICE,
  CLAIM,
  DATASET,
  FOLD,
  JOINS,
  LINK_VERSION,
  type Notation,
  oneOf,
  orNone,
  SELECTION,
  SORTING,
  SOURCE,
  STORY,
  severalOf,
  wholeNumber,
} from './notations';
import { noticeOf, type TextNotice } from './notice';
import { PATH } from './path';
import { CAMERA, MOVED } from './places';
import { CELLS, EMBEDDED, keysBeside, PANELS, PLACES, PRESENTATIONS, SIDE_BY_SIDE, type View } from './view';
import { YEARS } from './years';

/** One parameter of a link: its name, and a pair of pure functions between the view and the parameter's text. */
export interface Parameter {
  readonly name: string;
  /** Whether a complete link holds it even where it says no more than the default. */
  readonly spelledOut: boolean;
  /** The text for a view; empty where there is nothing to say. Views with the same text are equal in this respect. */
  readonly format: (view: View) => string;
  /** Every text that it can be, where these are few words. */
  readonly texts?: readonly string[];
  /** The view with what a text says (which is not empty), and what is wrong with the text. */
  readonly parse: (
    view: View,
    text: string,
  ) => { readonly view: View; readonly notices: readonly TextNotice[] };
}

type ViewKey = Exclude<keyof View, 'filter'>;
type FilterKey = Exclude<keyof Filter, 'facets'>;

/** Everything that a link can hold, and the version of the links themselves. */
type ParameterKey = 'version' | 'path' | 'common' | ViewKey | FilterKey | FacetId;

function parameter<Value>(
  name: string,
  notation: Notation<Value>,
  get: (view: View) => Value,
  set: (view: View, value: Value) => View,
): Parameter {
  return {
    name,
    spelledOut: false,
    ...(notation.texts && { texts: notation.texts }),
    format: (view) => notation.format(get(view)),
    parse(view, text) {
      const { value, notices } = notation.parse(text);
      return { view: value === undefined ? view : set(view, value), notices };
    },
  };
}

function ofView<Key extends ViewKey>(name: string, key: Key, notation: Notation<View[Key]>): Parameter {
  return parameter(
    name,
    notation,
    (view) => view[key],
    (view, value) => ({ ...view, [key]: value }),
  );
}

/** What is selected has two parameters, of which a link needs one. */
function ofSelection(name: string, notation: Notation<View['selection']>): Parameter {
  const single = ofView(name, 'selection', notation);
  return {
    ...single,
    parse(view, text) {
      const read = single.parse(view, text);
      if (view.selection === null || read.view.selection === view.selection) return read;
      return { view, notices: [noticeOf(text, { code: 'selected-already', name })] };
    },
  };
}

/** A facet's parameter has the facet's own id for its name. */
function ofFacet(id: FacetId): Parameter {
  return parameter(
    id,
    CHOICE,
    ({ filter }) => filter.facets[id],
    (view, choice) => ({ ...view, filter: withChoice(view.filter, id, choice) }),
  );
}

/** Those of all facets, in their order. */
function ofFacets(): Record<FacetId, Parameter> {
  const parameters = facetsInLink().map((id) => [id, ofFacet(id)] as const);
  return Object.fromEntries(parameters) as Record<FacetId, Parameter>;
}

const spelledOut = (of: Parameter): Parameter => ({ ...of, spelledOut: true });

/** More lines than any register has pairs or flows. */
const MAX_LINES = 999_999;
/** More deals than any party has. */
const MAX_DEALS = MAX_LINES;

/** The parameter that says that a link is complete, and the one at its end, without which it has been cut. */
export const FIRST_OF_COMPLETE = 'v';
export const LAST_OF_COMPLETE = 'view';

/**
 * Every parameter, in the order in which a link has them. Names and notations last forever: what they mean today is
 * what published links mean.
 */
export const PARAMETERS: Readonly<Record<ParameterKey, Parameter>> = {
  version: spelledOut(
    parameter(
      FIRST_OF_COMPLETE,
      LINK_VERSION,
      () => null,
      (view) => view,
    ),
  ),
  dataset: spelledOut(ofView('d', 'dataset', DATASET)),
  files: ofView('files', 'files', FILES),
  mappings: ofView('map', 'mappings', FILES),
  joins: ofView('joined', 'joins', JOINS),
  lens: spelledOut(ofView('lens', 'lens', oneOf('lens', LENS_IDS))),
  width: ofView('width', 'width', oneOf('width', WIDTHS)),
  size: ofView('size', 'size', oneOf('size', SIZES)),
  most: ofView('most', 'most', wholeNumber('most', MAX_LINES)),
  order: ofView('order', 'order', oneOf('order', ORDERS)),
  cells: ofView('cells', 'cells', orNone(oneOf('cells', CELLS))),
  fold: ofView('fold', 'fold', FOLD),
  opened: ofView('open', 'opened', severalOf('category', CATEGORIES)),
  ...ofFacets(),
  years: parameter(
    'years',
    YEARS,
    ({ filter }) => filter.years,
    (view, years) => ({ ...view, filter: withYears(view.filter, years) }),
  ),
  dated: parameter(
    'dated',
    oneOf('dated', YEAR_MEANINGS),
    ({ filter }) => filter.dated,
    (view, dated) => ({ ...view, filter: withDated(view.filter, dated) }),
  ),
  around: parameter(
    'around',
    AROUND,
    ({ filter }) => filter.around,
    (view, around) => ({ ...view, filter: withAround(view.filter, around) }),
  ),
  comparison: ofView('with', 'comparison', COMPARISON),
  pictures: ofView('pictures', 'pictures', orNone(oneOf('pictures', SIDE_BY_SIDE))),
  language: ofView('lang', 'language', orNone(oneOf('language', LANGUAGES))),
  reading: ofView('read', 'reading', SOURCE),
  selection: ofSelection('sel', SELECTION),
  path: ofSelection('path', PATH),
  common: ofSelection('common', COMMON),
  claim: ofView('claim', 'claim', CLAIM),
  panel: ofView('panel', 'panel', orNone(oneOf('panel', PANELS))),
  ranking: ofView('rank', 'ranking', orNone(oneOf('rank', MEASURE_IDS))),
  least: ofView('least', 'least', wholeNumber('least', MAX_DEALS)),
  sorting: ofView('sort', 'sorting', SORTING),
  camera: ofView('cam', 'camera', CAMERA),
  moved: ofView('pin', 'moved', MOVED),
  spacing: ofView('spacing', 'spacing', orNone(oneOf('spacing', SPACINGS))),
  places: ofView('places', 'places', orNone(oneOf('places', PLACES))),
  play: ofView('play', 'play', oneOf('play', PLAYED_YEARS)),
  pace: ofView('pace', 'pace', oneOf('pace', PACES)),
  stack: ofView('stack', 'stack', orNone(oneOf('stack', STACKS))),
  story: ofView('story', 'story', STORY),
  embedded: ofView('embed', 'embedded', orNone(oneOf('embed', EMBEDDED))),
  presentation: spelledOut(ofView(LAST_OF_COMPLETE, 'presentation', oneOf('view', PRESENTATIONS))),
};

/** The names of those that say nothing of what a view shows. */
export const BESIDE_VIEW: ReadonlySet<string> = new Set(
  ['version' as const, ...keysBeside()].map((key) => PARAMETERS[key].name),
);
