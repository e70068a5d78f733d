/**
 * What states are called in short in the languages of the sources, in their own capitals: РФ, EE.UU., VAE. They are known as the
 * whole of a cell and in these very letters alone, with or without full stops: "eau" is water. An abbreviation of two Latin
 * letters is none of these, as it may be a code, and no other that two states have: "R.U." looks like Russia's. A line is an id and its names.
 */
export const ABBREVIATIONS_ABROAD = `
USA EEUU; EUA; САЩ; САД; SUA; ABD; ABŞ
RUS РФ
CHN КНР; RPC; VRC; ChRL; ČLR; ÇHC
DEU ФРГ; ФРН; RFA; RFN; SRN
DDDE ГДР; НДР; RDA; NRD; NDR
SUHH СССР; СРСР; URSS; UdSSR; ZSRR; SSSR
CSHH ЧССР
YUCS СФРЮ; SFRJ; RSFY
ARE ОАЭ; ОАЕ; VAE; EAU; ZEA; SAE
ZAF ЮАР; ПАР; RPA; JAR
PRK КНДР; RPDC; KRLD; KLDR; DVRK
COD ДРК; RDC
CAF ЦАР; RCA
SYR САР
IRN ИРИ
SAU КСА
BIH БиГ; БиХ
VNM СРВ
LAO ЛНДР
northern-cyprus KKTC`;
