/** A claim that is being made while the text is corrected that its words stand in: they are found again, or told to be gone. */
import type { DatasetStatement } from '../model/dataset';
import { quoteAt } from '../quotes/quotation';
import type { ClaimDraft, DraftWords } from './claim-draft';
import { areSameWords, type Quotation } from './reworded';
import { movedTo } from './source-text';

type QuotedWords = Extract<DraftWords, { type: 'quotation' }>;

const textIn = ({ sources }: DatasetStatement, { source }: ClaimDraft) =>
  sources.find(({ id }) => id === source)?.text;

/** Where the words stood when they were chosen, and what they were. */
function chosenIn(text: string, { source }: ClaimDraft, { position, lead, was }: QuotedWords): Quotation {
  const here = was ?? { quote: quoteAt(text, position), position, ...(lead !== undefined && { lead }) };
  return { type: 'quotation', source, ...here };
}

/** The same words in another text; those that they were when they were chosen stay beside them where they are others now, or none. */
function wordsIn(text: string, chosen: Quotation): QuotedWords {
  const now = movedTo(text, chosen);
  const { type: _, source: __, ...was } = chosen;
  if (!now) return { type: 'quotation', position: { start: 0, end: 0 }, was };
  const isSame = areSameWords(now.quote.exact, chosen.quote.exact);
  const { position, lead } = now;
  return { type: 'quotation', position, ...(lead !== undefined && { lead }), ...(!isSame && { was }) };
}

/** The draft with its words where they stand now. It goes back with the text. */
export function draftInText(
  before: DatasetStatement,
  after: DatasetStatement,
  draft: ClaimDraft,
): ClaimDraft {
  const [old, now] = [textIn(before, draft), textIn(after, draft)];
  if (draft.words.type !== 'quotation' || old === undefined || now === undefined || old === now) return draft;
  return { ...draft, words: wordsIn(now, chosenIn(old, draft, draft.words)) };
}
