/** A file of answers about the columns of a table, opened by itself: they are kept for the table that comes next. */
import { headerOfMapping, MAX_MAPPING_BYTES, readMapping } from '../../data/mapping-file';
import { tell } from '../actions/messages';
import { canRemember, rememberMapping } from './memory-of-mappings';

/** Remembers the answers of a file, where it holds any; says whether it does. */
export async function openAnswers(file: File): Promise<boolean> {
  if (file.size > MAX_MAPPING_BYTES) return false;
  const text = await file.text();
  const header = headerOfMapping(text);
  const read = header && readMapping(text, header);
  // Where nothing can be remembered, the dialog that asks takes them from the file.
  if (!header || !read || !canRemember()) return false;
  rememberMapping(header, read.mapping);
  tell([{ code: 'answers', name: file.name }]);
  return true;
}
