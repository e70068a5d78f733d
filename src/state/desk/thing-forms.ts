/** Forms about a thing of the case file while they are filled in: making it one with another, splitting it, reasons, identifiers. */
import type { ElsewhereDraft } from '../../domain/desk/known-elsewhere';
import type { DatasetStatement } from '../../domain/model/dataset';
import type { ClaimId } from '../../domain/model/ids';
import { DISPUTED_FIELDS, type Reason } from '../../domain/model/reason';
import { isObject } from './case-shelf';

/** Such a form, by the id of what it is about. */
export type ThingForm =
  | { readonly form: 'merge'; readonly id: string; readonly into: string }
  | { readonly form: 'split'; readonly id: string; readonly going: readonly ClaimId[] }
  /** With the words of the reason that is changed; null for a new one. */
  | { readonly form: 'reason'; readonly id: string; readonly of: string | null; readonly reason: Reason }
  | { readonly form: 'elsewhere'; readonly id: string; readonly draft: ElsewhereDraft };

/** All that are filled in, by their keys. */
export type ThingForms = Readonly<Record<string, ThingForm>>;

/** What tells a form from all others. */
export const keyOfForm = (one: ThingForm): string =>
  [one.form, one.id, ...(one.form === 'reason' ? [JSON.stringify(one.of)] : [])].join(' ');

/** Those among them that are about something which is still there. */
export function formsNow(statement: DatasetStatement, forms: ThingForms): readonly ThingForm[] {
  const all = Object.values(forms);
  if (all.length === 0) return all;
  const { parties, systems, relationships } = statement;
  const ids = new Set<string>([...parties, ...systems, ...relationships].map(({ id }) => id));
  const isThere = (one: ThingForm) =>
    one.form !== 'reason' ||
    one.of === null ||
    relationships.some(
      ({ id, reasons = [] }) => id === one.id && reasons.some(({ words }) => words === one.of),
    );
  return all.filter((one) => ids.has(one.id) && isThere(one));
}

const isText = (value: unknown): value is string => typeof value === 'string';
const areTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

const ELSEWHERE: readonly (keyof ElsewhereDraft)[] = ['wikidata', 'lei', 'grau', 'nato'];

const isReason = (value: unknown): value is Reason =>
  isObject(value) &&
  isText(value['words']) &&
  areTexts(value['claims']) &&
  DISPUTED_FIELDS.some((field) => field === value['field']);

/** What each form must hold to be gone on with. */
const HOLDS: Readonly<Record<ThingForm['form'], (value: Readonly<Record<string, unknown>>) => boolean>> = {
  merge: ({ into }) => isText(into),
  split: ({ going }) => areTexts(going),
  reason: ({ of, reason }) => (of === null || isText(of)) && isReason(reason),
  elsewhere: ({ draft }) => isObject(draft) && ELSEWHERE.every((kind) => isText(draft[kind])),
};

const isForm = (value: unknown): value is ThingForm =>
  isObject(value) &&
  isText(value['id']) &&
  Object.entries(HOLDS).some(([form, holds]) => form === value['form'] && holds(value));

/** What was kept as such forms: those that can be gone on with. */
export function thingFormsIn(value: unknown): ThingForms {
  const found = isObject(value) ? Object.values(value).filter(isForm) : [];
  return Object.fromEntries(found.map((one) => [keyOfForm(one), one]));
}
