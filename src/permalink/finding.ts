/** What is found in a link that does not apply as it stands, by codes with their values. */
import type { FacetVocabulary } from '../domain/columns/facets';

/** What ids of a link are sought among. */
export type VocabularyOf =
  | FacetVocabulary
  /** What can be selected. */
  | 'selectable'
  /** What a path can begin or end at. */
  | 'end'
  /** What is drawn as a node. */
  | 'node'
  /** The claims of the selected relationship. */
  | 'claim'
  /** The sources whose text the dataset holds, where that of one is sought which it knows. */
  | 'text'
  /** What can be stepped through. */
  | 'story';

/** What stands behind links, in sentences and mails. */
export type SignAtEnd = 'full-stop' | 'comma' | 'bracket' | 'quotation-mark' | 'invisible';

/** What follows from an id that stands for nothing. */
export type Consequence =
  | {
      readonly code:
        | 'left-out'
        | 'nothing-opened'
        | 'nothing-selected'
        | 'no-path-sought'
        | 'nothing-moved'
        | 'nothing-folded'
        | 'nothing-pointed-out'
        | 'no-story-told';
    }
  /** The facet of this parameter lets all through. */
  | { readonly code: 'everything'; readonly parameter: string; readonly butExcluded: boolean };

/** What was done to a text whose meaning is plain. */
type Repair =
  | { readonly code: 'read-as'; readonly text: string; readonly meant: string }
  | { readonly code: 'taken-out' | 'encoded-twice'; readonly text: string }
  | { readonly code: 'encoded-whole' | 'behind-hash' }
  /** It is one that has a name, or several or another that have none. */
  | { readonly code: 'signs-at-end'; readonly signs: string; readonly name: SignAtEnd | null }
  /** The signs say that something was left out there. */
  | { readonly code: 'shortened'; readonly signs: string };

/** What is wrong with a link as a whole. */
type WholeFinding =
  | { readonly code: 'cut' }
  /** Nothing was read from this parameter on. */
  | { readonly code: 'too-long'; readonly from: string }
  /** There are so many other notices. */
  | { readonly code: 'others'; readonly count: number }
  /** A number of steps is said in what asks for a way, or else for a neighbourhood. */
  | { readonly code: 'steps-elsewhere'; readonly name: string; readonly ofWay: boolean }
  | { readonly code: 'no-parameter' | 'no-value' | 'twice' | 'selected-already'; readonly name: string };

/** What is wrong with the text of a parameter, whatever the dataset. */
type TextFinding =
  /** There are a few words only: of what, or else of which parameter. */
  | { readonly code: 'no-word'; readonly of: string; readonly text: string }
  | { readonly code: 'no-number'; readonly text: string; readonly greatest: number; readonly name: string }
  | { readonly code: 'link-version'; readonly version: string }
  | {
      readonly code:
        | 'too-many-words'
        | 'no-dataset'
        | 'no-version'
        | 'no-id'
        | 'no-file'
        | 'no-joins'
        | 'no-camera'
        | 'no-path'
        | 'no-around'
        | 'no-place'
        | 'no-story';
      readonly text: string;
    }
  | { readonly code: 'no-years' | 'years-reversed'; readonly text: string }
  | { readonly code: 'years-outside'; readonly text: string; readonly first: number; readonly last: number }
  | { readonly code: 'id-missing' }
  | { readonly code: 'path-to-itself' | 'centre-twice'; readonly id: string }
  | { readonly code: 'too-many-centres'; readonly text: string; readonly most: number }
  | { readonly code: 'no-common'; readonly text: string; readonly most: number }
  | { readonly code: 'in-both'; readonly id: string; readonly stays: 'included' | 'excluded' };

/** What does not fit the dataset on the screen. */
type DatasetFinding =
  | {
      readonly code: 'unknown-id';
      readonly of: VocabularyOf;
      readonly id: string;
      readonly so: Consequence;
    }
  | { readonly code: 'other-dataset'; readonly id: string; readonly title: string }
  | {
      readonly code: 'other-version';
      readonly version: string;
      readonly title: string;
      readonly shown: string;
      /** What has changed since. */
      readonly changes: readonly { readonly version: string; readonly words: string }[];
    }
  /** The story has so many steps; the last of them is shown. */
  | { readonly code: 'no-step'; readonly title: string; readonly step: number; readonly steps: number }
  /** A file, or the answers about the columns of one. */
  | { readonly code: 'file-not-open' | 'answers-not-here'; readonly name: string; readonly hash: string };

/** What a link says of names that were joined by hand. */
type JoinFinding =
  | {
      readonly code: 'joined-there' | 'joined-here' | 'nothing-to-join' | 'known-by-itself';
      readonly id: string;
      readonly to: string;
    }
  /** Known by what name, or null. */
  | {
      readonly code: 'joined-by-link';
      readonly id: string;
      readonly to: string;
      readonly name: string | null;
    };

/** What is found in the link of a step, told of the whole story. */
interface StoryFinding {
  readonly code: 'in-story';
  readonly story: string;
  readonly step: number;
  readonly title: string;
  /** The part of the link: "sel=VEN". */
  readonly part: string;
  readonly finding: Finding;
  readonly nearest: string | null;
}

/** What is found in a link. */
export type Finding = Repair | WholeFinding | TextFinding | DatasetFinding | JoinFinding | StoryFinding;
