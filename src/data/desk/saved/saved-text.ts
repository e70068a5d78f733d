/** A case file as the text of a file, in which two versions can be compared line by line. */
import type { DatasetStatement } from '../../../domain/model/dataset';
import { FORMAT_KIND, FORMAT_VERSION } from '../../dataset-format';
import { inSavedOrder } from './saved-order';

/** The text of a file, a field in each line. Of the same content it is the same, whatever was done to come to it. */
export function savedText(statement: DatasetStatement): string {
  const file = { meta: { kind: FORMAT_KIND, version: FORMAT_VERSION }, data: inSavedOrder(statement) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** What the file is called: `russia-venezuela-iran-1.3.0.json`. */
export const savedName = ({ id, version }: Pick<DatasetStatement, 'id' | 'version'>): string =>
  `${id}-${version}.json`;
