import type { PartyRow } from '../party-row';

/**
 * States that are no more, recognised or not, each a party of its own beside its successor, as SIPRI has them. Their ids
 * are the four letters of ISO 3166-3 where it has the state. It begins with 1974: what ended before has a slug, and so
 * has North Yemen, whose code the united Yemen took over.
 */
export const FORMER_STATES: readonly PartyRow[] = [
  ['biafra', 'Biafra', { full: ['Republic of Biafra'] }],
  ['CSHH', 'Czechoslovakia', { code: ['CSK'] }],
  [
    'DDDE',
    'East Germany (GDR)',
    {
      inText: 'East Germany',
      full: ['German Democratic Republic'],
      spelling: ['East Germany', 'GDR'],
      code: ['DDR'],
    },
  ],
  ['katanga', 'Katanga', { full: ['State of Katanga'] }],
  ['north-yemen', 'North Yemen'],
  ['south-vietnam', 'South Vietnam', { full: ['Republic of Vietnam'], spelling: ['South Viet Nam'] }],
  ['YDYE', 'South Yemen', { full: ['People’s Democratic Republic of Yemen'], code: ['YMD'] }],
  [
    'SUHH',
    'Soviet Union',
    {
      inText: 'the Soviet Union',
      full: ['Union of Soviet Socialist Republics'],
      spelling: ['USSR'],
      code: ['SUN'],
    },
  ],
  // The republican side in the civil war of the 1960s. SIPRI keeps it apart from North Yemen, before, beside and after it.
  [
    'yemen-arab-republic',
    'Yemen Arab Republic (North Yemen)',
    { inText: 'the Yemen Arab Republic', spelling: ['Yemen Arab Republic'] },
  ],
  ['YUCS', 'Yugoslavia', { full: ['Socialist Federal Republic of Yugoslavia'], code: ['YUG'] }],
];
