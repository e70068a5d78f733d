/** Writes every view in every form, and hands each file to its judges. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Judge, JudgedForm, JudgedView, WrittenFile } from './judge';

/** What the judges said. */
export interface Verdict {
  readonly judged: number;
  /** What is wrong, a line each. */
  readonly failures: readonly string[];
  /** Files that a judge who is not here did not look at. */
  readonly skipped: number;
  /** Why: "igraph not installed". */
  readonly reasons: readonly string[];
}

/** What a form is written as, in bytes. */
export function bytesOf(content: string | Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The name of a view's file in a form. */
const nameOf = (file: Pick<WrittenFile, 'of' | 'row'>) => `${file.of}.${file.row.extension}`;

/** The files of these views in these forms; a form that would hold nothing of a view has none of it. */
export async function writeAll(
  views: readonly JudgedView[],
  rows: readonly JudgedForm[],
  folder: string,
): Promise<WrittenFile[]> {
  const files: WrittenFile[] = [];
  for (const { name: of, make } of views) {
    const view = await make();
    for (const row of rows) {
      if (row.holds && !row.holds(view)) continue;
      const bytes = bytesOf(await row.write(view));
      const file = { of, view, row, bytes, path: path.join(folder, nameOf({ of, row })) };
      writeFileSync(file.path, bytes);
      files.push(file);
    }
  }
  return files;
}

/** Files that are not the same when they are written again. */
async function changing(files: readonly WrittenFile[]): Promise<string[]> {
  const changed: string[] = [];
  for (const file of files) {
    const again = bytesOf(await file.row.write(file.view));
    if (hashOf(again) !== hashOf(file.bytes))
      changed.push(`${nameOf(file)}: written again, it is not the same, byte for byte`);
  }
  return changed;
}

/** As many faults of one file as tell what is wrong with it. */
const SHOWN = 5;

async function askOne(judge: Judge, files: readonly WrittenFile[]): Promise<string[]> {
  let faults: readonly (readonly string[])[];
  try {
    faults = await judge.judge(files);
  } catch (error) {
    return files.map((file) => `${nameOf(file)}: ${judge.name} gave up: ${String(error)}`);
  }
  return files.flatMap((file, i) => {
    const own = faults[i] ?? ['no word on it'];
    if (own.length === 0) return [];
    const more = own.length > SHOWN ? [`and ${own.length - SHOWN} more`] : [];
    return [`${nameOf(file)}: ${judge.name}: ${[...own.slice(0, SHOWN), ...more].join('\n    ')}`];
  });
}

/** Whether a judge can be asked. */
export const isHere = ({ isHere: asked }: Judge): boolean => asked?.() ?? true;

/** Asks the judges of each form, and tells of those that are not here. */
export async function judgeAll(
  files: readonly WrittenFile[],
  judges: Readonly<Record<string, readonly Judge[]>>,
  say: (line: string) => void = () => undefined,
): Promise<Verdict> {
  const failures = await changing(files);
  const missing = new Set<string>();
  let [judged, skipped] = [files.length, 0];
  for (const [extension, own] of Object.entries(judges)) {
    const theirs = files.filter(({ row }) => row.extension === extension);
    for (const judge of own) {
      if (!isHere(judge)) {
        skipped += theirs.length;
        missing.add(judge.missing ?? `${judge.name} not installed`);
        continue;
      }
      judged += theirs.length;
      const found = await askOne(judge, theirs);
      say(`${found.length === 0 ? '✓' : '✗'} ${extension}: ${judge.name} (${theirs.length} files)`);
      failures.push(...found);
    }
  }
  return { judged, failures, skipped, reasons: [...missing] };
}

/** The line that ends the command: "31 judged, 0 failed, 3 skipped: igraph not installed". */
export function closingLine({ judged, failures, skipped, reasons }: Verdict): string {
  const left = skipped > 0 ? `, ${skipped} skipped: ${reasons.join(', ')}` : '';
  return `${judged} judged, ${failures.length} failed${left}`;
}
