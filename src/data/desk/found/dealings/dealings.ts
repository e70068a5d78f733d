/** Words of dealing in a text, and what the sentence around them makes of them. */
import { isArmsNoun } from '../amounts/arms-nouns';
import { valueOfWord } from '../amounts/number-words';
import type { At, FoundDealing } from '../found';
import { type PhraseHit, phrasesAt, phraseTable } from '../phrases';
import { isHyphen, type Piece } from '../pieces';
import { has, setOf, until } from '../word-sets';
import { endsWithCondition } from './conditions';
import type { DealingMeaning } from './dealing-row';
import { toldIn } from './dealing-status';
import { DEAL_NOUNS, DEALING_WORDS } from './dealing-words';
import { type Reach, reachOf } from './denial-reach';
import { isInserted } from './inserted';
import { isNegatedNear } from './negations';

const TABLE = phraseTable(DEALING_WORDS);

const DENIALS = setOf(
  'denied denies deny denying denial denials dismissed disputes disputed refuted refutes',
);
const REJECTIONS = setOf('reject rejects rejected rejecting');
const CLAIMS = setOf(
  'charge charges claim claims allegation allegations accusation accusations report reports suggestion suggestions',
);
const TURNS = setOf('but however although though while whereas instead yet then');
const LICENCES = setOf(
  'licence licences license licenses permit permits permission application applications request requests export exports',
);
/** Whether a sentence ends with a piece; the full stop of "39.3" ends none, nor does one that goes on in small letters. */
function isSentenceEnd({ raw }: Piece, next: Piece | undefined): boolean {
  if (!/^[.!?]$/.test(raw)) return false;
  const goesOn = raw === '.' && next?.afterBreak === false && /^\p{Ll}/u.test(next.raw);
  return !goesOn && !(next?.joined && next.type !== 'sign');
}

/** How far a sentence is looked at in either direction, in pieces. */
const FAR = 25;

/** The words before a piece, nearest first, within its sentence. */
function wordsBefore(pieces: readonly Piece[], first: number, limit: number): Piece[] {
  const words: Piece[] = [];
  for (let at = first - 1; at >= Math.max(0, first - limit); at--) {
    const piece = pieces[at];
    if (!piece || isSentenceEnd(piece, pieces[at + 1]) || pieces[at + 1]?.afterBreak) break;
    words.push(piece);
  }
  return words;
}

function wordsAfter(pieces: readonly Piece[], last: number, limit: number): Piece[] {
  const words: Piece[] = [];
  for (let at = last + 1; at <= last + limit; at++) {
    const piece = pieces[at];
    if (!piece || piece.afterBreak) break;
    words.push(piece);
    if (isSentenceEnd(piece, pieces[at + 1])) break;
  }
  return words;
}

/** Whether a denial that these words follow is one of a licence, and so a refusal: "denied an export licence". */
const isOfLicence = (following: readonly Piece[]) =>
  following[0]?.fold !== 'that' && has(following.slice(0, 5), LICENCES);

/** No name of whoever is denied something is longer, in words. */
const MAX_NAME = 3;
/** What begins the arms that somebody is denied. */
const BEGINS_GOODS = setOf('the a an any its more further new such both all');
const isLarge = ({ raw, type }: Piece) => type === 'word' && /^\p{Lu}/u.test(raw);

/** Whether a denial is of arms to somebody, and so a refusal: "denied Egypt the 24 Su-35", but not "denied Egypt had bought". */
function isOfGoods(following: readonly Piece[]): boolean {
  const words = following[0]?.fold === 'the' ? following.slice(1) : following;
  const name = until(words, (piece) => !isLarge(piece));
  const next = words[name.length];
  return (
    name.length > 0 &&
    name.length <= MAX_NAME &&
    next !== undefined &&
    (next.type === 'number' || valueOfWord(next.fold) !== null || BEGINS_GOODS.has(next.fold))
  );
}

/** Whether what is rejected is something that was said: "rejects the charge". */
const isOfClaim = (following: readonly Piece[]) => has(following.slice(0, 4), CLAIMS);

