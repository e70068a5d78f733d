/** The case file on the desk as a file to be saved. */
import { savedName, savedText } from '../../data/desk/saved-text';
import { caseFileOf, useDesk } from './desk-store';

/** All of it, also what has a fault: nothing is lost. */
export function fileToSave() {
  const statement = caseFileOf(useDesk.getState());
  return { content: savedText(statement), fileName: savedName(statement), mediaType: 'application/json' };
}
