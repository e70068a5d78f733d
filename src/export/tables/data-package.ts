/** All tables of a view in one file, with what they mean: a Data Package (datapackage.org), zipped. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { exportsWords } from '../../words/exports/exports';
import type { ExportedView } from '../view/exported-view';
import type { ViewExport } from '../view/view-export';
import { descriptorOf, README } from './descriptor';
import { readmeOf } from './readme';
import { fileOf, TABLES } from './tables';

/**
 * When each file of a package is said to have been changed: at noon of the day on which it was taken, whatever the
 * clock and the time zone of the machine, since a ZIP holds local time.
 */
function noonOf({ about: { day } }: ExportedView): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}

/** A package of tables, as bytes: the same for the same view. */
export function dataPackageOf(view: ExportedView): Uint8Array<ArrayBuffer> {
  const written = TABLES.map((table) => ({ table, bytes: strToU8(table.write(view)) }));
  const files: Zippable = {
    'datapackage.json': strToU8(descriptorOf(view, written)),
    [README]: strToU8(readmeOf(view, TABLES)),
  };
  for (const { table, bytes } of written) files[fileOf(table)] = bytes;
  return zipSync(files, { level: 3, mtime: noonOf(view) });
}

/** All tables of what is visible, with what they mean. */
export const DATA_PACKAGE: ViewExport = {
  label: () => exportsWords().labels['data-package'],
  group: 'tables',
  extension: 'zip',
  mediaType: 'application/zip',
  write: dataPackageOf,
};
