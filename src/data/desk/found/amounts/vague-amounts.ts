/** Amounts of arms that nobody gives a number for: dozens, a squadron, a huge batch. */
import { phraseTable } from '../phrases';

/** Amounts that are told in words alone, with the words that are kept. */
export const VAGUE = phraseTable(
  [
    ...[
      'dozens',
      'scores',
      'hundreds',
      'thousands',
      'tens of thousands',
      'hundreds of thousands',
      'several hundred',
    ],
    ...['several thousand', 'several dozen', 'several', 'a handful', 'a few', 'a few dozen', 'a few hundred'],
    ...[
      'a squadron',
      'a battery',
      'a battalion',
      'a regiment',
      'a company',
      'a brigade',
      'a fleet',
      'a shipload',
      'a consignment',
      'a large number',
      'large numbers',
      'a number',
      'an unknown number',
      'an unspecified number',
      'an undisclosed number',
    ],
    ...[
      'a huge batch',
      'a large batch',
      'a small batch',
      'a batch',
      'a first batch',
      'a second batch',
      'huge quantities',
    ],
    ...['large quantities', 'small quantities', 'a small number', 'millions'],
  ].flatMap((words) => [[`${words} of`, words] as const, [words, words] as const]),
);
