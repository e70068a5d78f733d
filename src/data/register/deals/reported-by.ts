/** Who reported a deal: what a cell says of it, seen from the ends of the deal. */
import type { PartyId } from '../../../domain/model/ids';
import type { Reported, Reporter } from '../../../domain/model/reported';
import { reporterIn } from '../cells/reporter-words';
import { partiesIn, spelledOut } from '../mapping/several-parties';
import { partyOfName } from '../names/parties';
import type { DealFacts } from '../rows/deal-facts';

interface Ends {
  readonly from: PartyId;
  readonly to: PartyId;
}

/** Whether a name is that of an end, known by its id, or written as the row writes it: it may be joined to another party. */
function isEnd(name: string, end: PartyId, written: string): boolean {
  return partyOfName(name).party.id === end || name.toLowerCase() === written.trim().toLowerCase();
}

/** Who one name stands for. */
function sideOf(name: string, { from, to }: DealFacts, ends: Ends): Reporter {
  const word = reporterIn(name);
  if (word) return word;
  const party = spelledOut(name);
  if (isEnd(party, ends.from, from)) return 'exporter';
  return isEnd(party, ends.to, to) ? 'importer' : 'third';
}

/** A third by its usual name, where it is known. */
function nameOfThird(name: string): string {
  const { party, known } = partyOfName(spelledOut(name));
  return known ? party.name : name;
}

/** Who reported a deal; null where the table does not say. */
export function reportedOf(facts: DealFacts, ends: Ends): Reported | null {
  const { reporter = '' } = facts;
  if (reporter === '') return null;
  const names = reporterIn(reporter) ? [reporter] : partiesIn(reporter);
  const sides = new Set(names.map((name) => sideOf(name, facts, ends)));
  if (sides.has('both') || (sides.has('exporter') && sides.has('importer'))) return { by: 'both' };
  if (sides.has('exporter')) return { by: 'exporter' };
  if (sides.has('importer')) return { by: 'importer' };
  return reporterIn(reporter) === 'third'
    ? { by: 'third' }
    : { by: 'third', name: names.map(nameOfThird).join('; ') };
}
