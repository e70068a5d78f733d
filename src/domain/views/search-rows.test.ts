import { describe, expect, it } from 'vitest';
import { openPart } from '../../data/register/part/open-part';
import { relationshipSentence } from '../../words/en/deals/relationships';
import { cellWords } from '../../words/views/table';
import { partOf, type RegisterCells, registerCsv } from '../../worker/fixtures/made-parts';
import { OF_NOTHING, release, together } from '../../worker/fixtures/made-releases';
import { facetIndexOf } from '../columns/facet-index';
import { smallDataset } from '../fixtures/small-dataset';
import { everyRow } from '../model/relationships';
import { rowFinder } from './find-rows';
import { rowSearchOf } from './search-rows';

async function opened(...rows: RegisterCells[]) {
  const { dataset, index } = openPart(await partOf(registerCsv(...rows)));
  const search = rowSearchOf(dataset, index, cellWords(), (of) => relationshipSentence(dataset, of));
  return { dataset, index, search };
}

const EASTLAND: RegisterCells = { comments: 'Offset of 30%; for the coast guard' };
const WESTLAND: RegisterCells = { recipient: 'Westland', designation: 'Pike', comments: 'Ex-Northland Army' };

describe('a search in rows', () => {
  it('finds a deal by its comment, and says where that stands', async () => {
    const { search } = await opened(EASTLAND, WESTLAND);
    const found = search('coast GUARD', 3);
    expect([...(found?.rows ?? [])]).toEqual([0]);
    expect(found?.hits[0]?.name).toMatch(/Northland delivered .*Lance-M to Eastland/);
    expect(found?.hits[0]?.because).toEqual({
      text: 'Offset of 30%; for the coast guard',
      words: ['coast', 'GUARD'],
      row: { column: 'Comments', file: 'made.csv', line: 3 },
    });
  });

  it('finds a deal by its description', async () => {
    const { search } = await opened(EASTLAND, { ...WESTLAND, description: 'ASW helicopter' });
    expect(search('asw', 3)?.hits[0]?.because?.row?.column).toBe('Weapon description');
  });

  it('lists those that say more than a name, and counts all of them', async () => {
    const { search } = await opened(EASTLAND, WESTLAND);
    const found = search('northland', 3);
    expect(found?.rows).toHaveLength(2);
    expect(found?.hits.map(({ because }) => because?.text)).toEqual(['Ex-Northland Army']);
  });

  it('finds what the table finds by the same words, whatever it lists', async () => {
    const { search, dataset, index } = await opened(EASTLAND, WESTLAND, EASTLAND);
    for (const words of ['delivered', '30 coast', 'land', 'pike ex']) {
      const inTable = rowFinder(dataset, index, cellWords())(everyRow(dataset.relationships), words);
      expect(search(words, 1)?.rows, words).toEqual(inTable);
    }
    expect(search('coast', 1)?.hits).toHaveLength(1);
  });

  it('finds a deal of two releases once, and by words that only the older one holds, too', async () => {
    const { dataset, index } = await together(
      release(
        '13 Mar 2024',
        { comments: 'For the coast guard' },
        { designation: 'Pike', comments: 'Ex-Army' },
      ),
      release(
        '13 Mar 2025',
        { comments: 'For the coast guard' },
        { designation: 'Pike', comments: 'Second-hand' },
      ),
    );
    const search = rowSearchOf(dataset, index, cellWords(), (of) => relationshipSentence(dataset, of));
    const found = search('coast guard', 3);
    expect([...(found?.rows ?? [])]).toEqual([OF_NOTHING + 2]);
    expect(found?.hits).toHaveLength(1);
    expect([...(search('ex army', 3)?.rows ?? [])]).toEqual([OF_NOTHING + 1]);
  });

  it('asks for more than one letter, unless that is a word', async () => {
    const { search } = await opened({ ...EASTLAND, comments: '舰 ship' });
    expect(search('s', 3)).toBeNull();
    expect(search(' ', 3)).toBeNull();
    expect(search('舰', 3)?.rows).toHaveLength(1);
  });

  it('is none where nothing is in rows', () => {
    const dataset = smallDataset();
    const search = rowSearchOf(dataset, facetIndexOf(dataset), cellWords(), () => '');
    expect(search('lance', 3)).toBeNull();
  });
});
