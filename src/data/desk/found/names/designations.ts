/** Designations of weapons that no table of ours has: "Kh-55", "T-90S", "C-295". They may be offered as new systems. */
import type { At, FoundSystem } from '../found';
import { isHyphen, type Piece } from '../pieces';

/** What designations begin with, as their makers write it. Each stands before a hyphen or, where it is two letters or more, alone. */
const PREFIXES: ReadonlySet<string> = new Set(
  (
    'AK AKM AN RPK RPG PK PKM SVD SPG DShK NSV KPV ZU ZSU AGS GP ' +
    'T BMP BMD BTR BRDM MT-LB BM TOS 2S D MSTA ' +
    'Su MiG Mi Ka Tu Il Yak Be Kh R AA AS SS SA S 9M 9K 3M ' +
    'F A B C E P U KC RC EA FA MQ RQ AH UH CH MH OH SH TH AV EF F/A T/A AGM AIM BGM MIM FIM RIM MGM GBU CBU ' +
    'M MK K KF FN G HK L ' +
    'J JF JH JL H HQ HJ HN QW FT YJ DF PL VT VN WZ Y Z ZBD ZTZ FC FK FD LY ' +
    'NH EC AS AW BO SA CN PC TB ATR SAAB JAS RBS RB CV BV NLAW ' +
    'KT KAI FAR KN TPS APG SPY'
  ).split(' '),
);

/** One letter before a hyphen is as often no weapon: "A-1 visa", "B-12". Those that are told by what they name. */
const COMMON =
  /^(?:T-\d{2}[A-Z\d]*|S-\d{3}[A-Z\d]*|F-(?:4|5|7|1[4-9]|2[02]|35|111)[A-Z]*|C-(?:17|130|212|235|295|390|802|701|704)[A-Z]*|B-(?:1B|2|52)[A-Z]*|E-[237][A-Z]*|P-(?:3|8|15|800)[A-Z]*|R-\d{2}[A-Z\d]*|D-(?:20|30)[A-Z]*|M-(?:16|48|60|109|113|198|777)[A-Z\d]*|J-\d{1,2}[A-Z]*|K-(?:8|9|30)[A-Z]*|H-6[A-Z]*|L-(?:15|39|159)[A-Z]*|Z-\d{1,2}[A-Z]*|Y-\d{1,2}[A-Z]*|G-3[A-Z\d]*|A-(?:4|10|29|37|50)[A-Z]*|K(?:2|9|21|30|136|239)[A-Z\d]*|M(?:16|48|60|109|113|142|198|270|777)[A-Z\d]*|M1A[12][A-Z\d]*|PzH2000|TB2|B61|G3|G36)$/;

/** Those that people write together with their number: "MiG29". */
const WITHOUT_HYPHEN: ReadonlySet<string> = new Set(['AK', 'MiG', 'Su', 'Mi', 'BMP', 'BTR', 'RPG', 'TB']);

const MAX_PARTS = 6;

/** The last piece of what is written in one with a piece: "Su-30MK2", and the number that stands right after its letters. */
export function endOfWord(pieces: readonly Piece[], first: number): number {
  let last = first;
  while (last - first < MAX_PARTS) {
    const [next, after] = [pieces[last + 1], pieces[last + 2]];
    if (!next?.joined) break;
    if (next.type !== 'sign') last += 1;
    else if (isHyphen(next) && after?.joined && /^(?:\p{Lu}|\p{N})/u.test(after.raw)) last += 2;
    else break;
  }
  return last;
}

const IS_DESIGNATION = /^(?:\d\p{Lu}|\p{Lu}[\p{Lu}\p{Ll}]{0,4})/u;

/** Pieces as they are written, with every hyphen as one. */
export const rawOf = (pieces: readonly Piece[], first: number, last: number) =>
  pieces
    .slice(first, last + 1)
    .map((piece) => (isHyphen(piece) ? '-' : piece.raw))
    .join('');

/** Without the "s" of the plural. */
export const withoutPlural = (name: string) => name.replace(/(?<=[\p{Lu}\d])s$/u, '');

function isKnownForm(name: string, begin: Piece): boolean {
  if (COMMON.test(name)) return true;
  return (
    begin.raw.length > 1 &&
    PREFIXES.has(begin.raw) &&
    (name.includes('-') || WITHOUT_HYPHEN.has(begin.raw)) &&
    IS_DESIGNATION.test(name) &&
    /^\p{L}+-?\d{1,4}(?!\d)/u.test(name)
  );
}

/** The designation that begins at a piece; null where what is written there is none, or may be anything. */
export function designationAt(pieces: readonly Piece[], first: number): At<FoundSystem> | null {
  const [before, begin] = [pieces[first - 1], pieces[first]];
  if (begin?.type !== 'word' || !/^\p{Lu}/u.test(begin.raw)) return null;
  if (begin.joined && before && !/^[("“‘«[/]$/.test(before.raw)) return null;
  const last = endOfWord(pieces, first);
  const [end] = [pieces[last]];
  const name = withoutPlural(rawOf(pieces, first, last));
  if (!end || first === last || !/\d/.test(name) || !isKnownForm(name, begin)) return null;
  return { first, last, found: { kind: 'system', start: begin.start, end: end.end, system: null, name } };
}
