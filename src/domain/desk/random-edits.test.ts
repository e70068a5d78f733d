import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkDataset } from '../../data/check';
import { asFile, soundPart } from '../../data/desk/sound-part';
import { hashOfText } from '../../data/hash';
import { datasetFrom } from '../evidence/build-dataset';
import { smallDatasetFile } from '../fixtures/small-dataset';
import type { DatasetStatement } from '../model/dataset';
import { relationshipId } from '../model/ids';
import { type ClaimDraft, draftOf } from './claim-draft';
import { claimOf } from './claim-of-draft';
import type { Edit } from './edit';
import { begun, done, type History, present, redone, undone } from './history';
import type { Merger } from './merge';
import { freeId, idsOf } from './new-ids';
import { THINGS, type Thing } from './thing';

/** Sequences and their length: as many as the case file is to stand. */
const [SEQUENCES, STEPS] = [200, 50];

const pick = <Item>(items: readonly Item[], chance: number): Item | undefined =>
  items[Math.min(items.length - 1, Math.floor(chance * items.length))];

const listOf = (statement: DatasetStatement, of: Thing['of']): readonly { readonly id: string }[] =>
  ({
    source: statement.sources,
    party: statement.parties,
    system: statement.systems,
    relationship: statement.relationships,
    claim: statement.claims,
    group: statement.groups ?? [],
  })[of];

/** A claim that is there, with something else said in it, or made anew. */
function claimEdit(statement: DatasetStatement, a: number, b: number): Edit | null {
  const claim = pick(statement.claims, a);
  const draft = claim && draftOf(statement, claim);
  if (!draft) return null;
  const change: Partial<ClaimDraft> =
    b < 0.3
      ? { stance: 'contradicts' }
      : b < 0.6
        ? { id: null, status: 'delivered' }
        : { about: pick(statement.relationships, b)?.id ?? null };
  const made = claimOf(statement, { ...draft, ...change });
  return made && { act: 'put-claim', ...made };
}

function textEdit(statement: DatasetStatement, a: number, b: number): Edit | null {
  const source = pick(statement.sources, a);
  if (!source?.text) return null;
  const at = Math.floor(b * source.text.length);
  const text = `${source.text.slice(0, at)} and ${source.text.slice(at + Math.floor(b * 9))}`;
  return { act: 'correct-text', id: source.id, text, sha256: hashOfText(text) };
}

type Chance = (statement: DatasetStatement, a: number, b: number) => Edit | null;

const removal: Chance = (statement, a, b) => {
  const of = pick(THINGS, a) ?? 'claim';
  const thing = pick(listOf(statement, of), b);
  return thing ? { act: 'remove', thing: { of, id: thing.id } as Thing } : null;
};

const merging: Chance = (statement, a, b) => {
  const of = pick(['party', 'system', 'relationship'] as const, a) ?? 'party';
  const [one, other] = [pick(listOf(statement, of), b), pick(listOf(statement, of), 1 - b)];
  return one && other ? { act: 'merge', merger: { of, id: one.id, into: other.id } as Merger } : null;
};

const splitting: Chance = (statement, a) => {
  const one = pick(statement.relationships, a);
  const claims = statement.claims.filter(({ relationship }) => relationship === one?.id);
  const as = relationshipId(freeId(idsOf(statement), one?.id ?? 'x'));
  return one ? { act: 'split', id: one.id, claims: claims.slice(1).map(({ id }) => id), as } : null;
};

const ofParty: Chance = (statement, a, b) => {
  const party = pick(statement.parties, a);
  return party ? { act: 'put-party', party: { ...party, name: b < 0.1 ? '' : `${party.name}n` } } : null;
};

const ofSystem: Chance = (statement, a) => {
  const system = pick(statement.systems, a);
  return system ? { act: 'put-system', system: { ...system, name: `${system.name}-2` } } : null;
};

const ofHead: Chance = (_, __, b) => ({ act: 'change-head', head: { title: b < 0.1 ? ' ' : `Title ${b}` } });

/** The acts that chance has; one may come to nothing where there is nothing to do it to. */
const ACTS: readonly Chance[] = [
  ...[removal, merging, splitting, textEdit, ofParty, ofSystem, ofHead],
  ...[claimEdit, claimEdit, claimEdit],
];

const unit = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const act = fc.tuple(fc.integer({ min: -2, max: ACTS.length - 1 }), unit, unit);

it(`${SEQUENCES} sequences of ${STEPS} acts leave a case file that is sound, or of which it is said what is not`, () => {
  const first = smallDatasetFile().data;
  const bytes = JSON.stringify(first);
  fc.assert(
    fc.property(fc.array(act, { minLength: STEPS, maxLength: STEPS }), (acts) => {
      let history: History = begun(first);
      for (const [kind, a, b] of acts) {
        if (kind === -1) history = undone(history);
        else if (kind === -2) history = redone(history);
        else {
          const edit = ACTS[kind]?.(present(history), a, b);
          if (edit) history = done(history, edit);
        }
      }
      const statement = present(history);
      const { sound, faults } = soundPart(statement);
      expect(faults.length > 0).toBe(!checkDataset(asFile(statement)).ok);
      expect(checkDataset(asFile(sound)).ok).toBe(true);
      expect(() => datasetFrom(sound)).not.toThrow();
      while (history.at > 0) history = undone(history);
      expect(JSON.stringify(present(history))).toBe(bytes);
    }),
    { numRuns: SEQUENCES },
  );
});
