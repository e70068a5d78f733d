/** Questions that say who does what to whom, as people ask them, with single spaces and without a mark. */
import type { DirectedForm } from '../../../domain/views/questions-directed';

/** How a question begins in which the one who acts, or gets, is named first: "what did", "how much does", "has". */
const DOES =
  /^(?:(?:what|which|how (?:much|many))(?: (?:arms|weapons|systems|deals))? )?(?:does|do|did|has|have|had|is|was|were) /i;
/** How one begins in which that one is asked for: "who", "which countries have". */
const WHO = '(?:who(?: else)?|what countries|which (?:countries|states|country|state))';
const who = (verbs: string) =>
  new RegExp(`^${WHO} (?:(?:has|have|had|is|are|was|were|did|does) )?(?:${verbs}) `, 'i');

const WHOM = /^(?:what|whom?|on whom|which (?:countries|states|country|state)) (?:does|do|did|has|have) /i;

const GOT =
  '(?:buy|bought|buying|import|imported|importing|order|ordered|get|got|receive|received|acquire|acquired|purchase|purchased)';
const GAVE =
  '(?:sell|sold|selling|supply|supplied|supplying|deliver|delivered|export|exported|give|gave|given|ship|shipped|provide|provided|transfer|transferred|send|sent)';
const SANCTIONED =
  '(?:sanction|sanctions|sanctioned|sanctioning|embargo|embargoed|(?:put|puts|impose|imposes|imposed|place|placed) (?:any )?sanctions (?:on|against))';
const OBJECTED =
  '(?:object|objects|objected|objecting|protest|protested) (?:to|against)|(?:oppose|opposes|opposed|opposing|criticise|criticised|criticize|criticized)';
const ARMS = '(?: (?:any )?(?:arms|weapons))?';
const MADE =
  'make|makes|made|build|builds|built|produce|produces|produced|manufacture|manufactures|develop|developed|offers?|supply|supplies|supplied|supplying|sell|sells|sold|selling|export|exports|exported|deliver|delivers|delivered';
const USED =
  'has|have|had|own|owns|use|uses|operate|operates|possess|possesses|got|get|gets|received|receives|receive';
const BOUGHT =
  'buy|buys|bought|buying|import|imports|imported|order|orders|ordered|purchase|purchased|want|wants|wanted|asked for|asks for';