/** What before a denial takes it back, and how near it stands. */
const TAKES_BACK = setOf('neither nor not never t');
const TAKES_BACK_WITHIN = 4;

/** Whether a denial, with the words before it, nearest first, is none: "did not deny", "neither confirmed nor denied", "declined to confirm or deny". */
function isTakenBack(before: readonly Piece[]): boolean {
  const [joining, other] = before;
  const isOfBoth = joining?.fold === 'or' && /^(?:confirm|den)/.test(other?.fold ?? '');
  return isOfBoth || has(before.slice(0, TAKES_BACK_WITHIN), TAKES_BACK);
}

/** The words before others in which somebody may deny these, nearest first. */
const clauseBefore = (before: readonly Piece[]) =>
  until(before, ({ raw, fold }) => raw === ';' || TURNS.has(fold));

/** Whether somebody is told to leave it open: "did not deny that Russia had delivered". */
function isLeftOpen(before: readonly Piece[], here: readonly Piece[], isDenial: boolean): boolean {
  const clause = clauseBefore(before);
  const isNotDenied = clause.some(({ fold }, i) => DENIALS.has(fold) && isTakenBack(clause.slice(i + 1)));
  return isNotDenied || (!isDenial && !isDenied(before, here) && isDenied(before, here, 'open'));
}

/** Whether somebody in the sentence denies it: "denied that Russia had delivered"; or may deny it, where that is asked. */
function isDenied(before: readonly Piece[], here: readonly Piece[], reach: Reach = 'denied'): boolean {
  const clause = clauseBefore(before);
  return clause.some(({ fold }, i) => {
    if (!DENIALS.has(fold) && !REJECTIONS.has(fold)) return false;
    if (isTakenBack(clause.slice(i + 1)) || isInserted(clause, i)) return false;
    if (reachOf(before, i, 'en') !== reach) return false;
    const following = [...clause.slice(0, i).reverse(), ...here];
    return REJECTIONS.has(fold) ? isOfClaim(following) : !(isOfLicence(following) || isOfGoods(following));
  });
}

/** Says whether one of some names begins between two pieces; asked about places in the order of the text. */
export type NamesBetween = (first: number, last: number) => boolean;

interface Around {
  readonly before: readonly Piece[];
  readonly after: readonly Piece[];
}

/** What stands between words for giving and what is given only where that is something else: "sent a letter on arms sales". */
const NO_GOODS_ACROSS = setOf('on about over regarding concerning for in that which who when if but and');
/** What tells of money between words for giving and arms: "lent Taiwan $2 billion to buy". */
const MONEY = setOf('$ € £ ₽ million billion millions billions mn bn dollars euros usd eur money funds');
const BE = setOf('was were been be being is are');
const GOODS_WITHIN = 9;

/** Whether arms are what something is done to: they stand right behind it, or before it in the passive. */
function hasGoods(
  { first, last }: PhraseHit<DealingMeaning>,
  { before, after }: Around,
  areNames: NamesBetween,
): boolean {
  const behind = until(
    after.slice(0, GOODS_WITHIN),
    ({ fold, raw }) => NO_GOODS_ACROSS.has(fold) || MONEY.has(fold) || /^[,;:()]$/.test(raw),
  );
  if (behind.some(({ fold }) => isArmsNoun(fold)) || areNames(last + 1, last + behind.length)) return true;
  return (
    BE.has(before[0]?.fold ?? '') &&
    before.slice(0, GOODS_WITHIN).some(({ fold }) => isArmsNoun(fold)) &&
    first > 0
  );
}

const DELIVERIES = setOf('delivery deliveries shipment shipments');

function isWithoutDeal(
  hit: PhraseHit<DealingMeaning>,
  { before, after }: Around,
  areNames: NamesBetween,
): boolean {
  const { first, last, meaning } = hit;
  if (meaning.needsGoods) return !hasGoods(hit, { before, after }, areNames);
  if (meaning.needsDelivery && !has(before, DELIVERIES)) return true;
  if (meaning.needsReport) return !has(after.slice(0, 6), CLAIMS);
  if (!meaning.needsDeal) return false;
  const isNoun = ({ fold }: Piece) => isArmsNoun(fold) || DEAL_NOUNS.has(fold);
  return !(before.some(isNoun) || after.some(isNoun) || areNames(first - before.length, last + after.length));
}

