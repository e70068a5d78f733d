/** How organisations, territories and armed groups are called elsewhere. */
export const OTHERS_ELSEWHERE = `
CSHH Former Czechoslovakia; Czechoslovak Socialist Republic; Czechoslovak Republic; CSSR; Czecho-Slovakia; Czechoslovakia (former); Czech and Slovak Federal Republic
DDDE German Dem. Rep.; Former Democratic Republic of Germany; Former German Democratic Republic; Democratic Republic of Germany; Germany Democratic Republic; East Germany (German Democratic Republic); Germany (GDR); Germany DR; Germany, East (GDR)
south-vietnam Former Republic of Vietnam; RVN; S. Vietnam
YDYE Former Democratic Yemen; Democratic Yemen; P.D.R. Yemen; PDRY; Yemen (South); Yemen (PDR); Democratic Republic of Yemen; Yemen, Democratic; Yemen (Aden); Yemen, People's Democratic
SUHH U.S.S.R.; Former USSR; Former Soviet Union; Soviet Union (former); Union of Soviet Socialist Reps.; USSR (former); Soviet Union (USSR); USSR (Soviet Union)
YUCS SFRY; SFR Yugoslavia; Former Yugoslavia; Yugoslavia (former); SFR of Yugoslavia; Yugoslavia (SFR); Yugoslavia (SFRY); Former SFR Yugoslavia; Socialist Federal Republic of Yugoslavia (former)
african-union AU; Organization of African Unity; OAU
european-union European Union (EU); European Community; European Communities
nato North Atlantic Treaty Organisation; N.A.T.O.; NATO (North Atlantic Treaty Organization); OTAN
osce Organisation for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe
united-nations U.N.; United Nations Organization; UNO; United Nations (UN)
HKG China, Hong Kong SAR; Hong Kong SAR, China; Hong Kong SAR; Hong Kong, China; China, Hong Kong Special Administrative Region; Hong Kong Special Administrative Region
MAC China, Macao SAR; Macao SAR, China; Macao SAR; Macao, China; China, Macao Special Administrative Region; Macau SAR
FRO Faeroe Islands; Faroes
ANHH Neth. Antilles; Netherland Antilles; Dutch Antilles
farc FARC-EP
hezbollah Hizbollah; Hezbullah; Hizbollah (Lebanon)
houthi-rebels Houthi; Huthi rebels (Yemen); Huthi rebels; Houthi rebels; Houthi movement; Ansarallah; Ansar Allah (Yemen); Houthis (Yemen)`;
