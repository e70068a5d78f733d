import { describe, expect, it } from 'vitest';
import { filled } from '../fixtures/filled';

const speakerOf = (text: string, words = text) => filled(text, words).speaker?.speaker;

describe('whoever speaks before “, and” with a name', () => {
  const words = 'France delivered two frigates to Morocco';
  it.each([
    [`Lavrov said the talks went well, and ${words}.`, words],
    [`Lavrov said the talks went well, and ${words}.`, undefined],
    [
      'Der Minister sagte, die Gespräche seien gut verlaufen, und Frankreich lieferte zwei Fregatten an Marokko.',
      undefined,
    ],
  ])('is not sure to say what stands behind it: %s', (text, selected) => {
    const { speaker, isOthers } = filled(text, selected ?? text);
    expect([speaker, isOthers]).toEqual([undefined, true]);
  });

  it.each([
    'Lavrov said the talks went well, and that France delivered two frigates to Morocco.',
    'Lavrov said Iran, Syria, and Egypt bought tanks from France.',
    'Lavrov said France sold two frigates to Morocco, and Spain was angry.',
  ])('says what goes on with it: %s', (text) => {
    expect(speakerOf(text)).toBe('Lavrov');
  });
});
