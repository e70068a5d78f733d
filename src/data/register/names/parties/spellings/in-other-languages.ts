/** Formal and older names in other languages, beside their common ones in `spellings-abroad.ts`. */
export const IN_OTHER_LANGUAGES = `
TWN Taipei Economic and Cultural Representative Office in the United States; Taipei Economic and Cultural Representative Office; TECRO
KOR Южная Корея; Republik Korea; Korea, Republik; République de Corée; República de Corea; Republiek Korea; Korea (Süd)
PRK Северная Корея; Корейская Народно-Демократическая Республика; Korea (Nord); Demokratische Volksrepublik Korea
USA Соединенные Штаты Америки; Сполучені Штати Америки; Vereinigte Staaten von Amerika; États-Unis d'Amérique; Estados Unidos de América; Verenigde Staten van Amerika; Stati Uniti d'America
RUS Российская Федерация; Російська Федерація; Russische Föderation; Fédération de Russie; Federación de Rusia; Russische Federatie; Federazione Russa
GBR Соединенное Королевство; Великобританія; Großbritannien; Grande-Bretagne; Gran Bretaña; Groot-Brittannië; Storbritannien; Gran Bretagna; Vereinigtes Königreich Großbritannien
CZE Чешская Республика; Tschechische Republik; République tchèque; República Checa; Tsjechische Republiek; Repubblica Ceca
SRB Serbien und Montenegro; Serbie-et-Monténégro; Serbia y Montenegro; Serbia e Montenegro; Sérvia e Montenegro; Servië en Montenegro; Serbien och Montenegro; Serbien og Montenegro; Serbia i Czarnogóra; Srbsko a Černá Hora; Сербия и Черногория; Сербія і Чорногорія; Сербія та Чорногорія; Србија и Црна Гора; Srbija i Crna Gora
SVK Slowakische Republik; République slovaque; República Eslovaca
BLR Белоруссия; Білорусія; Weißrussland; Weissrussland; Wit-Rusland
CHN VR China; RP China; Китайская Народная Республика; Volksrepublik China; China, Volksrepublik; République populaire de Chine; República Popular China
IRN Iran, Islamische Republik; Islamische Republik Iran; République islamique d'Iran
MKD Mazedonien; Macédoine; Macedonië
MDA Молдавия; Молдавія; Moldau; Moldawien
SAU Königreich Saudi-Arabien; Royaume d'Arabie saoudite; Королевство Саудовская Аравия
ARE Ver. Arab. Emirate; Verein. Arab. Emirate; Ver. Arabische Emirate; Verein. Arabische Emirate; Объединенные Арабские Эмираты; Об'єднані Арабські Емірати
DEU Bundesrepublik Deutschland; République fédérale d'Allemagne; República Federal de Alemania; Федеративная Республика Германия
COD DR Kongo; Dem. Rep. Kongo; RD Congo; RD del Congo; ДР Конго; Демократическая Республика Конго
NLD Holanda; Hollande; Olanda; Голландия; Голландія
MMR Birma; Birmanie; Birmania; Бирма`;
