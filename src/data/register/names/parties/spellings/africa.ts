/** The rest of the names of Africa, in the order of the party table. */
export const AFRICA_ELSEWHERE = `
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
