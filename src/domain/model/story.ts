import type { DatasetId, StoryId } from './ids';

/** A view in a story, with what is said of it. */
export interface StoryStep {
  readonly title: string;
  /** Plain text; an empty line begins a paragraph. */
  readonly text: string;
  /** The query of a link to the view, `?` included. */
  readonly link: string;
}

/** Views in an order, each with a title and some sentences. */
export interface StoryStatement {
  readonly id: StoryId;
  readonly title: string;
  readonly steps: readonly StoryStep[];
}

/** A story that can be stepped through. */
export interface Story extends StoryStatement {
  /** The dataset that it is told of, where it came with one; its views show no other. */
  readonly of: DatasetId | null;
}

/** A story and a step of it, from 1. */
export interface StoryPosition {
  readonly story: Story;
  readonly step: number;
}

/** The id of the story that a person makes, while it is made. */
export const OWN_STORY = 'your-story' as StoryId;
