/** What judges a written file: a program of others that reads it, or a schema of others that it must keep to. */
import type { ExportedView } from '../../src/export/view/exported-view';
import type { ViewExport } from '../../src/export/view/view-export';

/** A view to write files of, which somebody may want to take away. */
export interface JudgedView {
  readonly name: string;
  readonly make: () => Promise<ExportedView>;
}

/** A form that is judged: of the list, or a picture, whose parts are fetched before it is written. */
export interface JudgedForm extends Omit<ViewExport, 'write'> {
  readonly write: (view: ExportedView) => ReturnType<ViewExport['write']> | Promise<string>;
}

/** A view in one of its forms, as it lies on the disk. */
export interface WrittenFile {
  /** The name of the view that was made. */
  readonly of: string;
  readonly view: ExportedView;
  readonly row: JudgedForm;
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Somebody else's word on files of one form. */
export interface Judge {
  /** For people: "NetworkX". */
  readonly name: string;
  /** Whether it is on this machine; absent where it comes with our own packages. */
  readonly isHere?: () => boolean;
  /** What to install for it on Debian. */
  readonly packages?: readonly string[];
  /** Why it is not here, where "not installed" does not say it. */
  readonly missing?: string;
  /** What is wrong with each of the files, in their order; no words where nothing is. */
  readonly judge: (files: readonly WrittenFile[]) => Promise<readonly (readonly string[])[]>;
}

/** A judge's way through files that it looks at one by one. What it throws is what is wrong. */
export const oneByOne =
  (judge: (file: WrittenFile) => Promise<readonly string[]> | readonly string[]): Judge['judge'] =>
  async (files) => {
    const faults: (readonly string[])[] = [];
    for (const file of files) {
      try {
        faults.push(await judge(file));
      } catch (error) {
        faults.push([error instanceof Error ? error.message : String(error)]);
      }
    }
    return faults;
  };

/** The text of a file. @throws where it is not UTF-8. */
export const textOf = ({ bytes }: WrittenFile): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
