/** What the fields of a claim may be filled with from selected words and their sentence. */
import type { EdtfDate } from '../../../../domain/dates/edtf';
import type { Status } from '../../../../domain/model/status';
import { languageOf } from '../abroad/languages';
import type { Found, FoundDate, FoundDealing, Span } from '../found';
import { sentenceAround } from '../sentences';
import { has, setOf, until } from '../word-sets';
import { categoryTold } from './category-told';
import { isOfKind, kindOf } from './kind-of';
import { type Clause, clauseOf, mentionsIn } from './mentions';
import { isMixed } from './mixed';
import { partOf } from './part-of';
import type { Prefilled } from './prefilled';
import { quantityOf } from './quantity-of';
import { castIn, chosen, type Role } from './roles';
import { castInLanguage } from './roles-abroad';
import { spokenInPart } from './spoken';
import { toComeIn } from './to-come';
import { withDoubts, withoutDeal } from './with-doubts';
import { withoutInserted } from './without-inserted';

type Of<K extends Found['kind']> = Extract<Found, { readonly kind: K }>;

const ofKind = <K extends Found['kind']>(found: readonly Found[], kind: K): Of<K>[] =>
  found.filter((each): each is Of<K> => each.kind === kind);

/** The one thing that is found, be it once or more often; null where several are. */
function only<Thing extends Found>(things: readonly Thing[], nameOf: (thing: Thing) => string): Thing | null {
  const [first] = things;
  return first && things.every((each) => nameOf(each) === nameOf(first)) ? first : null;
}

/** The same from the selection, or where it has none, from the sentence. */
function onlyIn<K extends Found['kind']>(
  selected: readonly Found[],
  sentence: readonly Found[],
  kind: K,
  nameOf: (thing: Of<K>) => string,
): Of<K> | null {
  const own = ofKind(selected, kind);
  return only<Of<K>>(own.length > 0 ? own : ofKind(sentence, kind), nameOf);
}

/** Statuses that say less than any other beside them: what was confirmed to be delivered was delivered. */
const WEAK: ReadonlySet<Status | null> = new Set<Status | null>(['proposed', 'confirmed']);

function statusOf(dealings: readonly FoundDealing[]): FoundDealing | null {
  if (dealings.some(({ negated }) => negated)) return null;
  const told = dealings.filter(({ status }) => status !== null);
  const strong = told.filter(({ status }) => !WEAK.has(status));
  return only(strong.length > 0 ? strong : told, ({ status }) => status ?? '');
}

function partiesOf(clause: Clause, dealings: readonly FoundDealing[], selected: Span): Pick<Prefilled, Role> {
  const language = dealings.find((dealing) => dealing.language)?.language;
  const casts = language
    ? castInLanguage(clause, dealings, language)
    : castIn(clause, mentionsIn(clause), dealings);
  const inside = casts.filter(({ mention: { party } }) => isWithin(party, selected));
  const of = (role: Role) =>
    inside.some((cast) => cast.role === role) ? chosen(inside, role) : chosen(casts, role);
  const [from, to, via] = [of('from'), of('to'), of('via')];
  const isSame = from !== null && from.party === to?.party;
  return withoutNull({ from: isSame ? null : from, to: isSame ? null : to, via });
}

const NEVER = setOf('never neither nor');

const isWithin = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

type Filled<Fields> = { readonly [Key in keyof Fields]?: NonNullable<Fields[Key]> };

function withoutNull<Fields extends Readonly<Record<string, unknown>>>(fields: Fields): Filled<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Filled<Fields>;
}

/** Where the last of some things begins, or an offset where there are none. */
const lastOf = (things: readonly Span[], offset: number) => things.at(-1)?.start ?? offset;

const isOfRelationship = ({ relationship, isDenial }: FoundDealing) => relationship !== null || isDenial;

/** Whether selected words name enough of a relationship that what is done must stand among them, if it is told at all. */
function isWhole(selected: readonly Found[]): boolean {
  const parties = new Set(ofKind(selected, 'party').map(({ party }) => party));
  return parties.size > 1 || (parties.size === 1 && ofKind(selected, 'system').length > 0);
}

/**
 * What the fields may be filled from besides the selected words: their sentence, unless that tells of another deal too, whose
 * weapons and numbers would be taken for those of this one.
 */
function scopeOf(clause: Clause, selected: readonly Found[]): readonly Found[] {
  const own = ofKind(selected, 'dealing').filter(isOfRelationship);
  const all = ofKind(clause.found, 'dealing').filter(isOfRelationship);
  const isAlone = own.length === 0 ? !isWhole(selected) : own.length === all.length;
  return isAlone ? clause.found : selected;
}

/** Behind the date of a report, where its first sentence begins: "Vienna, 3 March 2011 - ". */
const BEHIND_DATELINE = /^\s?[-–—]\s/;

/** Whether a date is that of the report and not of what it tells. */
function isDateline(text: string, { end }: Span): boolean {
  return BEHIND_DATELINE.test(text.slice(end, end + 3));
}

/** What is so as long as somebody says it, and has no other day on which it happened. */
const AS_SAID: ReadonlySet<Status | null> = new Set<Status | null>([
  ...(['possible', 'voiced', 'negotiating', 'proposed', 'confirmed'] as const),
]);

/** Whether a date is of what the words tell, and not of the report, of its saying, or of what is still to come. */
function isOfEvent(
  text: string,
  clause: Clause,
  said: readonly FoundDate[],
  status: Status | null,
  document?: EdtfDate,
) {
  const toCome = toComeIn(clause, document);
  return (date: FoundDate): boolean => {
    if (isDateline(text, date)) return false;
    return said.includes(date) ? AS_SAID.has(status) : !toCome(date);
  };
}

