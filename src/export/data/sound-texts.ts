/**
 * What tables and names of files hold, as a dataset may hold it: names with no sign that nobody sees, descriptions that say
 * something, and cells whose columns can be told apart. Where a text cannot stay as it is, that is seen.
 */
import { remembering } from '../../domain/memoize/remembering';
import type { Claim } from '../../domain/model/claim';
import type { Alias, Party } from '../../domain/model/party';
import type { Source } from '../../domain/model/source';
import type { System } from '../../domain/model/system';
import { withHiddenNamed } from '../../domain/text/hidden-signs';
import { exportDataWords } from '../../words/exports/data';

/** No text of a dataset but that of a source is longer. */
const MAX_LENGTH = 20_000;

/** Of more different names, the memory begins anew. */
const MAX_REMEMBERED = 10_000;

function cut(text: string): string {
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH - 1)}…` : text;
}

/** A text as a name, or what stands in its place; the same few names stand in most rows of a file. */
const nameIn = remembering(MAX_REMEMBERED, (text: string): string | null => {
  const seen = cut(withHiddenNamed(text));
  return /\S/.test(seen) ? seen : null;
});

/** A text as a name. */
export const soundName = (text: string): string => nameIn(text) ?? exportDataWords().noName;

const soundAlias = (alias: Alias): Alias => ({ ...alias, name: soundName(alias.name) });

interface Named {
  readonly name: string;
  readonly nameInText?: string;
  readonly aliases: readonly Alias[];
}

function soundNames({ name, nameInText, aliases }: Named) {
  return {
    name: soundName(name),
    ...(nameInText !== undefined && { nameInText: soundName(nameInText) }),
    aliases: aliases.map(soundAlias),
  };
}

/** A party with names that a dataset may hold. */
export const soundParty = (party: Party): Party => ({ ...party, ...soundNames(party) });

/** A system with names that a dataset may hold, and a description. */
export function soundSystem(system: System): System {
  const description = cut(system.description);
  return {
    ...system,
    ...soundNames(system),
    description: /\S/.test(description) ? description : exportDataWords().notDescribed,
  };
}

/** A source with a title that a dataset may hold: that of a person's own file is its name. */
export const soundSource = (source: Source): Source => ({
  ...source,
  title: soundName(source.title),
  publisher: soundName(source.publisher),
});

/** Names of columns that mean something else to every object. */
const TAKEN = new Set(['__proto__', 'prototype', 'constructor']);

function soundCells(cells: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const columns = Object.keys(cells);
  const isList = columns.every((column, i) => column === `${i}`);
  if (!isList && !columns.some((column) => TAKEN.has(column))) return cells;
  return Object.fromEntries(
    Object.entries(cells).map(([column, text]) => [
      isList || TAKEN.has(column) ? exportDataWords().column(column) : column,
      text,
    ]),
  );
}

function soundCitation(citation: Claim['citation']): Claim['citation'] {
  if (citation.type !== 'register-row') return citation;
  // What a row says is made each time that it is asked for.
  const { cells, file, ...others } = citation;
  return {
    ...others,
    ...(file && { file: { ...file, name: soundName(file.name) } }),
    cells: soundCells(cells),
  };
}

/** A claim whose speaker and row a dataset may hold. */
export function soundClaim(claim: Claim): Claim {
  const { attribution, citation } = claim;
  return {
    ...claim,
    attribution: { ...attribution, speaker: soundName(attribution.speaker) },
    citation: soundCitation(citation),
  };
}
