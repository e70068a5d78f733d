/** The codes of two letters under which browsers know states and regions, by those of three letters that are our ids. */

// ISO 3166-1; XKX and XK are in use for Kosovo, which ISO leaves to its users.
const CODES = `
  ABW AW  AFG AF  AGO AO  ALB AL  AND AD  ARE AE  ARG AR  ARM AM  ATG AG  AUS AU  AUT AT  AZE AZ  BDI BI  BEL BE
  BEN BJ  BFA BF  BGD BD  BGR BG  BHR BH  BHS BS  BIH BA  BLR BY  BLZ BZ  BMU BM  BOL BO  BRA BR  BRB BB  BRN BN
  BTN BT  BWA BW  CAF CF  CAN CA  CHE CH  CHL CL  CHN CN  CIV CI  CMR CM  COD CD  COG CG  COK CK  COL CO  COM KM
  CPV CV  CRI CR  CUB CU  CUW CW  CYM KY  CYP CY  CZE CZ  DEU DE  DJI DJ  DMA DM  DNK DK  DOM DO  DZA DZ  ECU EC
  EGY EG  ERI ER  ESH EH  ESP ES  EST EE  ETH ET  FIN FI  FJI FJ  FRA FR  FRO FO  FSM FM  GAB GA  GBR GB  GEO GE
  GHA GH  GIB GI  GIN GN  GMB GM  GNB GW  GNQ GQ  GRC GR  GRD GD  GRL GL  GTM GT  GUY GY  HKG HK  HND HN  HRV HR
  HTI HT  HUN HU  IDN ID  IND IN  IRL IE  IRN IR  IRQ IQ  ISL IS  ISR IL  ITA IT  JAM JM  JOR JO  JPN JP  KAZ KZ
  KEN KE  KGZ KG  KHM KH  KIR KI  KNA KN  KOR KR  KWT KW  LAO LA  LBN LB  LBR LR  LBY LY  LCA LC  LIE LI  LKA LK
  LSO LS  LTU LT  LUX LU  LVA LV  MAC MO  MAR MA  MCO MC  MDA MD  MDG MG  MDV MV  MEX MX  MHL MH  MKD MK  MLI ML
  MLT MT  MMR MM  MNE ME  MNG MN  MOZ MZ  MRT MR  MUS MU  MWI MW  MYS MY  NAM NA  NCL NC  NER NE  NGA NG  NIC NI
  NIU NU  NLD NL  NOR NO  NPL NP  NRU NR  NZL NZ  OMN OM  PAK PK  PAN PA  PER PE  PHL PH  PLW PW  PNG PG  POL PL
  PRI PR  PRK KP  PRT PT  PRY PY  PSE PS  QAT QA  ROU RO  RUS RU  RWA RW  SAU SA  SDN SD  SEN SN  SGP SG  SLB SB
  SLE SL  SLV SV  SMR SM  SOM SO  SRB RS  SSD SS  STP ST  SUR SR  SVK SK  SVN SI  SWE SE  SWZ SZ  SYC SC  SYR SY
  TCD TD  TGO TG  THA TH  TJK TJ  TKM TM  TLS TL  TON TO  TTO TT  TUN TN  TUR TR  TUV TV  TWN TW  TZA TZ  UGA UG
  UKR UA  URY UY  USA US  UZB UZ  VAT VA  VCT VC  VEN VE  VNM VN  VUT VU  WSM WS  XKX XK  YEM YE  ZAF ZA  ZMB ZM
  ZWE ZW  ALA AX  ASM AS  AIA AI  ATA AQ  BES BQ  BVT BV  IOT IO  VGB VG  CXR CX  CCK CC  FLK FK  GUF GF  PYF PF  ATF TF
  GLP GP  GUM GU  GGY GG  HMD HM  IMN IM  JEY JE  MTQ MQ  MYT YT  MSR MS  NFK NF  MNP MP  PCN PN  REU RE  BLM BL
  SHN SH  MAF MF  SPM PM  SXM SX  SGS GS  SJM SJ  TKL TK  TCA TC  UMI UM  VIR VI  WLF WF`;

const PAIRS = CODES.trim()
  .split(/\s{2,}/)
  .map((pair) => [pair.slice(0, 3), pair.slice(4)] as const);

const BY_LONG_CODE: ReadonlyMap<string, string> = new Map(PAIRS);

/** The code of two letters for an id of three, or null where it is no code that we know. */
export function regionCodeOf(id: string): string | null {
  return BY_LONG_CODE.get(id) ?? null;
}

const BY_SHORT_CODE: ReadonlyMap<string, string> = new Map(PAIRS.map(([long, short]) => [short, long]));

/** The id of three letters for a code of two, or null where it is no code that we know. */
export function regionIdOf(code: string): string | null {
  return BY_SHORT_CODE.get(code) ?? null;
}
