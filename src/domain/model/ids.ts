declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** A party's lasting id: ISO 3166-1 alpha-3 for today's states, ISO 3166-3 for former ones, a slug for the rest. */
export type PartyId = Branded<'PartyId'>;
/** A weapon system's lasting id: a slug, never a label. */
export type SystemId = Branded<'SystemId'>;
/** A relationship's lasting id: a slug. */
export type RelationshipId = Branded<'RelationshipId'>;
/** A claim's lasting id: a slug. */
export type ClaimId = Branded<'ClaimId'>;
/** A source's lasting id: a slug. */
export type SourceId = Branded<'SourceId'>;
/** A dataset's lasting id: a slug. */
export type DatasetId = Branded<'DatasetId'>;

/** A story's lasting id: a slug. */
export type StoryId = Branded<'StoryId'>;

/** The id of relationships that are drawn as one; bundle.ts says how it is made. */
export type BundleId = Branded<'BundleId'>;

/** The id of what a picture adds up because it is not among the strongest; others.ts says how it is made. */
export type OthersId = Branded<'OthersId'>;

/** The id of the question how two things are connected; connection.ts says how it is made. */
export type ConnectionId = Branded<'ConnectionId'>;

/** The id of what several parties have in common; common.ts says how it is made. */
export type CommonId = Branded<'CommonId'>;

/** The id of what is between two parties; between.ts says how it is made. */
export type BetweenId = Branded<'BetweenId'>;

/** The ids that a reader can select, and that a permalink's `sel` may hold. */
export type SelectableId =
  | PartyId
  | SystemId
  | RelationshipId
  | BundleId
  | OthersId
  | ConnectionId
  | CommonId
  | BetweenId;

/** A text as an id of its kind: for whoever makes ids, or has seen that the text is one. */
const branded =
  <Id extends string>() =>
  (text: string): Id =>
    text as Id;

/** A text as a party's id. */
export const partyId = /* @__PURE__ */ branded<PartyId>();
/** A text as a system's id. */
export const systemId = /* @__PURE__ */ branded<SystemId>();
/** A text as a relationship's id. */
export const relationshipId = /* @__PURE__ */ branded<RelationshipId>();
/** A text as a claim's id. */
export const claimId = /* @__PURE__ */ branded<ClaimId>();
/** A text as a source's id. */
export const sourceId = /* @__PURE__ */ branded<SourceId>();
/** A text as a dataset's id. */
export const datasetId = /* @__PURE__ */ branded<DatasetId>();

/** Things by their ids. Whether any text is one of these may be asked, too. */
export interface ById<Id extends string, Thing> extends ReadonlyMap<Id, Thing> {
  get(id: string): Thing | undefined;
  has(id: string): boolean;
}

/** A slug: lower-case letters and digits in groups joined by single hyphens, 64 characters at the most. */
export const SLUG = /^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A party id: a slug, or the capital letters of an ISO 3166 code (three today, four for former states). */
export const PARTY_ID = /^(?:[A-Z]{3,4}|(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*)$/;
