/** Elements as a picture that is taken away reads them: their fields are the engine's, which knows no types of ours. */
import type { ElementDefinition } from 'cytoscape';
import type { Emphasis } from '../../domain/lenses/lens';
import type { SelectableId } from '../../domain/model/ids';
import { type Grade, gradeOf } from '../../ui/emphasis';
import type { Palette } from '../../ui/palette';
import type { Point } from '../point';

/** What is drawn, and how. */
export interface ColumnsScene {
  readonly elements: readonly ElementDefinition[];
  readonly emphasis: Emphasis;
  readonly palette: Palette;
  /** What has no line in this picture, and has one in that beside it; absent where there is none beside it. */
  readonly idle?: ReadonlySet<SelectableId> | undefined;
}

/** A text in the data of an element; an empty one where it has none. */
export function textIn({ data }: ElementDefinition, field: string): string {
  const value: unknown = data[field];
  return typeof value === 'string' ? value : '';
}

/** A number in the data of an element; nought where it has none. */
export function numberIn({ data }: ElementDefinition, field: string): number {
  const value: unknown = data[field];
  return typeof value === 'number' ? value : 0;
}

/** Numbers in the data of an element. */
export function numbersIn({ data }: ElementDefinition, field: string): readonly number[] {
  const value: unknown = data[field];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'number') : [];
}

/** The elements that draw one part: nodes, captions, legs of lines, words on them, marks. */
export function elementsOfPart(
  { elements }: ColumnsScene,
  part: 'node' | 'caption' | 'line' | 'words' | 'mark',
): ElementDefinition[] {
  return elements.filter((element) => textIn(element, 'part') === part);
}

/** Where nodes stand, by the engine's ids. */
export function positionsIn({ elements }: ColumnsScene): ReadonlyMap<string, Point> {
  return new Map(
    elements.flatMap((element) => {
      const { position } = element;
      return position ? [[textIn(element, 'id'), position] as const] : [];
    }),
  );
}

// Ids of everything that is drawn; one that is chosen is in the set, whatever it is called here.
const shownBy = (element: ElementDefinition) => textIn(element, 'shows') as SelectableId;

/** How strongly an element is drawn: as what it is drawn for. */
export const gradeIn = ({ emphasis }: ColumnsScene, element: ElementDefinition): Grade =>
  gradeOf(emphasis, shownBy(element));

/** Whether what an element is drawn for has no line here, though it has one in the picture beside it. */
export const isIdleIn = ({ idle }: ColumnsScene, element: ElementDefinition): boolean =>
  idle?.has(shownBy(element)) ?? false;

/** Whether the view is about what an element is drawn for. */
export const isSubjectIn = ({ emphasis }: ColumnsScene, element: ElementDefinition): boolean =>
  emphasis.subjects.has(shownBy(element));
