/** How the states of the Americas are called elsewhere. */
export const AMERICAS_ELSEWHERE = `
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
