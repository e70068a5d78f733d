/** What a dataset file says that it is. */

/** The version of the file format that this code writes. */
export const FORMAT_VERSION = 1;

/** What says in a file that it is a dataset of Armsgraph. */
export const FORMAT_KIND = 'armsgraph-dataset';
