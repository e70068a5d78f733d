/**
 * The documents of the embargoes, and what each covers. Fetched with whoever shows them; the filter needs none of this.
 *
 * On 29 November 2026 the dates of South Africa 1977, Iraq 2004, Somalia 1992 and 2023, Libya 1992, 1999 and 2003, Liberia 1992 and 2016,
 * Côte d’Ivoire, Eritrea 2009 and 2018, Iran 2025, the end for the Central African Republic, and Venezuela were held against pages of the United
 * Nations, the Publications Office of the Union and SIPRI (sipri.org/databases/embargoes). The other days are those that the documents are known
 * by; they were not looked up once more. Each row leads to its document.
 */
import type { Band, BandDocument } from '../model/band';
import { EMBARGOES } from './embargoes';

/** A resolution of the Security Council, by number and year. */
const un = (number: number, year: number): BandDocument => ({
  title: `UN Security Council resolution ${number} (${year})`,
  address: `https://undocs.org/S/RES/${number}(${year})`,
});

/** A document of the Council of the European Union, by its number in EUR-Lex. */
const eu = (title: string, celex: string): BandDocument => ({
  title,
  address: `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${celex}`,
});

type Told = Pick<Band, 'covers' | 'documents'>;

const only = (...documents: BandDocument[]): Told => ({ documents });
const covering = (covers: string, ...documents: BandDocument[]): Told => ({ covers, documents });

/** The embargo on Yugoslavia, which went on for all that had been part of it. */
const OF_YUGOSLAVIA = only(un(713, 1991), un(727, 1992), un(1021, 1995));

