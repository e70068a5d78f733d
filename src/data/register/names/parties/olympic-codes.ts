/**
 * Codes of the International Olympic Committee, with the ids of what they stand for: only those that are no code of ISO 3166,
 * past or present, and that no other list in common use has for somebody else. So Bahrain's BRN is missing, which is Brunei's
 * in ISO; BUR and ANT, once Burma and the Netherlands Antilles in ISO; CHI, often written for China; NIG and NGR, which the
 * radio codes of ITU exchange; BAH, LIB, MAD, MAS, MON and SLO, which are Bahrain, Libya, Maldives, Mauritius, Mongolia and
 * Slovakia in the Correlates of War; and ESA, an agency.
 */
const CODES = `
ALG DZA; ANG AGO; BOT BWA; CGO COG; CHA TCD; GAM GMB; GEQ GNQ; GUI GIN; LBA LBY; LES LSO; MAW MWI; MRI MUS; MTN MRT; SEY SYC;
SUD SDN; TAN TZA; TOG TGO; ZAM ZMB; ZIM ZWE;
BIZ BLZ; CRC CRI; GUA GTM; HAI HTI; HON HND; NCA NIC; PAR PRY; PUR PRI; TRI TTO; URU URY;
BAN BGD; BRU BRN; CAM KHM; INA IDN; IRI IRN; KUW KWT; MGL MNG; MYA MMR; NEP NPL; OMA OMN; PHI PHL; PLE PSE; SIN SGP; SRI LKA;
TPE TWN; VIE VNM;
BUL BGR; CRO HRV; DEN DNK; GER DEU; GRE GRC; LAT LVA; NED NLD; POR PRT; SUI CHE;
FIJ FJI; SOL SLB; VAN VUT`;

/** Each code with the id of its party. */
export const OLYMPIC_CODES: readonly (readonly [code: string, id: string])[] = CODES.split(';').map(
  (pair) => {
    const [code = '', id = ''] = pair.trim().split(' ');
    return [code, id];
  },
);
