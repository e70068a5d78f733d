/**
 * Arms embargoes of the UN Security Council, and those of the European Union that go beyond them: whom, from when, until when. It is
 * small because only what is well known stands in it; `documents.ts` names the documents of each, and which dates were held against
 * other pages. The day is that on which the document was adopted.
 */
import type { EdtfDate } from '../dates/edtf';
import { tableOf } from '../groups/tables';
import type { Band, BandKind, BandScope } from '../model/band';
import { type PartyId, partyId } from '../model/ids';

/** The table goes as far as this: what has no end in it may have come to one since. */
export const KNOWN_UNTIL = '2025-10' as EdtfDate;

/** What the filter has to know of an embargo. */
export type Embargo = Pick<Band, 'id' | 'kind' | 'parties' | 'scope' | 'from' | 'until'>;

const UN = `
ZAF 1977-11-04 1994-05-25 all
IRQ 1990-08-06 2004-06-08 all
YUCS+SRB 1991-09-25 1996-06-18 all
BIH 1991-09-25 1996-06-18 all
HRV 1991-09-25 1996-06-18 all
MKD 1991-09-25 1996-06-18 all
SVN 1991-09-25 1996-06-18 all
YUCS+SRB 1998-03-31 2001-09-10 all
SOM 1992-01-23 2007-02-20 all
SOM 2007-02-20 2023-12-01 some
LBY 1992-03-31 1999-04-05 all
LBY 2011-02-26 2011-09-16 all
LBY 2011-09-16 .. some
LBR 1992-11-19 2009-12-17 all
LBR 2009-12-17 2016-05-25 groups
HTI 1993-06-16 1993-08-27 all
HTI 1993-10-13 1994-10-16 all
AGO 1993-09-15 2002-12-09 groups
RWA 1994-05-17 1995-08-16 all
SLE 1997-10-08 1998-06-05 all
SLE 1998-06-05 2010-09-29 groups
ERI 2000-05-17 2001-05-16 all
ETH 2000-05-17 2001-05-16 all
AFG 2000-12-19 2002-01-16 some
COD 2003-07-28 2008-03-31 some
CIV 2004-11-15 2016-04-28 some
SDN 2004-07-30 .. some
PRK 2006-10-14 2016-03-02 some
PRK 2016-03-02 .. all
LBN 2006-08-11 .. groups
ERI 2009-12-23 2018-11-14 all
IRN 2010-06-09 2020-10-18 some
IRN 2025-09-28 .. some
CAF 2013-12-05 2024-07-30 some
YEM 2015-04-14 .. groups
SSD 2018-07-13 .. all`;

const EU = `
CHN 1989-06-27 .. some
SDN 1994-03-15 .. all
NGA 1995-11-20 1999-06-01 all
MMR 1996-10-28 .. all
AFG 1996-12-17 2001-11-05 all
IDN 1999-09-16 2000-01-17 all
ZWE 2002-02-18 .. all
UZB 2005-11-14 2009-10-27 all
IRN 2007-04-23 .. all
SYR 2011-05-09 2013-05-31 all
BLR 2011-06-20 .. all
SSD 2011-07-18 .. all
RUS 2014-07-31 .. all
VEN 2017-11-13 .. all`;

function readLines(kind: BandKind, lines: string): Embargo[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [on = '', from = '', until = '', scope = ''] = line.split(' ');
      // A state that registers list as two, before and after it became another: the first names the row.
      const parties = on.split('+').map(partyId);
      return {
        id: `${kind.slice(0, 2)}-${parties[0]?.toLowerCase()}-${from.slice(0, 7)}${scope === 'all' ? '' : `-${scope}`}`,
        kind,
        parties,
        scope: scope as BandScope,
        from: from as EdtfDate,
        until: until === '..' ? null : (until as EdtfDate),
      };
    });
}

/** All of them. */
export const EMBARGOES: readonly Embargo[] = [...readLines('un-embargo', UN), ...readLines('eu-embargo', EU)];

const union = tableOf({}, 'eu')?.memberships ?? [];

const yearOf = (date: EdtfDate) => Number(date.slice(0, 4));

/** Of each party, the first year in which it was a member of the Union, or of the Communities before it, and the last whole one. */
const inUnion = new Map(
  union.map(({ party, from, until }) => [
    party,
    { first: from === null ? 0 : yearOf(from), last: until === null ? 9999 : yearOf(until) - 1 },
  ]),
);

/** From the year in which a state joined the Union to the last in which it was a member; null for others: they are not bound. */
export const yearsInUnion = (party: PartyId): { readonly first: number; readonly last: number } | null =>
  inUnion.get(party) ?? null;
