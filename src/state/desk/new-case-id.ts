/** The ids of case files that are begun at the desk. */
import type { EdtfDate } from '../../domain/dates/edtf';
import { type DatasetId, datasetId } from '../../domain/model/ids';

/** Six letters and digits, of which one at least is a digit: no word that somebody would give an id looks so. */
const MADE = /^(?=.*\d)[0-9a-z]{6}$/;

/** Letters and digits by chance, so that two case files that are begun at one time differ. */
export function byChance(): string {
  for (;;) {
    const text = Math.random().toString(36).slice(2, 8);
    if (MADE.test(text)) return text;
  }
}

/** The id of a new case file. */
export const newCaseId = (date: EdtfDate): DatasetId => datasetId(`case-${date}-${byChance()}`);

/** Whether a case file was begun at a desk, and of nothing: it stands by itself, and adds to no other. */
export const isBegunAtDesk = (id: DatasetId): boolean => /^case-\d{4}-\d\d-\d\d-[0-9a-z]{1,6}$/.test(id);

/** The id of a copy of a case file that is shipped, made at the desk. */
export const copyId = (of: DatasetId): DatasetId => datasetId(`${of}-${byChance()}`);

/** Whether a case file was made at a desk as a copy of another: it tells of the same, and takes its place. */
export const isCopyOf = (id: DatasetId, of: DatasetId): boolean =>
  id.startsWith(`${of}-`) && MADE.test(id.slice(of.length + 1));

/** Whether an id is one that only desks make, of new case files or of copies: no site has a dataset of that id. */
export const isMadeAtDesk = (id: string): boolean =>
  isBegunAtDesk(datasetId(id)) || MADE.test(id.slice(id.lastIndexOf('-') + 1));
