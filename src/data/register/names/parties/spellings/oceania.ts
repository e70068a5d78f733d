/** How the states of Oceania are called elsewhere. */
export const OCEANIA_ELSEWHERE = `
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
