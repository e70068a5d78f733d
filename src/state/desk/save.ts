/** The case file on the desk as a file to be saved. */
import { textOfCaseFile } from './case-file';
import { caseFileOf, useDesk } from './desk-store';

/** All of it, also what has a fault: it opens at the desk again, and nothing is lost. */
export function fileToSave() {
  const statement = caseFileOf(useDesk.getState());
  return {
    content: textOfCaseFile(statement),
    fileName: `${statement.id}.json`,
    mediaType: 'application/json',
  };
}
