import type { SubjectKind } from '../../../domain/lenses/subjects';
import { counted, formatNumber } from '../grammar/grammar';

/** The lines of a node: how many leave it, and how many arrive. */
interface Ends {
  /** Whether there are more of the kind than the picture draws. */
  readonly isPart: boolean;
  /** Whether each is a relationship. */
  readonly isSingle: boolean;
  readonly leaving: number;
  readonly arriving: number;
}

const drawn = (isPart: boolean): string => (isPart ? ' drawn here' : '');

const SUBJECT: Readonly<Record<SubjectKind, (of: string) => string>> = {
  centre: (of) => `A centre of this view: ${of}`,
  asked: (of) => `Asked about: ${of}`,
};

/** The graph, its tools, and what is heard of what has the focus. */
export const graph = {
  title: 'Graph',
  inText: 'the graph',
  networkInText: 'the network',
  mapInText: 'the map',
  mapOnItsWay: 'Drawing the map…',
  zoomToInText: 'the choice of a part of the world',
  matrixInText: 'the matrix',
  of: (sentence: string) => `Graph of ${sentence}. The table shows the same relationships.`,
  walk: 'Relationships as a graph',
  /** The keys, each as it is named on a keyboard. */
  keys: <Key>(key: (name: string) => Key, isMovable: boolean): readonly (string | Key)[] => [
    ...[key('→'), ' ', key('←'), ' along relationships, '],
    ...[key('↑'), ' ', key('↓'), ' to the next, '],
    ...[key('Enter'), ' opens, '],
    ...[key('Backspace'), ' returns, '],
    ...(isMovable ? [key('Shift'), ' and arrows move, '] : []),
    ...[key('+'), ' ', key('−'), ' zoom, '],
    ...[key('Esc'), ' leaves'],
  ],
  tools: {
    title: 'The picture',
    left: 'Move left',
    up: 'Move up',
    down: 'Move down',
    right: 'Move right',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit to window',
    layoutAgain: 'Lay out again',
  },
  legend: 'Legend',
  /** Where a camera leads to where nothing is drawn. */
  astray: 'Nothing of the picture is in sight here.',
  wholePicture: 'Show the whole picture',
  /** A concern about diversion, on its line. */
  concern: 'concern',
  noCanvas: 'This browser gives no canvas to draw the network on',
  layingOut: 'Laying out the network…',
  seeTable: (failure: string) => `${failure}. The table shows the same relationships.`,
  category: (label: string, flows: number, isPart: boolean) =>
    `${label}, category. ${counted(flows, 'flow')}${drawn(isPart)}.`,
  /** What is added up, and the lines that it has in the picture. */
  others: (name: string, flows: number) => `${name}. ${counted(flows, 'line')}.`,
  system: (name: string, description: string, lines: number, isPart: boolean, isSingle: boolean) =>
    `${name}, ${description}. ${counted(lines, isSingle ? 'relationship' : 'flow')}${drawn(isPart)}.`,
  /** "Northland, state, in the column of exporters. Relationships: 2 leaving, 2 arriving." */
  partyInColumn: (name: string, kind: string, column: string, ends: Ends) =>
    `${name}, ${kind}, in the column of ${column}. ${ends.isSingle ? 'Relationships' : 'Flows'}${drawn(ends.isPart)}: ${ends.leaving} leaving, ${ends.arriving} arriving.`,
  /** What is said of parties that are drawn as one. */
  folded: (parties: number) => `${counted(parties, 'party', 'parties')} as one`,
  partyInNetwork: (name: string, kind: string, { isPart, leaving, arriving }: Ends) =>
    `${name}, ${kind}. Pairs${drawn(isPart)}: ${leaving} leaving, ${arriving} arriving.`,
  /** What is said of a thing, after what it is to the view: of all around it, it is the one to be found first. */
  subject: SUBJECT,
  /** The name of a line, and how it stands in both filters of a comparison. */
  compared: (line: string, sides: string) => `${line}; ${sides}`,
  /** On the line of what only a case file tells of, while a register is beside it. */
  caseFile: 'case file',
  /** What a line says or is called, and how much of it only a case file tells of. */
  ofCaseFile: (line: string, own: number, all: number) =>
    own === all
      ? `${line} (case file only)`
      : `${line} (${formatNumber(own)} of ${counted(all, 'relationship')} from the case file only)`,
  /** "1 of 30 asked about; in all 30 deals": how much of a line the question is about, first, and what there is of it. */
  partAsked: (line: string, own: number, all: number) =>
    `${formatNumber(own)} of ${formatNumber(all)} asked about; in all ${line}`,
  bundle: (line: string, amount: string) => `${line}: ${amount}`,
  /** What has the focus, and where in its list it stands. */
  inList: (name: string, rank: number, of: number) => `${name}. ${rank} of ${of}.`,
};