const TOLD: Readonly<Record<string, Told>> = {
  'un-zaf-1977-11': only(un(418, 1977), un(919, 1994)),
  'un-irq-1990-08': covering(
    'ended for the government of Iraq, not for others there',
    un(661, 1990),
    un(1546, 2004),
  ),
  'un-yucs-1991-09': OF_YUGOSLAVIA,
  'un-bih-1991-09': OF_YUGOSLAVIA,
  'un-hrv-1991-09': OF_YUGOSLAVIA,
  'un-mkd-1991-09': OF_YUGOSLAVIA,
  'un-svn-1991-09': OF_YUGOSLAVIA,
  'un-yucs-1998-03': only(un(1160, 1998), un(1367, 2001)),
  'un-som-1992-01': only(un(733, 1992), un(1744, 2007)),
  'un-som-2007-02-some': covering(
    'eased for the security forces of the government',
    un(733, 1992),
    un(1744, 2007),
    un(2714, 2023),
  ),
  'un-lby-1992-03': covering(
    'suspended in April 1999, lifted in September 2003',
    un(748, 1992),
    un(1506, 2003),
  ),
  'un-lby-2011-02': only(un(1970, 2011), un(2009, 2011)),
  'un-lby-2011-09-some': covering(
    'arms for the security forces of the government were allowed under conditions',
    un(1970, 2011),
    un(2009, 2011),
  ),
  'un-lbr-1992-11': only(un(788, 1992), un(1343, 2001), un(1521, 2003), un(1903, 2009)),
  'un-lbr-2009-12-groups': covering(
    'for armed groups; not for the government',
    un(1903, 2009),
    un(2288, 2016),
  ),
  'un-hti-1993-06': only(un(841, 1993), un(861, 1993)),
  'un-hti-1993-10': only(un(873, 1993), un(944, 1994)),
  'un-ago-1993-09-groups': covering('for UNITA; not for the government', un(864, 1993), un(1448, 2002)),
  'un-rwa-1994-05': only(un(918, 1994), un(1011, 1995)),
  'un-sle-1997-10': only(un(1132, 1997), un(1171, 1998)),
  'un-sle-1998-06-groups': covering(
    'for armed groups; not for the government',
    un(1171, 1998),
    un(1940, 2010),
  ),
  'un-eri-2000-05': only(un(1298, 2000)),
  'un-eth-2000-05': only(un(1298, 2000)),
  'un-afg-2000-12-some': covering(
    'for territory under the control of the Taliban',
    un(1333, 2000),
    un(1390, 2002),
  ),
  'un-cod-2003-07-some': covering(
    'for armed groups, from 2005 for all but army and police under conditions',
    un(1493, 2003),
    un(1596, 2005),
    un(1807, 2008),
  ),
  'un-civ-2004-11-some': covering(
    'army and police could be supplied with approval in advance',
    un(1572, 2004),
    un(2153, 2014),
    un(2283, 2016),
  ),
  'un-sdn-2004-07-some': covering(
    'for armed groups in Darfur, from 2005 for all who fight there',
    un(1556, 2004),
    un(1591, 2005),
  ),
  'un-prk-2006-10-some': covering(
    'for major arms, from 2009 for all but small arms',
    un(1718, 2006),
    un(1874, 2009),
  ),
  'un-prk-2016-03': only(un(2270, 2016)),
  'un-lbn-2006-08-groups': covering('for armed groups; not for the government', un(1701, 2006)),
  'un-eri-2009-12': only(un(1907, 2009), un(2444, 2018)),
  'un-irn-2010-06-some': covering(
    'for the major arms of the UN Register; from 2016 the Security Council could allow them case by case',
    un(1929, 2010),
    un(2231, 2015),
  ),
  'un-irn-2025-09-some': covering(
    'the measures of 2010 again; China, Iran and Russia say that they do not apply',
    un(1929, 2010),
    un(2231, 2015),
  ),
  'un-caf-2013-12-some': covering(
    'army and police could be supplied with approval in advance, from 2023 without it',
    un(2127, 2013),
    un(2745, 2024),
  ),
  'un-yem-2015-04-groups': covering(
    'for the Houthis and others who are named; not for the government',
    un(2216, 2015),
  ),
  'un-ssd-2018-07': only(un(2428, 2018)),
  'eu-chn-1989-06-some': covering('each member decides for itself what it covers', {
    title: 'Declaration of the European Council on China, Madrid, 26 and 27 June 1989',
  }),
  'eu-sdn-1994-03': only(eu('Council Decision 94/165/CFSP', '31994D0165')),
  'eu-nga-1995-11': only(eu('Common Position 95/515/CFSP', '31995E0515')),
  'eu-mmr-1996-10': covering(
    'confirmed an embargo that was declared before',
    eu('Common Position 96/635/CFSP', '31996E0635'),
  ),
  'eu-afg-1996-12': only(eu('Common Position 96/746/CFSP', '31996E0746')),
  'eu-idn-1999-09': only(eu('Common Position 1999/624/CFSP', '31999E0624')),
  'eu-zwe-2002-02': only(eu('Common Position 2002/145/CFSP', '32002E0145')),
  'eu-uzb-2005-11': only(eu('Common Position 2005/792/CFSP', '32005E0792')),
  'eu-irn-2007-04': only(eu('Common Position 2007/246/CFSP', '32007E0246')),
  'eu-syr-2011-05': only(eu('Council Decision 2011/273/CFSP', '32011D0273')),
  'eu-blr-2011-06': only(eu('Council Decision 2011/357/CFSP', '32011D0357')),
  'eu-ssd-2011-07': only(eu('Council Decision 2011/423/CFSP', '32011D0423')),
  'eu-rus-2014-07': covering(
    'contracts from before 1 August 2014 were left alone',
    eu('Council Decision 2014/512/CFSP', '32014D0512'),
  ),
  'eu-ven-2017-11': covering(
    'contracts from before 13 November 2017 were left alone',
    eu('Council Decision (CFSP) 2017/2074', '32017D2074'),
  ),
};

/** The shipped embargoes with their documents. Their titles are words, and made where they are shown. */
export const SHIPPED_BANDS: readonly Band[] = EMBARGOES.map((embargo) => ({
  ...embargo,
  title: '',
  ...(TOLD[embargo.id] ?? { documents: [] }),
}));
