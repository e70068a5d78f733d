/** How the states of Europe are called elsewhere. */
export const EUROPE_ELSEWHERE = `
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
