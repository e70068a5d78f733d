import type { PartyRow } from '../party-row';

/**
 * Armed groups, and the rival governments of civil wars. Their names say where they fought, as SIPRI's do: there has
 * been more than one NLA. An abbreviation alone is a name here only where it hardly means anybody else.
 */
export const ARMED_GROUPS: readonly PartyRow[] = [
  ['amal', 'Amal (Lebanon)', { full: ['Amal Movement'] }],
  ['anc', 'ANC (South Africa)', { inText: 'the ANC (South Africa)', full: ['African National Congress'] }],
  ['anti-castro-rebels', 'Anti-Castro rebels (Cuba)'],
  ['castillo-armas-rebels', 'Armas (Guatemala)', { spelling: ['Castillo Armas rebels (Guatemala)'] }],
  ['contras', 'Contras (Nicaragua)', { inText: 'the Contras (Nicaragua)', spelling: ['Contras'] }],
  ['darfur-rebels', 'Darfur rebels (Sudan)'],
  ['elf-eritrea', 'ELF (Ethiopia)', { inText: 'the ELF (Ethiopia)', full: ['Eritrean Liberation Front'] }],
  [
    'eplf-eritrea',
    'EPLF (Ethiopia)',
    { inText: 'the EPLF (Ethiopia)', full: ['Eritrean People’s Liberation Front'], spelling: ['EPLF'] },
  ],
  ['fan-chad', 'FAN (Chad)', { inText: 'the FAN (Chad)', full: ['Forces armées du Nord'] }],
  [
    'farc',
    'FARC',
    {
      inText: 'the FARC',
      full: ['Fuerzas Armadas Revolucionarias de Colombia', 'Revolutionary Armed Forces of Colombia'],
      spelling: ['FARC (Colombia)'],
    },
  ],
  [
    'fmln',
    'FMLN (El Salvador)',
    {
      inText: 'the FMLN (El Salvador)',
      full: ['Farabundo Martí National Liberation Front'],
      spelling: ['FMLN'],
    },
  ],
  [
    'fnla',
    'FNLA (Angola)',
    {
      inText: 'the FNLA (Angola)',
      full: ['National Front for the Liberation of Angola'],
      spelling: ['FNLA'],
    },
  ],
  ['frelimo', 'FRELIMO (Portugal)', { full: ['Mozambique Liberation Front'], spelling: ['FRELIMO'] }],
  [
    'gunt',
    'GUNT (Chad)',
    {
      inText: 'the GUNT (Chad)',
      full: ['Transitional Government of National Unity (Chad)'],
      spelling: ['GUNT'],
    },
  ],
  ['haiti-rebels', 'Haiti rebels'],
  ['hamas', 'Hamas (Palestine)', { spelling: ['Hamas'] }],
  ['hezbollah', 'Hezbollah (Lebanon)', { spelling: ['Hezbollah', 'Hizbullah', 'Hizballah'] }],
  [
    'house-of-representatives-libya',
    'House of Representatives (Libya)',
    { inText: 'the House of Representatives (Libya)', spelling: ['HoR (Libya)', 'Libya HoR'] },
  ],
  [
    'houthi-rebels',
    'Houthi rebels (Yemen)',
    { inText: 'the Houthi rebels (Yemen)', full: ['Ansar Allah'], spelling: ['Houthis'] },
  ],
  ['indonesia-rebels', 'Indonesia rebels'],
  [
    'khmer-rouge',
    'Khmer Rouge (Cambodia)',
    { inText: 'the Khmer Rouge (Cambodia)', spelling: ['Khmer Rouge'] },
  ],
  ['lebanese-forces', 'LF (Lebanon)', { inText: 'the LF (Lebanon)', full: ['Lebanese Forces'] }],
  ['lebanon-palestinian-rebels', 'Lebanon Palestinian rebels'],
  [
    'general-national-congress-libya',
    'Libya GNC',
    { spelling: ['GNC (Libya)'], full: ['General National Congress (Libya)'] },
  ],
  ['lra', 'LRA (Uganda)', { inText: 'the LRA (Uganda)', full: ['Lord’s Resistance Army'] }],
  [
    'ltte',
    'LTTE (Sri Lanka)',
    {
      inText: 'the LTTE (Sri Lanka)',
      full: ['Liberation Tigers of Tamil Eelam'],
      spelling: ['LTTE', 'Tamil Tigers'],
    },
  ],
  [
    'mnlf',
    'MNLF (Philippines)',
    { inText: 'the MNLF (Philippines)', full: ['Moro National Liberation Front'], spelling: ['MNLF'] },
  ],
  [
    'mpla',
    'MPLA (Portugal)',
    {
      inText: 'the MPLA (Portugal)',
      full: ['People’s Movement for the Liberation of Angola'],
      spelling: ['MPLA'],
    },
  ],
  ['mong-tai-army', 'MTA (Myanmar)', { inText: 'the MTA (Myanmar)', full: ['Mong Tai Army'] }],
  ['mujahedin-afghanistan', 'Mujahedin (Afghanistan)', { inText: 'the Mujahedin (Afghanistan)' }],
  [
    'nla-macedonia',
    'NLA (Macedonia)',
    {
      inText: 'the NLA (Macedonia)',
      full: ['National Liberation Army (Macedonia)'],
      spelling: ['NLA (North Macedonia)'],
    },
  ],
  [
    'northern-alliance',
    'Northern Alliance (Afghanistan)',
    { inText: 'the Northern Alliance (Afghanistan)', spelling: ['Northern Alliance'] },
  ],
  [
    'ntc-libya',
    'NTC (Libya)',
    { inText: 'the NTC (Libya)', full: ['National Transitional Council (Libya)'], spelling: ['Libya NTC'] },
  ],
  [
    'paigc',
    'PAIGC (Portugal)',
    {
      inText: 'the PAIGC (Portugal)',
      full: ['African Party for the Independence of Guinea and Cape Verde'],
      spelling: ['PAIGC'],
    },
  ],
  [
    'palestinian-islamic-jihad',
    'PIJ (Israel/Palestine)',
    { inText: 'the PIJ (Israel/Palestine)', full: ['Palestinian Islamic Jihad'] },
  ],
  ['pathet-lao', 'Pathet Lao (Laos)', { inText: 'the Pathet Lao (Laos)', spelling: ['Pathet Lao'] }],
  [
    'pkk',
    'PKK (Türkiye)',
    { inText: 'the PKK (Türkiye)', full: ['Kurdistan Workers’ Party'], spelling: ['PKK', 'PKK (Turkey)'] },
  ],
  [
    'plo',
    'PLO (Israel)',
    { inText: 'the PLO (Israel)', full: ['Palestine Liberation Organization'], spelling: ['PLO'] },
  ],
  [
    'popular-resistance-committees',
    'PRC (Israel/Palestine)',
    { inText: 'the PRC (Israel/Palestine)', full: ['Popular Resistance Committees'] },
  ],
  [
    'provisional-ira',
    'Provisional IRA (UK)',
    {
      inText: 'the Provisional IRA (UK)',
      full: ['Provisional Irish Republican Army'],
      spelling: ['Provisional IRA'],
    },
  ],
  ['rpf-rwanda', 'RPF (Rwanda)', { inText: 'the RPF (Rwanda)', full: ['Rwandan Patriotic Front'] }],
  ['ruf', 'RUF (Sierra Leone)', { inText: 'the RUF (Sierra Leone)', full: ['Revolutionary United Front'] }],
  ['south-lebanon-army', 'SLA (Lebanon)', { inText: 'the SLA (Lebanon)', full: ['South Lebanon Army'] }],
  [
    'somali-national-alliance',
    'SNA (Somalia)',
    { inText: 'the SNA (Somalia)', full: ['Somali National Alliance'] },
  ],
  ['southern-rebels-yemen', 'Southern rebels (Yemen)'],
  [
    'spla',
    'SPLA (Sudan)',
    { inText: 'the SPLA (Sudan)', full: ['Sudan People’s Liberation Army'], spelling: ['SPLA'] },
  ],
  ['syria-rebels', 'Syria rebels'],
  [
    'union-of-islamic-courts',
    'UIC (Somalia)',
    { inText: 'the UIC (Somalia)', full: ['Union of Islamic Courts', 'Islamic Courts Union'] },
  ],
  ['ukraine-rebels', 'Ukraine rebels'],
  [
    'unita',
    'UNITA (Angola)',
    { full: ['National Union for the Total Independence of Angola'], spelling: ['UNITA'] },
  ],
  ['united-wa-state', 'United Wa State (Myanmar)', { full: ['United Wa State Army'] }],
  ['unknown-rebel-group', 'Unknown rebel group', { inText: 'an unknown rebel group' }],
  [
    'viet-cong',
    'Viet Cong (South Vietnam)',
    {
      inText: 'the Viet Cong (South Vietnam)',
      full: ['National Liberation Front of South Vietnam'],
      spelling: ['Viet Cong'],
    },
  ],
  ['viet-minh', 'Viet Minh (France)', { inText: 'the Viet Minh (France)', spelling: ['Viet Minh'] }],
  ['zapu', 'ZAPU (Zimbabwe)', { full: ['Zimbabwe African People’s Union'], spelling: ['ZAPU'] }],
];
