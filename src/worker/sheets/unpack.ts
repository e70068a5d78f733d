/** The parts of a ZIP file, each unpacked when it is asked for, and none beyond what a table can need. */
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { SheetFault } from './fault';

const MEGABYTE = 1024 * 1024;

/** So much is unpacked of one part: a hundred thousand rows of twenty columns are some 100 MB. */
const MAX_PART = 256 * MEGABYTE;

/** So much of one file in all, since each of its sheets is looked into. */
const MAX_UNPACKED = 768 * MEGABYTE;

/** More parts than any workbook has. */
const MAX_PARTS = 10_000;

/** What is packed in a file. */
export interface Archive {
  /** The names of its parts, in the order of its list. */
  readonly names: readonly string[];
  /** The bytes of a part; null where there is none of this name. @throws SheetFault */
  readonly part: (name: string) => Uint8Array | null;
}

/** Some programs write names with the signs of other systems. */
export const withSlashes = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '');

/** In a workbook some write them in capitals, too. */
const plainName = (name: string) => withSlashes(name).toLowerCase();

/** Reads the list at the end of the file, and unpacks what the filter lets through. @throws SheetFault */
function unpacked(bytes: Uint8Array, filter: (part: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof SheetFault) throw error;
    throw new SheetFault('broken-workbook');
  }
}

/**
 * Opens a ZIP file.
 * @param named what a part is called, by its name in the file
 * @throws SheetFault where its list cannot be read
 */
export function openArchive(bytes: Uint8Array, named = plainName): Archive {
  const parts = new Map<string, UnzipFileInfo>();
  unpacked(bytes, (part) => {
    if (parts.size >= MAX_PARTS) throw new SheetFault('large-workbook');
    // Of two with one name the first counts, as in a spreadsheet program.
    const name = named(part.name);
    if (!parts.has(name)) parts.set(name, part);
    return false;
  });
  let left = MAX_UNPACKED;
  return {
    names: [...parts.keys()],
    part(name) {
      const wanted = parts.get(named(name));
      if (!wanted) return null;
      // What it says of its size is also all the room that it gets.
      left -= wanted.originalSize;
      if (left < 0 || wanted.originalSize > MAX_PART) throw new SheetFault('large-workbook');
      let isFound = false;
      const found = unpacked(bytes, (part) => {
        const isIt = !isFound && part.name === wanted.name;
        isFound ||= isIt;
        return isIt;
      });
      const content = found[wanted.name];
      if (!content || content.length !== wanted.originalSize) throw new SheetFault('broken-workbook');
      return content;
    },
  };
}