/** What a denial is: of a licence it is a refusal, and to reject a charge is to deny it. */
function ofDenial(
  meaning: DealingMeaning,
  begin: Piece,
  after: readonly Piece[],
  before: readonly Piece[],
): DealingMeaning {
  if (REJECTIONS.has(begin.fold) && isOfClaim(after)) {
    return { ...meaning, relationship: null, status: null, isDenial: true };
  }
  const isOfLicenceBefore = after[0]?.fold !== 'that' && has(before.slice(0, 3), LICENCES);
  if (!meaning.isDenial || !(isOfLicence(after) || isOfLicenceBefore || isOfGoods(after))) return meaning;
  return { ...meaning, relationship: 'supplies', status: 'refused', isDenial: false };
}

/** Whether words are joined to others by letters or hyphens, as in the address of a page: "venezuela-signs-accord". */
function isPartOfWord(pieces: readonly Piece[], first: number, last: number): boolean {
  const [earlier, before, begin] = [pieces[first - 2], pieces[first - 1], pieces[first]];
  const [next, after] = [pieces[last + 1], pieces[last + 2]];
  if (
    begin?.joined &&
    (before?.type !== 'sign' || (isHyphen(before) && before.joined && earlier?.type === 'word'))
  )
    return true;
  return Boolean(next?.joined && isHyphen(next) && after?.joined);
}

/** How far before its last word a condition may begin. */
const CONDITION_WITHIN = 7;

/** Whether words only make something hang on a condition: "provided that", the approval of "subject to approval". */
function isOfCondition(
  pieces: readonly Piece[],
  { first, last }: PhraseHit<DealingMeaning>,
  before: readonly Piece[],
): boolean {
  const begin = first - Math.min(before.length, CONDITION_WITHIN);
  const next = pieces[last + 1]?.fold === 'that' ? last + 1 : last;
  return endsWithCondition(pieces.slice(begin, next + 1));
}

/** Which way something goes that is done "to" somebody or taken "from" them, whichever is said first. */
const wayIn = (after: readonly Piece[]): 'gives' | 'takes' =>
  after.find(({ fold }) => fold === 'to' || fold === 'from')?.fold === 'from' ? 'takes' : 'gives';

/** The words of dealing that begin at a piece; `areNames` says whether systems, or parties that somebody gives to or takes from, are. */
export function dealingAt(
  pieces: readonly Piece[],
  first: number,
  areNames: NamesBetween,
): At<FoundDealing> | null {
  const hit = phrasesAt(TABLE, pieces, first, () => true);
  const [begin, end] = [pieces[first], pieces[hit?.last ?? first]];
  if (!hit || !begin || !end) return null;
  if (isPartOfWord(pieces, first, hit.last)) return null;
  const [before, after] = [wordsBefore(pieces, first, FAR), wordsAfter(pieces, hit.last, FAR)];
  if (isOfCondition(pieces, hit, before)) return { first, last: hit.last, found: null };
  if (isWithoutDeal(hit, { before, after }, areNames)) return null;
  const meaning = ofDenial(hit.meaning, begin, after, before);
  const negated = !meaning.isDenial && (isNegatedNear(before, after) || isDenied(before, [begin, ...after]));
  const { relationship, isNoun, isDenial } = meaning;
  const direction = meaning.isEitherWay ? wayIn(after) : meaning.direction;
  const { status: told, isToCome } = toldIn(meaning, before, after);
  const isOpen = isLeftOpen(before, [begin, ...after], isDenial);
  const status = negated || isOpen ? null : told;
  const span = { start: begin.start, end: end.end };
  const at = { first, last: hit.last };
  if (isDenial && isTakenBack(before)) return { ...at, found: null };
  const dealing: FoundDealing = {
    ...{ kind: 'dealing', ...span, relationship, status, negated, direction, isNoun, isDenial, isToCome },
    ...(negated && meaning.status && { denied: meaning.status }),
    ...(isOpen && { isLeftOpen: true }),
  };
  return { ...at, found: dealing };
}
