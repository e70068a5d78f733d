/** For tests only: what is said of a picture, and the colours of the style sheet. */
import { readFileSync } from 'node:fs';
import type { EdtfDate } from '../src/domain/dates/edtf';
import type { Dataset } from '../src/domain/model/dataset';
import { type PicturePalette, picturePalette, type Theme } from '../src/ui/svg/picture-palette';
import type { AboutPicture } from '../src/ui/svg/picture-svg';

const TOKENS = readFileSync(new URL('../src/ui/tokens.css', import.meta.url), 'utf8');

/** The colours of a theme. */
export const paletteOf = (theme: Theme): PicturePalette => picturePalette(TOKENS, theme);

/** What is said of a picture of all of a dataset. */
export function aboutDataset(dataset: Dataset, changes: Partial<AboutPicture> = {}): AboutPicture {
  return {
    sentence: `${dataset.relationships.size} of ${dataset.relationships.size} relationships: all of “${dataset.title}”`,
    permalink: `https://armsgraph.example/?v=1&d=${dataset.id}@${dataset.version}&lens=systems&view=graph`,
    day: '2027-05-02' as EdtfDate,
    members: dataset.members.map((member) => ({ ...member, sha256: 'ab'.repeat(32) })),
    caveats: ['TIV is a measure of volume and no money.'],
    sources: [...dataset.sources.values()],
    ...changes,
  };
}
