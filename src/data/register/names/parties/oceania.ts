import type { PartyRow } from '../party-row';

/** The states of Oceania. */
export const OCEANIA: readonly PartyRow[] = [
  ['AUS', 'Australia'],
  ['COK', 'Cook Islands', { inText: 'the Cook Islands' }],
  ['FJI', 'Fiji'],
  ['KIR', 'Kiribati', { former: ['Gilbert Islands'] }],
  ['MHL', 'Marshall Islands', { inText: 'the Marshall Islands' }],
  ['FSM', 'Micronesia', { full: ['Federated States of Micronesia'] }],
  ['NRU', 'Nauru'],
  ['NZL', 'New Zealand'],
  ['NIU', 'Niue'],
  ['PLW', 'Palau'],
  ['PNG', 'Papua New Guinea'],
  ['WSM', 'Samoa', { former: ['Western Samoa'] }],
  ['SLB', 'Solomon Islands', { inText: 'the Solomon Islands' }],
  ['TON', 'Tonga'],
  ['TUV', 'Tuvalu', { former: ['Ellice Islands'] }],
  ['VUT', 'Vanuatu', { former: ['New Hebrides'] }],
];
