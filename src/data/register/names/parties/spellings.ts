/**
 * How parties are called elsewhere: by the United Nations and their registers, the World Bank, ISO 3166, UN Comtrade, in
 * formal style and in common abbreviations. They are for reading files and are shown nowhere. A line is an id and its names.
 * What follows from the names of the party table by rule (`party-names.ts`) is not repeated here: a name turned round
 * ("Korea, Rep."), a word cut short ("Dem. Rep. of the Congo"). A name that may mean two parties is left out: Korea, ROC,
 * "Other Asia, nes", Yemen's "Fmr Arab Rep.".
 */
import { OLYMPIC_CODES } from './olympic-codes';

// The rest of the names of Africa, in the order of the party table.
const AFRICA = `
DZA People's Democratic Republic of Algeria
AGO Republic of Angola; People's Republic of Angola
BEN Republic of Benin; People's Republic of Benin
BWA Republic of Botswana
BDI Republic of Burundi
CPV Republic of Cabo Verde; Republic of Cape Verde; Cape Verde Islands
CMR Republic of Cameroon; United Republic of Cameroon
CAF CAR; Central Africa; Centrafrique
TCD Republic of Chad; Tchad
COM Union of the Comoros; Comoro Islands; Islamic Federal Republic of the Comoros
COG Congo Republic; Republic of Congo; Congo Brazzaville; People's Republic of the Congo
COD Congo (DRC); Congo DR; D.R. Congo; Democratic Congo; Democratic Republic of Congo; Congo Kinshasa; Congo (Zaire)
CIV Republic of Ivory Coast
DJI Republic of Djibouti
EGY Egypt Arab Republic
GNQ Republic of Equatorial Guinea; Eq. Guinea
ERI State of Eritrea
SWZ Kingdom of Eswatini; Kingdom of Swaziland
ETH Federal Democratic Republic of Ethiopia; People's Democratic Republic of Ethiopia; Abyssinia
GAB Gabonese Republic; Republic of Gabon
GMB Republic of the Gambia; Islamic Republic of the Gambia
GHA Republic of Ghana
GIN Republic of Guinea; Guinea (Conakry)
GNB Republic of Guinea-Bissau; Guinea (Bissau); Portuguese Guinea
KEN Republic of Kenya
LSO Kingdom of Lesotho
LBR Republic of Liberia
LBY State of Libya; Great Socialist People's Libyan Arab Jamahiriya; Libyan Arab Republic; Libyan AJ
MDG Republic of Madagascar
MWI Republic of Malawi
MLI Republic of Mali
MRT Islamic Republic of Mauritania
MUS Republic of Mauritius
MAR Kingdom of Morocco
MOZ Republic of Mozambique; People's Republic of Mozambique
NAM Republic of Namibia
NER Republic of the Niger; Republic of Niger
NGA Federal Republic of Nigeria
RWA Republic of Rwanda; Rwandese Republic; Ruanda
STP Democratic Republic of São Tomé and Príncipe; São Tomé
SEN Republic of Senegal
SYC Republic of Seychelles; Seychelles Islands
SLE Republic of Sierra Leone
SOM Federal Republic of Somalia; Somali Republic; Somali Democratic Republic
ZAF Republic of South Africa; RSA; Union of South Africa; Rep. S. Africa; S. Africa
SSD Republic of South Sudan; S. Sudan
SDN Republic of the Sudan; Republic of Sudan; Democratic Republic of the Sudan; Former Sudan; North Sudan
TGO Togolese Republic; Republic of Togo
TUN Republic of Tunisia; Tunisian Republic
UGA Republic of Uganda
ESH W. Sahara; Spanish Sahara; SADR
ZMB Republic of Zambia
ZWE Republic of Zimbabwe; Zimbabwe Rhodesia`;

const AMERICAS = `
ARG Argentine Republic; Argentine
BHS Commonwealth of the Bahamas; Bahama Islands
BRA Federative Republic of Brazil; Brasil
BOL Republic of Bolivia
CHL Republic of Chile
COL Republic of Colombia
CRI Republic of Costa Rica
CUB Republic of Cuba
DMA Commonwealth of Dominica
DOM Santo Domingo
ECU Republic of Ecuador
SLV Republic of El Salvador; Salvador
GTM Republic of Guatemala
GUY Co-operative Republic of Guyana; Republic of Guyana
HTI Republic of Haiti
HND Republic of Honduras
MEX United Mexican States
NIC Republic of Nicaragua
PAN Republic of Panama
PRY Republic of Paraguay
PER Republic of Peru
KNA Federation of Saint Kitts and Nevis; Saint Christopher and Nevis; Saint Kitts-Nevis
VCT Saint Vincent and Grenadines; Saint Vincent & the Grenadines
SUR Republic of Suriname
TTO Republic of Trinidad and Tobago; Trinidad
USA United States Of America (USA); US of America; America; United States (US); The States
URY Eastern Republic of Uruguay; Oriental Republic of Uruguay
VEN Venezuela (RB); Republic of Venezuela`;

