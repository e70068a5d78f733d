/** The ids of a file's relationships: by the register's own number where it has one, else by the line of the file. */
import type { DatasetId, RelationshipId } from '../../domain/model/ids';
import type { Relationships } from '../../domain/model/relationships';

const BY_DEAL = 'sipri-';

/** The id of a deal that SIPRI has numbered: the same in every download. */
export function idOfDeal(deal: string): RelationshipId {
  return `${BY_DEAL}${deal}` as RelationshipId;
}

/** The id of a row, which lasts as long as the file stays the same, byte for byte. */
export function idOfLine(dataset: DatasetId, line: number): RelationshipId {
  return `${dataset}-${line}` as RelationshipId;
}

type Ids = Pick<Relationships, 'idAt' | 'placeOf'>;

/** Ids from the numbers of deals; where a deal has none, its line stands in for it. */
export function idsByDeal(deals: readonly (string | null)[], byLine: Ids): Ids {
  let places: Map<string | null, number> | null = null;
  return {
    idAt: (place) => {
      const deal = deals[place];
      return deal ? idOfDeal(deal) : byLine.idAt(place);
    },
    placeOf: (id) => {
      if (id.startsWith(BY_DEAL)) {
        places ??= new Map(deals.map((deal, place) => [deal, place]));
        return places.get(id.slice(BY_DEAL.length)) ?? null;
      }
      const place = byLine.placeOf(id);
      return place === null || deals[place] ? null : place;
    },
  };
}

/** Ids from the lines of the file, which rise from place to place. */
export function idsByLine(dataset: DatasetId, size: number, lineAt: (place: number) => number): Ids {
  const prefix = `${dataset}-`;
  return {
    idAt: (place) => idOfLine(dataset, lineAt(place)),
    placeOf: (id) => {
      if (!id.startsWith(prefix)) return null;
      const line = Number(id.slice(prefix.length));
      let [low, high] = [0, size];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (lineAt(middle) < line) low = middle + 1;
        else high = middle;
      }
      return low < size && idOfLine(dataset, lineAt(low)) === id ? low : null;
    },
  };
}
