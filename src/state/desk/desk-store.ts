/** The store of the desk: the case file that is made there, step by step, and what is open on it. */
import { create } from 'zustand';
import type { ClaimDraft } from '../../domain/desk/claim-draft';
import { type History, present } from '../../domain/desk/history';
import type { SourceDraft } from '../../domain/desk/source-draft';
import type { Corrected } from '../../domain/desk/source-text';
import type { Deed } from '../../domain/desk/told';
import type { WaitingDraft } from '../../domain/desk/waiting-draft';
import type { PositionSelector } from '../../domain/model/claim';
import type { DatasetStatement } from '../../domain/model/dataset';
import type { SourceId } from '../../domain/model/ids';
import type { Category } from '../../domain/model/system';
import type { ShownBefore } from '../actions/desk';
import type { Merging } from './copies';
import type { ThingForms } from './thing-forms';
import type { Whose } from './whose';

/** What is open on the desk beside a claim that is being made. */
export type DeskPlace =
  | { readonly at: 'sources' }
  /** A source that is being added or, with its id, changed. */
  | { readonly at: 'source-form'; readonly id: SourceId | null }
  | { readonly at: 'text'; readonly id: SourceId }
  | { readonly at: 'contents' };

/** Other names of a party or weapon, while they are typed. */
export interface NamesDraft {
  readonly of: 'party' | 'system';
  readonly id: string;
  readonly name: string;
  readonly nameInText: string;
  /** One a line. */
  readonly aliases: string;
  /** Of a weapon, where its source names one. */
  readonly category?: Category | undefined;
}

/** What was done last, and whether it was taken back or brought back. */
export interface ToldDeed {
  readonly how: 'done' | 'undone' | 'redone';
  readonly deed: Deed;
  /** What became of the words of claims in a corrected text; null where none was corrected. */
  readonly words: Omit<Corrected, 'statement'> | null;
  /** Tells apart two that say the same. */
  readonly number: number;
}

/** The state of the desk. */
export interface DeskState {
  /** Null while there is no case file on it. */
  readonly history: History | null;
  /** What it is kept under on this device. */
  readonly keptAs: string;
  /** Whose it is to write: another tab may have it open. */
  readonly whose: Whose;
  /** The name of the file that it came from or was saved as last. */
  readonly fileName: string;
  readonly place: DeskPlace;
  /** The words that are chosen in the open text, in code points; null where none are. */
  readonly span: PositionSelector | null;
  /** The words that the caret goes back to, in code points, once a claim of them is made or given up. */
  readonly caret: { readonly source: SourceId; readonly position: PositionSelector } | null;
  /** The claim that is being made; null where none is. */
  readonly draft: ClaimDraft | null;
  /** A claim that was being made when its source went, and comes back with it; null where none does. */
  readonly waiting: WaitingDraft | null;
  /** The source that is being filled in; null where none is. */
  readonly sourceDraft: SourceDraft | null;
  /** The names that are being changed; null where none are. */
  readonly namesDraft: NamesDraft | null;
  /** The forms about things of the case file that are filled in. */
  readonly thingForms: ThingForms;
  /** What stands in fields and is not understood, or not left yet, by their labels. */
  readonly typed: Readonly<Record<string, string>>;
  /** Whether what is half filled in was brought back from an earlier visit. */
  readonly isBroughtBack: boolean;
  /** Whether it makes way for the rest of the desk, where there is no room for both. */
  readonly isAside: boolean;
  readonly told: ToldDeed | null;
  /** Another copy that is to be merged with the case file; null where none is. */
  readonly merging: Merging | null;
  /** Whether that is looked at now. */
  readonly isMerging: boolean;
  /** What was on the screen before. */
  readonly before: ShownBefore | null;
}

/** A desk with nothing on it. */
const EMPTY: DeskState = {
  isAside: false,
  ...{
    history: null,
    keptAs: '',
    whose: 'mine',
    fileName: '',
    place: { at: 'sources' },
    span: null,
    caret: null,
    draft: null,
    waiting: null,
    sourceDraft: null,
    namesDraft: null,
    thingForms: {},
    typed: {},
    isBroughtBack: false,
    told: null,
    merging: null,
    isMerging: false,
    before: null,
  },
};

/** The hook that reads it. */
export const useDesk = create<DeskState>(() => EMPTY);

/** Changes what is open on it, but for the case file. */
export const setDesk = useDesk.setState;

/** The case file on the desk as it is now. @throws Error where there is none. */
export function caseFileOf({ history }: DeskState): DatasetStatement {
  if (!history) throw new Error('There is no case file on the desk.');
  return present(history);
}

/** The case file on the desk, for a component that is drawn only where there is one. */
export const useCaseFile = (): DatasetStatement => useDesk(caseFileOf);