const ASIA = `
AFG Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan; Democratic Republic of Afghanistan; Republic of Afghanistan
ARM Republic of Armenia
AZE Republic of Azerbaijan; Azerbaidjan
BHR Kingdom of Bahrain; State of Bahrain; Bahrein
BGD People's Republic of Bangladesh
BTN Kingdom of Bhutan
BRN Nation of Brunei; Negara Brunei Darussalam
KHM Kingdom of Cambodia; Democratic Kampuchea; People's Republic of Kampuchea
CHN PRC; Mainland China; Communist China; P.R. China; China PR; PR of China; China (PRC)
GEO Republic of Georgia
IND Republic of India
IDN Republic of Indonesia
IRN Islamic Iran; Persia; I.R. Iran; Iran (IR)
IRQ Republic of Iraq
ISR State of Israel
JOR Hashemite Kingdom of Jordan; Transjordan
KAZ Republic of Kazakhstan; Kazakstan
KWT State of Kuwait
KGZ Kirghizstan; Kirgizstan; Kyrghyzstan; Kirghizia
LAO Lao; Lao People's DR; Kingdom of Laos
LBN Lebanese Republic; Republic of Lebanon
MYS Federation of Malaysia; Federation of Malaya
MDV Republic of Maldives; Maldive Islands
MNG Mongolian People's Republic; Outer Mongolia
MMR Republic of the Union of Myanmar; Union of Myanmar; Union of Burma
NPL Federal Democratic Republic of Nepal; Kingdom of Nepal
PRK N. Korea; Democratic Republic of Korea; DPR Korea; DPR of Korea; D.P.R.K.; Korea DPR; Korea (DPRK); Korea, D.P.R. of; Dem. People's Rep. Korea
OMN Sultanate of Oman
PAK Islamic Republic of Pakistan
PSE West Bank and Gaza; West Bank and Gaza Strip; Palestinian Territory; Palestinian Territories; Palestinian Territory, Occupied; Occupied Palestinian Territory; Occupied Palestinian Territories; Palestinian National Authority; Palestine (State of)
PHL Republic of the Philippines; Philippine Republic
QAT State of Qatar
SAU Kingdom of Saudi Arabia; KSA; Saudi
SGP Republic of Singapore
KOR ROK; S. Korea; R.O. Korea; Korea (ROK); Korea Republic; Korea Rep.
LKA Democratic Socialist Republic of Sri Lanka
SYR Syrian AR
TWN Taiwan Province of China; China (Taiwan); Chinese Taipei; Taiwan (China); Taiwan, ROC; China, Republic of (Taiwan); Nationalist China
TJK Republic of Tajikistan; Tadjikistan
THA Kingdom of Thailand; Siam
TLS Democratic Republic of Timor-Leste; Timor
TUR Turkiye Cumhuriyeti; Republic of Turkey
ARE U.A.E.; Emirates; UA Emirates; Utd. Arab Emirates; Unit. Arab Emirates; Trucial States
UZB Republic of Uzbekistan
VNM SR Vietnam; Socialist Republic of Vietnam; Democratic Republic of Vietnam; Vietnam (North); Vietnam SR
YEM Yemen Republic; United Yemen`;

