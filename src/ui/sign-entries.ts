/** Every sign with its words, in order, before it is drawn: on the page by Signs.tsx, in pictures by svg/legend-svg.ts. */
import type { ComparedClass } from '../domain/compare/amounts';
import type { SignsInUse } from '../domain/lenses/legend';
import type { Detail } from '../domain/lenses/lens-signs';
import type { Dealing } from '../domain/model/dealing';
import type { EvidenceMark, Kind } from '../domain/model/relationship';
import type { Status } from '../domain/model/status';
import { modelWords } from '../words/deals/model';
import { signsWords } from '../words/views/signs';
import {
  type CellSign,
  COMPARED_SIGN,
  cellSign,
  type LineSign,
  lineSign,
  type NodeSign,
  OTHERS_SIGN,
  PARTY_SIGN,
  SYSTEM_SHAPE,
  type Tone,
} from './encodings';
import { ICON } from './icons';

/** What a sign looks like. */
export type SignLook =
  | { readonly type: 'line'; readonly sign: LineSign }
  | { readonly type: 'cell'; readonly sign: CellSign }
  | { readonly type: 'area' | 'difference' | 'within' | 'others' | 'open' }
  | { readonly type: 'class'; readonly of: ComparedClass }
  | { readonly type: 'node'; readonly sign: NodeSign; readonly tone: Tone }
  | { readonly type: 'evidence'; readonly mark: EvidenceMark }
  | { readonly type: 'width' }
  | { readonly type: 'uncertain' }
  | { readonly type: 'dealing'; readonly dealing: Dealing }
  | { readonly type: 'size'; readonly dealings: readonly Dealing[] }
  | { readonly type: 'subject' };

/** What is seen in the cells of a matrix. */
export type SignInCell = SignLook & {
  readonly type: 'cell' | 'area' | 'difference' | 'within' | 'others' | 'open' | 'class';
};

/** What no first picture has: this too, and the discs of a network. */
export type LaterLook = SignInCell | (SignLook & { readonly type: 'dealing' | 'size' | 'subject' });

/** A sign, and what it means. */
export interface SignEntry {
  readonly look: SignLook;
  readonly words: string;
}

/** These say no more than the kind itself. */
const TOLD_BY_KIND: readonly Status[] = ['voiced', 'in-force'];

/** One entry for each line, or sign in a cell, that looks different, with the statuses that share it. */
function linesOf<Sign>(
  kind: Kind,
  { statuses, ofCaseFile = [] }: SignsInUse['lines'][number],
  signOf: (kind: Kind, status: Status) => Sign,
  lookOf: (sign: Sign) => SignLook,
  ofMany: boolean,
): SignEntry[] {
  const groups = new Map<string, { sign: Sign; statuses: Status[] }>();
  for (const status of statuses) {
    const sign = signOf(kind, status);
    const key = JSON.stringify(sign);
    const group = groups.get(key) ?? { sign, statuses: [] };
    group.statuses.push(status);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => {
    const told = group.statuses.filter((status) => !TOLD_BY_KIND.includes(status));
    const words = signsWords().line(kind, told, ofMany);
    const isOwn = group.statuses.every((status) => ofCaseFile.includes(status));
    return { look: lookOf(group.sign), words: isOwn ? signsWords().ofCaseFile(words) : words };
  });
}

const DETAIL: Readonly<Record<Detail, SignLook>> = {
  category: { type: 'node', sign: { shape: 'stack', icon: ICON.airDefence }, tone: 'system' },
  width: { type: 'width' },
  area: { type: 'area' },
  folded: { type: 'node', sign: PARTY_SIGN.region, tone: 'exporter' },
  'other-flows': { type: 'line', sign: { ...lineSign('supplies', 'delivered'), ...OTHERS_SIGN } },
  within: { type: 'within' },
  others: { type: 'others' },
  uncertain: { type: 'uncertain' },
};

/** Those of them that look otherwise while two filters are compared. */
const COMPARED_DETAIL: Readonly<Partial<Record<Detail, SignLook>>> = {
  area: { type: 'difference' },
  others: { type: 'open' },
};

/** What else a picture tells by looks, and what that means in it. */
function detailEntry(detail: Detail, { compared, isApart, unit }: SignsInUse): SignEntry {
  const say = signsWords();
  // Lines that tell of something else are as wide as they are by themselves.
  const own = compared.length > 0 && !isApart && !unit ? say.comparedDetails[detail] : undefined;
  return own
    ? { look: COMPARED_DETAIL[detail] ?? DETAIL[detail], words: own }
    : { look: DETAIL[detail], words: say.details[detail] };
}

/** One for each kind of disc, and one for their size, or of widths alone where they follow something else; none where there are no such discs. */
function dealingsOf(signs: SignsInUse): SignEntry[] {
  const { dealings, sized } = signs;
  if (dealings.length === 0) return [];
  const say = signsWords();
  return [
    ...dealings.map((dealing) => ({
      look: { type: 'dealing', dealing } as const,
      words: say.dealings[dealing],
    })),
    sized ? detailEntry('width', signs) : { look: { type: 'size', dealings }, words: say.size },
  ];
}

/** One entry for each sign of a picture. */
export function signEntries(signs: SignsInUse): readonly SignEntry[] {
  const say = signsWords();
  return [
    ...signs.compared.map(
      (name): SignEntry =>
        signs.drawnAs[0] === 'cell'
          ? { look: { type: 'class', of: name }, words: say.comparedCell(name, signs.unit) }
          : { look: { type: 'line', sign: COMPARED_SIGN[name] }, words: say.compared(name, signs.unit) },
    ),
    ...signs.drawnAs.flatMap((form, rank) =>
      signs.lines.flatMap((own) => {
        const entries =
          form === 'line'
            ? linesOf(own.kind, own, lineSign, (sign) => ({ type: 'line', sign }), signs.ofMany)
            : linesOf(own.kind, own, cellSign, (sign) => ({ type: 'cell', sign }), signs.ofMany);
        return rank === 0 ? entries : entries.map(({ look, words }) => ({ look, words: say.inCell(words) }));
      }),
    ),
    ...signs.evidence.map(
      (mark): SignEntry => ({ look: { type: 'evidence', mark }, words: say.evidence[mark] }),
    ),
    ...signs.systems.map((kind): SignEntry => {
      const icon = kind === 'unnamed' ? ICON.unknown : ICON.airDefence;
      return {
        look: { type: 'node', sign: { shape: SYSTEM_SHAPE[kind], icon }, tone: 'system' },
        words: say.systems[kind],
      };
    }),
    ...signs.details.map((detail) => detailEntry(detail, signs)),
    ...dealingsOf(signs),
    ...(signs.subjects?.length
      ? [{ look: { type: 'subject' } as const, words: say.subjects(signs.subjects) }]
      : []),
    ...signs.parties.map((kind): SignEntry => {
      const tone = kind === 'armed-group' ? 'concern' : 'exporter';
      return { look: { type: 'node', sign: PARTY_SIGN[kind], tone }, words: modelWords().partyKinds[kind] };
    }),
  ];
}