/** Whether a sentence without words of dealing sets aside the weapons that it speaks of: "We have never wanted Su-35 aircraft". */
function isSetAside({ pieces, found }: Clause): boolean {
  const at = found.find(({ kind }) => kind === 'system' || kind === 'quantity')?.start;
  const before = at === undefined ? [] : pieces.filter(({ end }) => end <= at);
  const clause = until([...before].reverse(), ({ raw }) => /^[,;:()—–“”"]$/.test(raw));
  return has(clause, NEVER);
}

/** Whether it is told to have been done, and not by a noun, of which a denial may speak too: "denied the sale". */
const isTold = ({ negated, status, isNoun, isToCome }: FoundDealing) =>
  !negated && !isNoun && !isToCome && status !== null && DONE.has(status);

/** What is told of a deal that was made. */
const DONE: ReadonlySet<Status> = new Set<Status>(['ordered', 'partly-delivered', 'delivered']);

/** What denies, or says that what a relationship is of was not done. */
function denialOf(
  kind: Prefilled['kind'] | null,
  dealings: readonly FoundDealing[],
  clause: Clause,
): Prefilled['denial'] | null {
  const isOfSame = (one: FoundDealing) => one.relationship === kind?.relationship;
  const isNot = (one: FoundDealing) => one.negated && isOfSame(one);
  const denial = dealings.find((one) => one.isDenial || isNot(one));
  // "Russia delivered …, and denied that it had sold": the denial is of another deal than the one that is told.
  if (denial?.isDenial && dealings.some((one) => isOfSame(one) && (isTold(one) || one.isLeftOpen)))
    return null;
  if (denial) {
    const told = dealings.filter((one) => isNot(one) && one.denied);
    const denied = only(told, (one) => one.denied ?? '')?.denied;
    return { isDenial: denial.isDenial, ...(denied && { denied }) };
  }
  return dealings.length === 0 && isSetAside(clause) ? { isDenial: false } : null;
}

/** What is told of the deal: its kind, the words of it in what is looked at, and those of them that are selected. */
function dealsTold(clause: Clause, inside: readonly Found[], scope: readonly Found[]) {
  const kind = kindOf(clause, ofKind(inside, 'dealing')) ?? kindOf(clause, ofKind(scope, 'dealing'));
  const dealings = kind ? ofKind(scope, 'dealing').filter(isOfKind(kind.relationship)) : [];
  return { kind, dealings, own: dealings.filter((dealing) => inside.includes(dealing)) };
}

/** The words of dealing that are selected, where some of them say it; else all. */
const ownWhere = (
  own: readonly FoundDealing[],
  dealings: readonly FoundDealing[],
  says: (dealing: FoundDealing) => boolean,
) => (own.some(says) ? own : dealings);

/**
 * What may be filled in where somebody makes a claim of selected words: from what stands in the selection, and else from its
 * sentence. A field about which the words leave a doubt is not there: it is better asked than wrong.
 * @param document when the text is from, after which nothing in it has happened
 */
export function prefillClaim(
  text: string,
  selected: Span,
  found: readonly Found[],
  document?: EdtfDate,
): Prefilled {
  const sentence = sentenceAround(text, selected);
  const whole = clauseOf(text, sentence, found);
  const clause = withoutInserted(whole, selected);
  const inside = clause.found.filter((each) => isWithin(each, selected));
  const scope = scopeOf(clause, inside);
  // Words that name the relationship are a quotation: what they are to bear out of amounts stands in them.
  const amounts = isWhole(inside) ? inside : scope;
  const { kind, dealings, own } = dealsTold(clause, inside, scope);
  const system = onlyIn(inside, scope, 'system', ({ system: id, name }) => id ?? name);
  const language = ofKind(clause.found, 'dealing').find((dealing) => dealing.language)?.language;
  const spoken = languageOf(clause.pieces);
  const quantityIn = (list: readonly Found[]) => quantityOf(clause, list, system, language);
  const status = statusOf(ownWhere(own, dealings, (dealing) => dealing.status !== null));
  const offset = kind?.start ?? selected.start;
  const part = partOf(whole, selected, spoken);
  const last = lastOf(
    ownWhere(own, dealings, () => true),
    offset,
  );
  const speech = { ...{ selected, sentence, offset, last }, language: spoken === 'en' ? language : spoken };
  const { said, speaker, isOthers, isOnOpenDay } = spokenInPart(text, speech, whole, part, found);
  const isEvent = isOfEvent(text, clause, said, status?.status ?? null, document);
  const told = (list: readonly Found[]) => list.filter((each) => each.kind !== 'date' || isEvent(each));
  const isTwo = isMixed(clause, scope, kind, isTold);
  const filled = withoutNull({
    kind,
    // In other languages two deals in a sentence leave open whose the parties are.
    ...((clause === whole || !language) &&
      partiesOf(
        clause,
        ownWhere(own, dealings, ({ direction }) => direction !== 'neither'),
        selected,
      )),
    system,
    category: system && categoryTold(clause.pieces, system),
    status,
    quantity: quantityIn(inside) ?? quantityIn(amounts),
    value: onlyIn(inside, amounts, 'money', ({ money }) => JSON.stringify(money)),
    date: onlyIn(told(inside), told(scope), 'date', ({ date }) => date),
    saidOn: only(said, ({ date }) => date),
    isOnOpenDay: isOnOpenDay || null,
    denial: denialOf(kind, ofKind(scope, 'dealing'), clause),
    isLeftOpen: isTwo || dealings.some(({ isLeftOpen }) => isLeftOpen) || null,
    isOthers: isOthers || null,
    speaker,
  });
  return withDoubts(isTwo ? withoutDeal(filled) : filled, part, dealings, language ?? spoken);
}