const EUROPE = `
ALB Republic of Albania; People's Socialist Republic of Albania
AND Principality of Andorra
AUT Republic of Austria
BLR Republic of Belarus; Byelorussian SSR; Belorussia; Bielorussia; White Russia
BEL Kingdom of Belgium
BIH BiH; Bosnia & Herzegovina; Bosnia and Herz.; Bosnia-Hercegovina; Bosnia and Hercegovina
BGR Republic of Bulgaria; People's Republic of Bulgaria
HRV Republic of Croatia; Hrvatska
CYP Republic of Cyprus
CZE Czech Rep.; Cesko
DNK Kingdom of Denmark
EST Republic of Estonia
FIN Republic of Finland
FRA French Republic; France (metropolitan); Metropolitan France
DEU FRG; West Germany (Federal Republic of Germany); Germany Federal Republic; Former Federal Republic of Germany; German Federal Republic; F.R. Germany; Germany FR; Germany, West (FRG); BRD
GRC Hellenic Republic; Hellas
VAT Vatican City State; Holy See (Vatican City State); Vatican City (Holy See)
HUN Republic of Hungary; Hungarian People's Republic
ISL Republic of Iceland
IRL Eire; Irish Republic; Irish Free State
ITA Italian Republic
XKX Kosovo (under UNSCR 1244-99); Kosovo (UNSCR 1244/99); Republic of Kosovo; Kosovo (UNSCR 1244); Kosovo under UNSCR 1244; UN Administered Region of Kosovo
LVA Republic of Latvia
LIE Principality of Liechtenstein
LTU Republic of Lithuania
LUX Grand Duchy of Luxembourg; Luxemburg
MLT Republic of Malta
MDA Moldavia
MCO Principality of Monaco
NLD Kingdom of the Netherlands; The Netherlands; Netherland
MKD Republic of North Macedonia; Republic of Macedonia; N. Macedonia; TFYR of Macedonia; TFYR Macedonia; TFYROM; Macedonia, FYR; FYR Macedonia; FYR of Macedonia; F.Y.R.O. Macedonia; Macedonia (former Yugoslav Republic of)
northern-cyprus TRNC; North Cyprus; Turkish Cyprus
NOR Kingdom of Norway
POL Republic of Poland; Polish People's Republic
PRT Portuguese Republic
ROU Rumania; Roumania; Socialist Republic of Romania
RUS Russian Fed.; Russian Federation (RF); Russian Republic
SMR Republic of San Marino
SRB Republic of Serbia; Serbia (FRY); FR Yugoslavia; FRY; FR of Yugoslavia; State Union of Serbia and Montenegro; Serbia & Montenegro
SVK Slovak Rep.; Slovensko
SVN Republic of Slovenia
ESP Kingdom of Spain
SWE Kingdom of Sweden
CHE Swiss; Helvetia
GBR U.K.; G.B.; United Kingdom (UK); Great Britain and Northern Ireland; United Kingdom of Great Britain; Utd. Kingdom; UK of Great Britain and Northern Ireland; Great Britain (UK); Great Britain (United Kingdom)`;

const OCEANIA = `
AUS Commonwealth of Australia
FJI Republic of Fiji; Fiji Islands
KIR Republic of Kiribati
MHL Republic of the Marshall Islands; RMI
FSM FS Micronesia; FSM
NRU Republic of Nauru
NZL N. Zealand
PLW Republic of Palau; Belau
PNG Independent State of Papua New Guinea; P.N.G.; Papua N. Guinea
WSM Independent State of Samoa
SLB Solomon Is.; Solomons
TON Kingdom of Tonga
VUT Republic of Vanuatu`;

const OTHERS = `
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

// Formal and older names in other languages, beside their common ones in `spellings-abroad.ts`.
const IN_OTHER_LANGUAGES = `
TWN Taipei Economic and Cultural Representative Office in the United States; Taipei Economic and Cultural Representative Office; TECRO
KOR Republik Korea; Korea, Republik; République de Corée; República de Corea; Republiek Korea; Korea (Süd)
PRK Korea (Nord); Demokratische Volksrepublik Korea
USA Vereinigte Staaten von Amerika; États-Unis d'Amérique; Estados Unidos de América; Verenigde Staten van Amerika; Stati Uniti d'America
RUS Russische Föderation; Fédération de Russie; Federación de Rusia; Russische Federatie; Federazione Russa
GBR Großbritannien; Grande-Bretagne; Gran Bretaña; Groot-Brittannië; Storbritannien; Gran Bretagna; Vereinigtes Königreich Großbritannien
CZE Tschechische Republik; République tchèque; República Checa; Tsjechische Republiek; Repubblica Ceca
SVK Slowakische Republik; République slovaque; República Eslovaca
BLR Weißrussland; Weissrussland; Wit-Rusland
CHN Volksrepublik China; China, Volksrepublik; République populaire de Chine; República Popular China
IRN Iran, Islamische Republik; Islamische Republik Iran; République islamique d'Iran
MKD Mazedonien; Macédoine; Macedonië
MDA Moldau; Moldawien
SAU Königreich Saudi-Arabien; Royaume d'Arabie saoudite`;

/** The names of lines that begin with an id, each with it. */
export function namesIn(lines: string): (readonly [name: string, id: string])[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const end = line.indexOf(' ');
      const id = line.slice(0, end);
      return line
        .slice(end + 1)
        .split('; ')
        .map((name) => [name, id] as const);
    });
}

/** The other spellings, each with the id of its party. */
export const SPELLINGS: readonly (readonly [name: string, id: string])[] = [
  ...OLYMPIC_CODES,
  ...[AFRICA, AMERICAS, ASIA, EUROPE, OCEANIA, OTHERS, IN_OTHER_LANGUAGES].flatMap(namesIn),
];
