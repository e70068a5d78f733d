/** Formal and older names in other languages, beside their common ones in `spellings-abroad.ts`. */
export const IN_OTHER_LANGUAGES = `
TWN Taipei Economic and Cultural Representative Office in the United States; Taipei Economic and Cultural Representative Office; TECRO
KOR Republik Korea; Korea, Republik; République de Corée; República de Corea; Republiek Korea; Korea (Süd)
PRK Korea (Nord); Demokratische Volksrepublik Korea
USA Vereinigte Staaten von Amerika; États-Unis d'Amérique; Estados Unidos de América; Verenigde Staten van Amerika; Stati Uniti d'America
RUS Russische Föderation; Fédération de Russie; Federación de Rusia; Russische Federatie; Federazione Russa
GBR Großbritannien; Grande-Bretagne; Gran Bretaña; Groot-Brittannië; Storbritannien; Gran Bretagna; Vereinigtes Königreich Großbritannien
CZE Tschechische Republik; République tchèque; República Checa; Tsjechische Republiek; Repubblica Ceca
SRB Serbien und Montenegro; Serbie-et-Monténégro; Serbia y Montenegro; Serbia e Montenegro; Sérvia e Montenegro; Servië en Montenegro; Serbien och Montenegro; Serbien og Montenegro; Serbia i Czarnogóra; Srbsko a Černá Hora; Сербия и Черногория; Сербія і Чорногорія; Сербія та Чорногорія; Србија и Црна Гора; Srbija i Crna Gora
SVK Slowakische Republik; République slovaque; República Eslovaca
BLR Weißrussland; Weissrussland; Wit-Rusland
CHN Volksrepublik China; China, Volksrepublik; République populaire de Chine; República Popular China
IRN Iran, Islamische Republik; Islamische Republik Iran; République islamique d'Iran
MKD Mazedonien; Macédoine; Macedonië
MDA Moldau; Moldawien
SAU Königreich Saudi-Arabien; Royaume d'Arabie saoudite`;
