import { STATUSES } from '../../../domain/model/status';
import { CATEGORIES } from '../../../domain/model/system';
import type { HelpEntry, HelpPart } from '../../../domain/views/find-in-help';
import { groupsInHelp } from '../deals/groups';
import { meanings } from '../deals/meanings';
import { model } from '../deals/model';
import { formatNumber, quoted } from '../grammar/grammar';

const entry = (term: string, meaning: string): HelpEntry => ({ term, meaning });

/** What each key does and where, from the whole page to the parts of it. */
const KEYS: readonly HelpPart[] = [
  {
    heading: 'On the whole page',
    entries: [
      entry(
        'F6, Shift + F6',
        'to the next part of the page, or the one before: search, filters, graph or table, timeline, an open source, details',
      ),
      entry('Ctrl + K', 'to the search (on a Mac: Command instead of Ctrl, here and below)'),
      entry('Ctrl + Z; Ctrl + Shift + Z or Ctrl + Y', 'undo; redo'),
      entry('?', 'opens this help, where no text is typed'),
      entry('Esc', 'closes what is open; in the bar of a story, leaves it'),
    ],
  },
  {
    heading: 'In the search',
    entries: [entry('↓ ↑', 'through what was found'), entry('Enter', 'opens it')],
  },
  {
    heading: 'In a list of filters',
    entries: [
      entry('↓ ↑', 'to the next value, or the one before'),
      entry('Letters', 'to the value that begins so'),
      entry('Space', 'shows only this; again, and it no longer counts'),
      entry('Delete', 'leaves this out; again, and it no longer counts'),
    ],
  },
  {
    heading: 'In the graph',
    entries: [
      entry('→ ←', 'along a line to its end, or back to where it begins'),
      entry('↓ ↑', 'to the next line or place, or the one before'),
      entry('Home, End', 'to the first, to the last'),
      entry('Enter', 'opens the details'),
      entry('Backspace', 'back the way you came'),
      entry('+ −', 'larger, smaller'),
      entry(
        'Shift + F10, Menu',
        'what can be done with it, as does the right button of a mouse or a long press',
      ),
      entry('U', 'unfolds all parties, at a group that they are folded to, as a double click does'),
      entry('Shift + arrow', 'moves what is chosen'),
      entry('Esc', 'leaves the graph'),
    ],
  },
  {
    heading: 'In the matrix',
    entries: [
      entry('→ ← ↓ ↑', 'from cell to cell, and to the names and sums at the margin'),
      entry('Home, End', 'to the name of the row, to its sum; with Ctrl to the first corner, to the last'),
      entry('Page Down, Page Up', 'many rows at once'),
      entry('Enter', 'opens the pair, or the party; again, the next line in the same cell'),
      entry('Esc', 'leaves the matrix'),
    ],
  },
  {
    heading: 'In a matrix as a table',
    entries: [
      entry('→ ← ↓ ↑', 'from one filled cell to the next, along the rows and in a column'),
      entry('Home, End', 'to the first of the row, to the last; with Ctrl of all'),
      entry('Page Down, Page Up', 'many rows at once'),
      entry('Enter', 'closes the table and opens the pair'),
    ],
  },
  {
    heading: 'In the table and the timeline',
    entries: [
      entry('→ ←', 'from heading to heading, or along a row'),
      entry('Enter on a heading', 'sorts by this column: ascending, descending, as it was'),
      entry('↓ ↑, Page Down, Page Up', 'from row to row, or many rows at once'),
      entry('Home, End', 'to the first row or heading, to the last'),
      entry('Enter on a row', 'opens it'),
      entry('→ ← on a handle', 'one year later, one year earlier'),
    ],
  },
  {
    heading: 'In a source that is open',
    entries: [entry('→ ←', 'from one marked passage to the next')],
  },
  {
    heading: 'In a story',
    entries: [entry('→ ←, Page Down, Page Up', 'to the next step, or the one before')],
  },
];

/** The words of the field. */
const WORDS: readonly HelpPart[] = [
  {
    heading: 'Who and what',
    entries: [
      entry('Party', 'a state, an armed group, an organisation, an agency or a company'),
      entry(
        'Weapon system',
        'one type of weapon, such as the Tor-M1; or a class of them, such as MANPADS; or weapons that a source does not name',
      ),
      entry(
        'Category',
        `what kind of weapon it is: ${CATEGORIES.map((id) => model.categories[id]).join(', ')}`,
      ),
      entry(
        'Relationship',
        'what one party does to another: supplies it, lets it produce, pays for it, puts sanctions on it, objects, or fears that arms end up with it',
      ),
      entry('Via, through', 'a party in between, such as an export agency'),
      entry(
        'Place on the map',
        'where a government sits, or sat: a point for an arrow, and no word on whose a city is. Who has none stands below the map',
      ),
      entry(
        'Borders on the map',
        'those of Natural Earth, drawn by who is in control; dashed ones are disputed, wholly or in part',
      ),
    ],
  },
  {
    heading: 'Who says so',
    entries: [
      entry('Claim', 'what one source says about one relationship'),
      entry('Quotation', 'the very words of a source; a paraphrase is in our words, and marked so'),
      entry('Disputed', 'sources say things that cannot both be true'),
      entry('Single source', 'all that is said rests on one source'),
      entry('Uncertain, approximate', 'the date is in doubt, or only about right'),
    ],
  },
  {
    heading: 'How far a deal has come',
    entries: STATUSES.map((id) => entry(model.statuses[id].label, meanings.statuses[id])),
  },
  groupsInHelp,
  {
    heading: 'Registers',
    entries: [
      entry('Register', 'a list of arms deals that somebody keeps, such as SIPRI’s'),
      entry('TIV', 'SIPRI’s measure of the volume of arms. It is not money'),
      entry('Order, delivery', 'when a deal was made; when goods arrived'),
    ],
  },
];

/** What this device keeps of the site, and how to be rid of it. */
const DEVICE: readonly HelpPart[] = [
  {
    heading: 'What this device keeps',
    entries: [
      entry(
        'Without a network',
        'after the first visit the page and its datasets open all the same, from a copy on this device',
      ),
      entry(
        'A new version',
        'is fetched while you read, and shown when you choose “Load it”, or at your next visit',
      ),
      entry('Your files', 'are kept only where you choose “Remember on this device”, and nowhere else'),
      entry(
        '?reset at the end of the address',
        'opens a page that lists all this and deletes it, after asking: for when something does not work. Where not even that page opens, reload it with Shift held down',
      ),
    ],
  },
];

/** The help: the keys, the words of the field, and the device. What the signs mean is told by the legend's own rows. */
export const help = {
  title: 'Help',
  close: 'Close',
  find: 'Find in the help',
  findWhat: 'Find a key, a sign or a word',
  /** What can be switched off, because a sign by itself is easily given by mistake. */
  byKey: 'The ? key opens this help',
  nothing: (words: string) => `Nothing here contains ${quoted(words)}.`,
  found: (lines: number) => `${formatNumber(lines)} found`,
  chapters: { keys: 'Keys', signs: 'Signs', words: 'Words', device: 'This device' },
  keys: KEYS,
  words: WORDS,
  device: DEVICE,
  /** What else there is to read, with the link to it. */
  licences: <Thing>(link: (text: string) => Thing): readonly (string | Thing)[] => [
    link('Licences'),
    ' of Armsgraph, of its data, and of the packages that it holds',
  ],
};
