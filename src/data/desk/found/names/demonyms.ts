/**
 * What the people of states, and what comes from there, are called in English; and the capitals that stand for their
 * governments. A word that may mean two states ("Korean", "Congolese", "Dominican") is left out, and so are "English" and
 * "European", which are no party's.
 */

/** A line is an id and its words; where the plural is another word than with an "s", it is there too. */
const DEMONYMS = `
AFG Afghan; ALB Albanian; DZA Algerian; AND Andorran; AGO Angolan; ARG Argentine, Argentinian; ARM Armenian
AUS Australian; AUT Austrian; AZE Azerbaijani, Azeri; BHS Bahamian; BHR Bahraini; BGD Bangladeshi; BRB Barbadian
BLR Belarusian, Belarussian, Belorussian; BEL Belgian; BLZ Belizean; BEN Beninese; BTN Bhutanese; BOL Bolivian
BIH Bosnian; BWA Botswanan; BRA Brazilian; BRN Bruneian; BGR Bulgarian; BFA Burkinabe; BDI Burundian; KHM Cambodian
CMR Cameroonian; CAN Canadian; CPV Cape Verdean; CAF Central African; TCD Chadian; CHL Chilean; CHN Chinese
COL Colombian; COM Comorian; CRI Costa Rican; CIV Ivorian; HRV Croatian, Croat; CUB Cuban; CYP Cypriot; CZE Czech
DNK Danish, Danes; DJI Djiboutian; ECU Ecuadorian, Ecuadorean; EGY Egyptian; SLV Salvadoran; ERI Eritrean
EST Estonian; ETH Ethiopian; FJI Fijian; FIN Finnish, Finn; FRA French, Frenchman, Frenchmen; GAB Gabonese; GMB Gambian
GEO Georgian; DEU German; GHA Ghanaian; GRC Greek; GRD Grenadian; GTM Guatemalan; GUY Guyanese; HTI Haitian
HND Honduran; HUN Hungarian; ISL Icelandic, Icelander; IND Indian; IDN Indonesian; IRN Iranian; IRQ Iraqi; IRL Irish
ISR Israeli; ITA Italian; JAM Jamaican; JPN Japanese; JOR Jordanian; KAZ Kazakh, Kazakhstani; KEN Kenyan
XKX Kosovar; KWT Kuwaiti; KGZ Kyrgyz; LAO Laotian; LVA Latvian; LBN Lebanese; LBR Liberian; LBY Libyan
LTU Lithuanian; LUX Luxembourgish; MKD Macedonian, North Macedonian; MDG Malagasy; MWI Malawian; MYS Malaysian
MDV Maldivian; MLI Malian; MLT Maltese; MRT Mauritanian; MUS Mauritian; MEX Mexican; MDA Moldovan; MNG Mongolian
MNE Montenegrin; MAR Moroccan; MOZ Mozambican; MMR Burmese; NAM Namibian; NPL Nepalese, Nepali; NLD Dutch, Dutchman
NZL New Zealander; NIC Nicaraguan; NER Nigerien; NGA Nigerian; PRK North Korean; NOR Norwegian; OMN Omani
PAK Pakistani; PSE Palestinian; PAN Panamanian; PNG Papua New Guinean; PRY Paraguayan; PER Peruvian; PHL Philippine, Filipino
POL Polish, Poles; PRT Portuguese; QAT Qatari; ROU Romanian; RUS Russian; RWA Rwandan; SAU Saudi, Saudi Arabian
SEN Senegalese; SRB Serbian, Serb; SLE Sierra Leonean; SGP Singaporean; SVK Slovak, Slovakian; SVN Slovenian, Slovene
SOM Somali; ZAF South African; KOR South Korean; SSD South Sudanese; ESP Spanish, Spaniard; LKA Sri Lankan
SDN Sudanese; SUR Surinamese; SWE Swedish, Swedes; CHE Swiss; SYR Syrian; TWN Taiwanese; TJK Tajik; TZA Tanzanian
THA Thai; TLS Timorese; TGO Togolese; TUN Tunisian; TUR Turkish, Turks; TKM Turkmen; UGA Ugandan; UKR Ukrainian
ARE Emirati; GBR British, Briton; USA American; URY Uruguayan; UZB Uzbek; VEN Venezuelan; VNM Vietnamese
YEM Yemeni; ZMB Zambian; ZWE Zimbabwean; SUHH Soviet; YUCS Yugoslav, Yugoslavian; CSHH Czechoslovak
DDDE East German; DEU West German`;

const CAPITALS = `
USA Washington; RUS Moscow; RUS Kremlin; CHN Beijing; IRN Tehran, Teheran; VEN Caracas; PRK Pyongyang; KOR Seoul
JPN Tokyo; IND New Delhi; PAK Islamabad; TUR Ankara; SYR Damascus; IRQ Baghdad; EGY Cairo; LBY Tripoli; SAU Riyadh
ISR Jerusalem; LBN Beirut; UKR Kyiv, Kiev; BLR Minsk; GEO Tbilisi; ARM Yerevan; AZE Baku; KAZ Astana; UZB Tashkent
FRA Paris; DEU Berlin; ITA Rome; ESP Madrid; PRT Lisbon; POL Warsaw; CZE Prague; HUN Budapest; ROU Bucharest
BGR Sofia; SRB Belgrade; GRC Athens; SWE Stockholm; NOR Oslo; DNK Copenhagen; FIN Helsinki; GBR London, Whitehall
CUB Havana; NIC Managua; COL Bogota; BRA Brasilia; ARG Buenos Aires; MMR Naypyidaw; VNM Hanoi
THA Bangkok; IDN Jakarta; TWN Taipei; DZA Algiers; MAR Rabat; SDN Khartoum; ETH Addis Ababa; ERI Asmara; AGO Luanda
ZAF Pretoria; ZWE Harare; YEM Sanaa; QAT Doha; ARE Abu Dhabi; AFG Kabul; AUS Canberra; CAN Ottawa`;

function entriesIn(lines: string): (readonly [word: string, id: string])[] {
  return lines
    .split(/;|\n/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .flatMap((entry) => {
      const end = entry.indexOf(' ');
      const words = entry.slice(end + 1).split(', ');
      return words.map((word) => [word, entry.slice(0, end)] as const);
    });
}

/** Words that have no plural of their own: what ends so is one already, or an adjective. */
const WITHOUT_PLURAL = /(?:ese|ish|ch|s|men|z|Dutch|Philippine)$/;

const withPlural = ([word, id]: readonly [word: string, id: string]) =>
  WITHOUT_PLURAL.test(word) ? [[word, id] as const] : [[word, id] as const, [`${word}s`, id] as const];

/** Every word for the people of a state and for what comes from there, with the id of the state. */
export const DEMONYM_WORDS = entriesIn(DEMONYMS).flatMap(withPlural);

/** Every capital that stands for a government. Brussels is that of several, and stands for none. */
export const CAPITAL_WORDS = entriesIn(CAPITALS);
