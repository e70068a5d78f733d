/** For tests only: every link that was ever published, what it means, and the data that it is about. */
import { readFileSync } from 'node:fs';
import { checkDataset } from '../src/data/check';
import { openPart } from '../src/data/register/part/open-part';
import { facetIndexOf } from '../src/domain/columns/facet-index';
import type { FacetId } from '../src/domain/columns/facets';
import { datasetFrom } from '../src/domain/evidence/build-dataset';
import { type Choice, type Filter, NO_FILTER } from '../src/domain/filter/filter';
import type { Indexed } from '../src/domain/join/indexed';
import { joined } from '../src/domain/join/join';
import type { Dataset } from '../src/domain/model/dataset';
import published from '../src/permalink/golden.json';
import { DEFAULT_VIEW, type View } from '../src/permalink/view';
import { partOf } from '../src/worker/fixtures/made-parts';

/** The parts of a view that are not the default. */
type Meaning = Partial<Omit<View, 'filter'>> & {
  readonly facets?: Partial<Record<FacetId, Choice>>;
  readonly years?: Filter['years'];
  /** One, or a list of several. */
  readonly around?: Filter['around'] | Filter['around'][number];
  readonly dated?: Filter['dated'];
};

interface PublishedLink {
  readonly link: string;
  readonly shows: string;
  readonly means: Meaning;
}

/** Every link that was ever published. */
export const GOLDEN_LINKS = published as unknown as readonly PublishedLink[];

/** The view that a published link means. */
export function viewOf({ facets = {}, years = null, dated = 'any', around = [], ...others }: Meaning): View {
  return {
    ...DEFAULT_VIEW,
    ...others,
    filter: { years, dated, around: [around].flat(), facets: { ...NO_FILTER.facets, ...facets } },
  };
}

/** The file of a reader's own that some of the links name; its bytes never change, or they would not name it. */
const REGISTER = 'golden-register.csv';
const ROOT = new URL('../', import.meta.url);
const textOf = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

function shipped(id: string): Indexed {
  const read = checkDataset(JSON.parse(textOf(`public/datasets/${id}.json`)));
  if (!read.ok) throw new Error(`${id} has ${read.faults.length} faults; run dataset:check on it.`);
  const dataset = datasetFrom(read.statement);
  return { dataset, index: facetIndexOf(dataset) };
}

const register = openPart(await partOf(textOf(`src/permalink/${REGISTER}`)));
const known = new Map<string, Dataset>();

/** The dataset that a published link is about, with the file that it names. */
export function datasetOf({ means: { dataset, files = [] } }: PublishedLink): Dataset {
  const id = dataset?.id ?? 'russia-venezuela-iran';
  const isWithRegister = files.some(({ name }) => name === REGISTER);
  const key = `${id} ${isWithRegister}`;
  const found = known.get(key) ?? joined(shipped(id), isWithRegister ? [register] : []).dataset;
  known.set(key, found);
  return found;
}