/** All of them. Those that say more come first. */
export const DIRECTED_FORMS: readonly DirectedForm[] = [
  // "what does Iran import from Russia"
  {
    ...{ asks: 'supplied', before: DOES, behind: null, roles: ['to', 'from'] },
    middle: new RegExp(` ${GOT}${ARMS} from `, 'i'),
  },
  // "what did Russia sell to Iran"
  {
    ...{ asks: 'supplied', before: DOES, behind: null, roles: ['from', 'to'] },
    middle: new RegExp(` ${GAVE}${ARMS} to `, 'i'),
  },
  // "what does Russia supply Iran with", "did Russia arm Iran"
  {
    ...{ asks: 'supplied', before: DOES, behind: /(?: with)?(?: arms| weapons)?$/i, roles: ['from', 'to'] },
    middle: / (?:supply|supplied|sell|sold|give|gave|arm|armed) /i,
  },
  // "Russia’s arms exports to Iran"
  {
    ...{ asks: 'supplied', before: /^(?:the )?/i, behind: null, roles: ['from', 'to'] },
    middle: /(?:['’]s?)? (?:arms |weapons )?(?:exports|sales|deliveries|supplies) to /i,
  },
  // "Iran’s imports from Russia"
  {
    ...{ asks: 'supplied', before: /^(?:the )?/i, behind: null, roles: ['to', 'from'] },
    middle: /(?:['’]s?)? (?:arms |weapons )?(?:imports|purchases|orders) from /i,
  },
  // "arms from Russia to Iran", "what went from Russia to Iran"
  {
    ...{ asks: 'supplied', behind: null, roles: ['from', 'to'], middle: / to /i },
    before: /^(?:arms|weapons|exports|deliveries|sales|what (?:went|goes|was delivered)) from /i,
  },
  // "did China sanction Iran"
  {
    ...{ asks: 'sanctions', before: DOES, behind: null, roles: ['from', 'to'] },
    middle: new RegExp(` ${SANCTIONED} `, 'i'),
  },
  { asks: 'sanctions', before: who(SANCTIONED), middle: null, behind: null, roles: ['to'] },
  {
    asks: 'sanctions',
    before: WHOM,
    middle: null,
    behind: new RegExp(` ${SANCTIONED}$`, 'i'),
    roles: ['from'],
  },
  {
    ...{ asks: 'sanctions', before: /^(?:the )?/i, behind: null, roles: ['from', 'to'] },
    middle: /(?:['’]s?)? sanctions (?:on|against) /i,
  },
  {
    ...{ asks: 'sanctions', middle: null, behind: null, roles: ['to'] },
    before: /^(?:the )?sanctions (?:on|against) /i,
  },
  {
    asks: 'sanctions',
    before: /^who (?:put on )?sanction(?:s|ed)(?: whom?)?$/i,
    middle: null,
    behind: null,
    roles: [],
  },
  // "did the United States object to Russia"
  {
    ...{ asks: 'objections', before: DOES, behind: null, roles: ['from', 'to'] },
    middle: new RegExp(` (?:${OBJECTED}) (?:(?:the )?(?:deals|sales|exports|deliveries) (?:of|by) )?`, 'i'),
  },
  {
    asks: 'objections',
    before: WHOM,
    middle: null,
    behind: new RegExp(` (?:${OBJECTED})$`, 'i'),
    roles: ['from'],
  },
  {
    ...{ asks: 'objections', middle: null, behind: null, roles: ['to'] },
    before: new RegExp(
      `^(?:${WHO} (?:(?:has|have|did) )?(?:${OBJECTED})|objections (?:to|against)) (?:(?:the )?(?:deals|sales|exports|deliveries) (?:of|by) )?`,
      'i',
    ),
  },
  {
    asks: 'objections',
    before: /^who (?:has |have )?(?:objected|objects|object|protested)(?: to what)?$/i,
    middle: null,
    behind: null,
    roles: [],
  },
  // "who sold S-300 to Iran", "who supplied Iran with S-300"
  { asks: 'sellers-of', before: who(MADE), middle: / to /i, behind: null, roles: ['system', 'to'] },
  { asks: 'sellers-of', before: who(MADE), middle: / with /i, behind: null, roles: ['to', 'system'] },
  // "who bought Tor-M1 from Russia"
  { asks: 'buyers-of', before: who(BOUGHT), middle: / from /i, behind: null, roles: ['system', 'from'] },
  // "who has the Tor-M1", "users of Tor-M1"
  { asks: 'users-of', before: who(USED), middle: null, behind: null, roles: ['system'] },
  {
    asks: 'users-of',
    before: /^(?:the )?(?:users|operators|owners) of /i,
    middle: null,
    behind: null,
    roles: ['system'],
  },
  // "who makes S-300", "suppliers of S-300"
  { asks: 'sellers-of', before: who(MADE), middle: null, behind: null, roles: ['system'] },
  {
    ...{ asks: 'sellers-of', middle: null, behind: null, roles: ['system'] },
    before: /^(?:the )?(?:makers?|producers?|manufacturers?|suppliers?|sellers?|exporters?) of /i,
  },
  {
    asks: 'sellers-of',
    before: /^(?:where does |where do )/i,
    middle: null,
    behind: / come from$/i,
    roles: ['system'],
  },
  // "who buys Tor-M1", "buyers of Tor-M1"
  { asks: 'buyers-of', before: who(BOUGHT), middle: null, behind: null, roles: ['system'] },
  {
    ...{ asks: 'buyers-of', middle: null, behind: null, roles: ['system'] },
    before: /^(?:the )?(?:buyers?|customers?|recipients?|importers?) of /i,
  },
];
