/** The case file on the desk as a file to be saved, with the version that its changes ask for. */
import { headOfVersion, type ProposedVersion, proposedVersion } from '../../data/desk/saved/next-version';
import { savedName, savedText } from '../../data/desk/saved/saved-text';
import { memoizeLast } from '../../domain/memoize/memoize';
import type { DatasetStatement } from '../../domain/model/dataset';
import { today } from '../today';
import { act } from './case-file';
import { caseFileOf, type DeskState, useDesk } from './desk-store';

export type { ProposedVersion };

const proposedFor = memoizeLast((opened: DatasetStatement, statement: DatasetStatement) =>
  // What is made anew has no version yet that anybody could hold it against.
  opened.claims.length === 0 ? null : proposedVersion(opened, statement),
);

/** The version to save the case file as, and what has changed since it was opened; null where it is new. */
export const versionToSave = (state: DeskState): ProposedVersion | null =>
  state.history && proposedFor(state.history.steps[0].statement, caseFileOf(state));

/** All of it, also what has a fault: nothing is lost. */
export function fileToSave() {
  const statement = caseFileOf(useDesk.getState());
  return { content: savedText(statement), fileName: savedName(statement), mediaType: 'application/json' };
}

/** What a case file says of itself when it is saved. Nothing is said of what is empty. */
export type HeadToSave = Pick<DatasetStatement, 'title' | 'description' | 'licence' | 'credit'>;

/** What of it is to be said before it is saved: a title always; what it is about, unless a person was told and saves it without. */
export function lackOfHead(
  { title, description }: HeadToSave,
  wasTold: boolean,
): { readonly of: 'title' | 'description'; readonly canLack: boolean } | null {
  if (title.trim() === '') return { of: 'title', canLack: false };
  return description.trim() === '' && !wasTold ? { of: 'description', canLack: true } : null;
}

/** The same with words that are true of every case file where it is not described: what was there before a person emptied it is not kept in silence. */
export const withDescription = (head: HeadToSave, otherwise: string): HeadToSave =>
  head.description.trim() === '' ? { ...head, description: otherwise } : head;

const HEAD = ['title', 'description', 'licence', 'credit'] as const;

/** Says what the case file is called, what it is about, by whom it is and under which licence, which version it is, and in words what that changed. */
export function nameVersion(version: string | null, words: string, asked: HeadToSave): void {
  const statement = caseFileOf(useDesk.getState());
  const said = HEAD.flatMap((of) => {
    const text = asked[of].trim();
    return text === '' || text === statement[of] ? [] : [[of, text] as const];
  });
  const isVersion = version !== null && (version !== statement.version || words.trim() !== '');
  if (said.length === 0 && !isVersion) return;
  const named = isVersion ? headOfVersion(statement, { version, date: today(), words }) : { date: today() };
  act({ act: 'change-head', head: { ...named, ...Object.fromEntries(said) } });
}
