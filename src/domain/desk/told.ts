/** What an act did, to be told in words: of what kind it was, and by which name the thing goes. */
import type { DatasetStatement } from '../model/dataset';
import type { Edit } from './edit';
import { type Following, following } from './follow-source';
import { goesWith, type Thing, thingOf } from './thing';

/** What was done to a case file. A name is null where the thing goes by none, as claims do. */
export type Deed =
  | { readonly code: 'head' }
  | {
      readonly code: 'added' | 'changed';
      readonly of: Thing['of'];
      readonly name: string | null;
      /** What became of the claims of a source that was changed; absent for anything else. */
      readonly following?: Following;
    }
  | { readonly code: 'text-corrected'; readonly name: string; readonly following?: Following }
  | {
      readonly code: 'removed';
      readonly of: Thing['of'];
      readonly name: string | null;
      readonly others: number;
    }
  | {
      readonly code: 'merged';
      readonly of: Thing['of'];
      readonly name: string | null;
      readonly into: string | null;
    }
  | { readonly code: 'split' }
  | { readonly code: 'copies-merged' };

/** The name of a thing; null where it has none of its own. */
export function nameOf(statement: DatasetStatement, { of, id }: Thing): string | null {
  switch (of) {
    case 'source':
      return statement.sources.find((one) => one.id === id)?.title ?? null;
    case 'party':
      return statement.parties.find((one) => one.id === id)?.name ?? null;
    case 'system':
      return statement.systems.find((one) => one.id === id)?.name ?? null;
    case 'band':
      return statement.bands?.find((one) => one.id === id)?.title ?? null;
    case 'group':
      return statement.groups?.find((one) => one.id === id)?.title ?? null;
    case 'story':
      return statement.stories?.find((one) => one.id === id)?.title ?? null;
    case 'relationship':
    case 'claim':
      return null;
  }
}

const put = (of: Thing['of'], name: string | null, isThere: boolean) =>
  ({ code: isThere ? 'changed' : 'added', of, name }) as const;

const has = (items: readonly { readonly id: string }[], { id }: { readonly id: string }) =>
  items.some((one) => one.id === id);

/** What an act did to the case file as it was before. */
export function deedOf(before: DatasetStatement, edit: Edit): Deed {
  switch (edit.act) {
    case 'change-head':
      return { code: 'head' };
    case 'put-source':
      return {
        ...put('source', edit.source.title, has(before.sources, edit.source)),
        following: following(before, edit.source).following,
      };
    case 'correct-text':
      return {
        ...{ code: 'text-corrected', name: nameOf(before, { of: 'source', id: edit.id }) ?? edit.id },
        ...(edit.source && { following: following(before, edit.source).following }),
      };
    case 'put-party':
      return put('party', edit.party.name, has(before.parties, edit.party));
    case 'put-system':
      return put('system', edit.system.name, has(before.systems, edit.system));
    case 'put-relationship':
      return put('relationship', null, has(before.relationships, edit.relationship));
    case 'put-claim':
      return put('claim', null, has(before.claims, edit.claim));
    case 'remove': {
      const { thing } = edit;
      const others = goesWith(before, thing).length - 1;
      return { code: 'removed', of: thing.of, name: nameOf(before, thing), others };
    }
    case 'merge': {
      const { of, id, into } = edit.merger;
      const named = (one: string) => nameOf(before, thingOf(of, one));
      return { code: 'merged', of, name: named(id), into: named(into) };
    }
    case 'split':
      return { code: 'split' };
    case 'take-merged':
      return { code: 'copies-merged' };
  }
}
