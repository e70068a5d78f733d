/** Which names of a network are seen, and where: those of the parties, and the words on lines that stand out. */
import type { PartyId } from '../../domain/model/ids';
import type { Grade } from '../../ui/emphasis';
import type { Rectangle } from '../rectangle';
import { overlap } from './areas';
import { bothShapes } from './both-shapes';
import { type Crowding, noCrowding } from './crowding';
import { gradeIn, isAskedIn, isSubjectIn, type NetworkSight, type WidthOfText } from './painting';
import type { PlacedShapes } from './placed-shapes';
import { type ShownName, shownNames } from './shown-names';
import { type ShownWords, shownWords } from './shown-words';
import { onScreen, piecesBetween, strokeBetween } from './strokes';

/** Among more lines than this there is no position without one, and to look for it would take long. */
const MAX_LINES = 600;

/** Whose names come first: those of what is chosen and of what is near it. */
const CLAIM = { chosen: 0, near: 1, usual: 1, rest: 2 } as const;

/** Among more lines than this there is no room for names that keep off them. */
const MAX_ANSWERS = 60;

/** The ends of more lines than this that move no goods could not all be named. */
const MAX_SPECIAL = 12;

/** The parties at the ends of sanctions, objections and concerns, of which there are few among many deals. */
function specialParties({ shapes }: NetworkSight): ReadonlySet<PartyId> {
  const special = shapes.lines.filter(({ movesGoods }) => !movesGoods).slice(0, MAX_SPECIAL);
  return new Set(special.flatMap(({ from, to }) => [from, to]));
}

/** Where the lines run that names keep off: that which is chosen, and where a question is asked, all of the answer. */
function answersIn(sight: NetworkSight): Crowding | null {
  const { shapes, camera, size, look } = sight;
  if (look.emphasis.around === null) return null;
  const isAsked = isAskedIn(sight);
  const lines = shapes.lines.filter(({ id }) => {
    const grade = gradeIn(sight, id);
    return grade === 'chosen' || (isAsked && grade === 'near');
  });
  if (lines.length === 0 || lines.length > MAX_ANSWERS) return null;
  const running = noCrowding(size);
  for (const line of lines) {
    const whole = line.parted?.joins ? strokeBetween(shapes, line) : null;
    for (const piece of whole ? [whole] : piecesBetween(shapes, line)) running.add(onScreen(camera, piece));
  }
  return running;
}

/** The names that there is room for beside what stands in the picture already. */
function namesOf(sight: NetworkSight, taken: readonly Rectangle[], widthOf: WidthOfText): ShownName[] {
  const { shapes, camera, size, naming } = sight;
  const crowding = noCrowding(size);
  const looksAtLines = shapes.lines.length <= MAX_LINES;
  for (const line of looksAtLines ? shapes.lines : []) {
    for (const piece of piecesBetween(shapes, line)) crowding.add(onScreen(camera, piece));
  }
  const special = specialParties(sight);
  const answers = answersIn(sight);
  const isAsked = isAskedIn(sight);
  return shownNames([...shapes.discs.values()], {
    ...{ camera, size, naming: { ...naming, taken: [...naming.taken, ...taken] } },
    widthOf: (name, isSubject) => widthOf(name, isSubject ? 'bold' : 'normal'),
    claimOf: ({ id }) => CLAIM[gradeIn(sight, id)],
    isChosen: ({ id }) => gradeIn(sight, id) === 'chosen',
    isSubject: ({ id }) => isSubjectIn(sight, id),
    // The steps of an answer say through whom it goes: few of them are weighty.
    isSpecial: ({ id }) => special.has(id) || (answers !== null && isAsked && gradeIn(sight, id) !== 'rest'),
    linesWithin: crowding.within,
    hides: (area) => answers !== null && answers.within(area) > 0,
    isBehind: ({ id }) => isAsked && gradeIn(sight, id) === 'rest',
  });
}

/** What the words of lines need to know of the picture. */
const aboutWords = ({ shapes, camera, size, naming }: NetworkSight, widthOf: WidthOfText) => ({
  ...{ shapes, camera, size, taken: naming.taken },
  ...(naming.apart && { apart: naming.apart }),
  widthOf: (text: string, chosen: boolean) => widthOf(text, chosen ? 'bold' : 'normal'),
});

/**
 * What is written where nothing stands out: how much stays within each part of a fold, as the width of its line does not say it,
 * and which lines are a case file's own, as they would be taken for the register's.
 */
function marksOf(sight: NetworkSight, widthOf: WidthOfText): ShownWords[] {
  const near = sight.shapes.lines.filter(({ isWithin, isOfCaseFile }) => isWithin || isOfCaseFile);
  if (near.length === 0 || sight.look.emphasis.around !== null) return [];
  return shownWords({
    ...aboutWords(sight, widthOf),
    chosen: [],
    near,
    names: [],
    givesWay: () => false,
    areMarks: true,
  });
}

/** The words of the lines that are chosen, and of what is near them. */
function wordsOf(sight: NetworkSight, names: readonly ShownName[], widthOf: WidthOfText): ShownWords[] {
  if (sight.look.emphasis.chosen.size === 0) return [];
  const of = (grade: Grade) => sight.shapes.lines.filter(({ id }) => gradeIn(sight, id) === grade);
  return shownWords({
    ...aboutWords(sight, widthOf),
    ...{ names, chosen: of('chosen'), near: of('near') },
    givesWay: ({ disc, always }) => !always && gradeIn(sight, disc.id) === 'rest',
  });
}

/** The names and the words that are seen. */
export interface SeenTexts {
  readonly names: readonly ShownName[];
  readonly words: readonly ShownWords[];
}

/**
 * All of them. A name that has stepped back gives way to the words of what is chosen: half of it would not be read.
 * @param beside the shapes of the picture beside it, seen from where it is: who is named in one is named there in the other
 */
export function seenTexts(sight: NetworkSight, widthOf: WidthOfText, beside?: PlacedShapes): SeenTexts {
  const sights = beside ? [sight, { ...sight, shapes: beside }] : [sight];
  const whole = beside ? { ...sight, shapes: bothShapes(sight.shapes, beside) } : sight;
  const marks = sights.map((own) => marksOf(own, widthOf));
  const names = namesOf(whole, marks.flat(), widthOf);
  const words = sights.map((own) => wordsOf(own, names, widthOf));
  return {
    names: names.filter((name) => !words.flat().some((box) => overlap(box, name))),
    words: [...(marks[0] ?? []), ...(words[0] ?? [])],
  };
}
