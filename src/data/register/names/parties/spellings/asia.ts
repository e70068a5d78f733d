/** How the states of Asia are called elsewhere. */
export const ASIA_ELSEWHERE = `
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
