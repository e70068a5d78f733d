import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { EXPORTS } from '../exports';
import { exportedView } from '../fixtures/exported-view';
import { HASH } from '../fixtures/occasion';

/** All text in a file, also where it is zipped. */
function textIn(content: string | Uint8Array<ArrayBuffer>): string {
  if (typeof content === 'string') return content;
  return Object.values(unzipSync(content))
    .map((bytes) => strFromU8(bytes))
    .join('\n');
}

it.each(EXPORTS.view)(
  '$extension says of which file it is, where it is from, and what must be said',
  (kind) => {
    const text = textIn(kind.write(exportedView())).replace(/\s+/g, ' ');
    for (const words of [
      HASH,
      'https://armsgraph.example/?v=1',
      'TIV is a measure of volume and no money.',
    ]) {
      expect(text).toContain(words);
    }
  },
);
