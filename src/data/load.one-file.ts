/** In a page in one file: the dataset is in the page, and there is no other. */
import type { DatasetId } from '../domain/model/ids';
import { failed, type Loaded } from './loaded';
import { blockText, factsOfPage } from './one-file';

/** Reads the dataset of the page, which was written from one that had passed the check. */
export async function loadDataset(id: DatasetId): Promise<Loaded> {
  const { dataset, hash } = factsOfPage();
  if (id !== dataset.id) return failed({ code: 'missing', id }, id);
  return { ok: true, statement: JSON.parse(blockText('data')).data, hash };
}
