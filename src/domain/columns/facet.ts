/** What makes a property of relationships something to filter by. */
import type { Dataset } from '../model/dataset';
import type { Relationship } from '../model/relationship';
import type { Vocabulary } from './vocabulary';

/** A property of relationships that a reader can filter by. */
export interface Facet {
  readonly id: string;
  /** The ids of the values that one relationship has, each once. */
  readonly valuesOf: (within: Within, relationship: Relationship) => readonly string[];
  /** What the dataset calls a value; left out, or nothing, where a value is the same for every dataset. */
  readonly nameOf?: (dataset: Dataset, value: string) => string | undefined;
  /** The same as it reads inside a sentence, where that differs. */
  readonly nameInTextOf?: (dataset: Dataset, value: string) => string | undefined;
  /** The order of values where it is not by count. */
  readonly order?: readonly string[];
  /** The value that says nothing where there is no other: then there is nothing to choose from. */
  readonly nothing?: string;
  /** Facets are of a family where what one of them says leaves few possibilities for the others. */
  readonly family: FacetFamily;
  /** What values there are. A link is held against it. */
  readonly vocabulary: (dataset: Dataset) => Vocabulary;
  /** Its position among the parameters of a link, which lasts forever: a new facet comes last. */
  readonly inLink: number;
  /** Whether it begins open among the filters on the page. */
  readonly isOpen: boolean;
  /** Whether it asks for either end: of two chosen values, a reader may want what is between them alone. */
  readonly isOfEitherEnd?: true;
  /** Whether its values are the open files, of which each is counted in all that it has: looked at alone, all of it counts. */
  readonly isOfFiles?: true;
  /** Whether its values are groups of states, which may have had another name before. */
  readonly isOfGroups?: true;
  /** Whether its values are the lines of pictures, which stand in no column and no list: rows are asked for them. */
  readonly isOfLines?: true;
}

/** What a facet may ask about, beside the relationship itself: all of it is there while a file is still being read. */
export type Within = Pick<Dataset, 'systems' | 'relationships' | 'groups' | 'bands'>;

/** The families of facets, for which a filter is asked together. */
export type FacetFamily = 'ends' | 'goods' | 'terms';
