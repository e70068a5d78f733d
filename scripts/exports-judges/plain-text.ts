import { citedInView } from '../../src/export/references/cited-in-view';
import { type Judge, oneByOne, textOf } from './judge';

/** Everybody who reads: a paragraph for each reference, which leads somewhere, and no sign that turns what follows. */
export const plainParagraphs: Judge = {
  name: 'plain text',
  judge: oneByOne((file) => {
    const text = textOf(file);
    const paragraphs = text.trimEnd().split('\n\n');
    const of = citedInView(file.view).length;
    return [
      ...(paragraphs.length === of ? [] : [`${paragraphs.length} paragraphs for ${of} references`]),
      ...paragraphs.filter((one) => !/https?:\/\//.test(one)).map((one) => `leads nowhere: ${one}`),
      ...(/[\u202A-\u202E\u2066-\u2069]/.test(text)
        ? ['a sign turns the order of the letters after it']
        : []),
    ];
  }),
};
