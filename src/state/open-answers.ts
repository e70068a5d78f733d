/** A file of answers about the columns of a table, opened by itself: they are kept for the table that comes next. */
import { headerOfMapping, MAX_MAPPING_BYTES, readMapping } from '../data/mapping-file';
import { tell } from './actions/messages';
import { canRemember, rememberMapping } from './memory-of-mappings';

/** Remembers the answers of a file, where it holds any; answers whether it does. */
export async function openAnswers(file: File): Promise<boolean> {
  if (file.size > MAX_MAPPING_BYTES) return false;
  const text = await file.text();
  const header = headerOfMapping(text);
  const read = header && readMapping(text, header);
  if (!header || !read) return false;
  rememberMapping(header, read.mapping);
  tell([{ code: 'answers', name: file.name, isKept: canRemember() }]);
  return true;
}
