import type { PartyRow } from '../party-row';

/** International organisations. */
export const ORGANISATIONS: readonly PartyRow[] = [
  ['african-union', 'African Union', { inText: 'the African Union' }],
  ['european-union', 'European Union', { inText: 'the European Union', spelling: ['EU'] }],
  ['nato', 'NATO', { full: ['North Atlantic Treaty Organization'] }],
  ['osce', 'OSCE', { inText: 'the OSCE', full: ['Organization for Security and Co-operation in Europe'] }],
  ['regional-security-system', 'Regional Security System', { inText: 'the Regional Security System' }],
  ['united-nations', 'United Nations', { inText: 'the United Nations', spelling: ['UN'] }],
];

/** Agencies and companies. */
export const COMPANIES: readonly PartyRow[] = [
  ['rosoboronexport', 'Rosoboronexport', { spelling: ['Рособоронэкспорт'] }],
];

/** Regions: parts of the world, and parts of a state that have a government, but are none. */
export const REGIONS: readonly PartyRow[] = [
  ['ABW', 'Aruba'],
  ['BMU', 'Bermuda'],
  ['CYM', 'Cayman Islands', { inText: 'the Cayman Islands' }],
  ['central-europe', 'Central Europe'],
  ['CUW', 'Curaçao'],
  ['FRO', 'Faroe Islands', { inText: 'the Faroe Islands' }],
  ['GIB', 'Gibraltar'],
  ['GRL', 'Greenland'],
  ['HKG', 'Hong Kong'],
  [
    'kurdistan-regional-government',
    'Kurdistan Regional Government (Iraq)',
    {
      inText: 'the Kurdistan Regional Government (Iraq)',
      spelling: ['Kurdistan Regional Government', 'KRG (Iraq)'],
    },
  ],
  ['MAC', 'Macao', { spelling: ['Macau'] }],
  ['ANHH', 'Netherlands Antilles', { inText: 'the Netherlands Antilles', code: ['ANT'] }],
  ['NCL', 'New Caledonia'],
  ['PRI', 'Puerto Rico'],
];

/** Those whom a register cannot name. */
export const UNKNOWN_PARTIES: readonly PartyRow[] = [
  ['unknown-party', 'Unknown party', { inText: 'an unknown party' }],
  [
    'unknown-recipient',
    'Unknown recipient',
    { inText: 'an unknown recipient', spelling: ['unknown recipient(s)'] },
  ],
  [
    'unknown-supplier',
    'Unknown supplier',
    { inText: 'an unknown supplier', spelling: ['unknown supplier(s)'] },
  ],
];
