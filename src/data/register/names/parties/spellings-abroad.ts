/**
 * What states are called in the languages of tables: a line is an id and its names. They are for reading files, and taken only as they
 * stand here, never as near ones. Made by `scripts/country-names.ts` from the Unicode CLDR 48.0 (https://cldr.unicode.org),
 * © Unicode, Inc., Unicode License v3. Names that may mean two parties are left out.
 */
export const NAMES_ABROAD = `
DZA Algerie; Argélia; Algerien; Algerije; Algieria; Алжир; Algeriet; Alžírsko; الجزائر; 阿尔及利亚
AGO Ангола; أنغولا; 安哥拉
BEN Бенин; Бенін; بنين; 贝宁
BWA Botsuana; Ботсвана; بوتسوانا; 博茨瓦纳
BFA Burquina Faso; Буркина-Фасо; Буркіна-Фасо; بوركينا فاسو; 布基纳法索
BDI Бурунди; Бурунді; بوروندي; 布隆迪
CPV Cap-Vert; Capo Verde; Kaapverdië; Republika Zielonego Przylądka; Кабо-Верде; Kap Verde; Kapp Verde; Kapverdy; الرأس الأخضر; 佛得角
CMR Cameroun; Camerun; Kamerun; Camarões; Kameroen; Камерун; الكاميرون; 喀麦隆
CAF République centrafricaine; República Centroafricana; Zentralafrikanische Republik; Repubblica Centrafricana; República Centro-Africana; Centraal-Afrikaanse Republiek; Republika Środkowoafrykańska; Центрально-Африканская Республика; Центральноафриканська Республіка; Centralafrikanska republiken; Den Centralafrikanske Republik; Den sentralafrikanske republikk; Keski-Afrikan tasavalta; Středoafrická republika; جمهورية أفريقيا الوسطى; 中非共和国
TCD Tschad; Ciad; Chade; Tsjaad; Czad; Чад; Tsjad; Tšad; تشاد; 乍得
COM Comores; Comoras; Komoren; Comore; Comoren; Komory; Коморы; Комори; Komorerna; Comorerne; Komorene; Komorit; جزر القمر; 科摩罗
COG Kongo – Brazzaville; República do Congo; Конго - Браззавиль; Конго – Браззавіль; Kongon tasavalta; الكونغو - برازافيل; 刚果（布）
COD República Democrática del Congo; Kongo – Kinshasa; Demokratyczna Republika Konga; Конго - Киншаса; Конго – Кіншаса; Kongon demokraattinen tasavalta; الكونغو - كينشاسا; 刚果（金）
CIV Costa d’Avorio; Costa do Marfim; Ivoorkust; Кот-д’Ивуар; Кот-дʼІвуар; Elfenbenskusten; Elfenbenskysten; Norsunluurannikko; Pobřeží slonoviny; ساحل العاج; 科特迪瓦
DJI Yibuti; Dschibuti; Gibuti; Djibuti; Dżibuti; Джибути; Джибуті; Džibutsko; جيبوتي; 吉布提
EGY Egypte; Egipto; Ägypten; Egitto; Egito; Egipt; Египет; Єгипет; Egypten; Egypti; مصر; 埃及
GNQ Guinée équatoriale; Guinea Ecuatorial; Äquatorialguinea; Guinea Equatoriale; Guiné Equatorial; Equatoriaal-Guinea; Gwinea Równikowa; Экваториальная Гвинея; Екваторіальна Гвінея; Ekvatorialguinea; Ækvatorialguinea; Ekvatorial-Guinea; Päiväntasaajan Guinea; Rovníková Guinea; غينيا الاستوائية; 赤道几内亚
ERI Érythrée; Eritreia; Erytrea; Эритрея; Еритрея; إريتريا; 厄立特里亚
SWZ Esuatini; Essuatíni; Эсватини; Есватіні; إسواتيني; 斯威士兰
ETH Ethiopië; Etiopia; Äthiopien; Эфиопия; Ефіопія; Etiopien; Etiopie; إثيوبيا; 埃塞俄比亚
GAB Gabun; Gabão; Габон; الغابون; 加蓬
GMB Gambie; Гамбия; Гамбія; غامبيا; 冈比亚
GHA Gana; Гана; غانا; 加纳
GNB Guinee-Bissau; Guinea-Bisáu; Guiné-Bissau; Gwinea Bissau; Гвинея-Бисау; Гвінея-Бісау; غينيا بيساو; 几内亚比绍
KEN Kenia; Quênia; Кения; Кенія; Keňa; كينيا; 肯尼亚
LSO Lesoto; Лесото; ليسوتو; 莱索托
LBR Либерия; Ліберія; Libérie; ليبيريا; 利比里亚
LBY Libye; Libia; Libyen; Libië; Ливия; Лівія; ليبيا; 利比亚
MDG Madagaskar; Мадагаскар; مدغشقر; 马达加斯加
MWI Malaui; Малави; Малаві; ملاوي; 马拉维
MLI Мали; Малі; مالي; 马里
MRT Mauritánie; Mauretanien; Mauretania; Мавритания; Мавританія; موريتانيا; 毛里塔尼亚
MUS Maurice; Maurício; Маврикий; Маврикій; Mauricius; موريشيوس; 毛里求斯
MAR Maroc; Marruecos; Marokko; Marocco; Marrocos; Maroko; Марокко; Marocko; المغرب; 摩洛哥
MOZ Mosambik; Mozambico; Moçambique; Mozambik; Мозамбик; Мозамбік; موزمبيق; 莫桑比克
NAM Namibie; Намибия; Намібія; ناميبيا; 纳米比亚
NER Нигер; Нігер; النيجر; 尼日尔
NGA Нигерия; Нігерія; Nigérie; نيجيريا; 尼日利亚
RWA Руанда; رواندا; 卢旺达
STP Sao Tomé-et-Principe; Santo Tomé y Príncipe; São Tomé und Príncipe; São Tomé e Príncipe; Sao Tomé en Principe; Wyspy Świętego Tomasza i Książęca; Сан-Томе и Принсипи; Сан-Томе і Принсіпі; São Tomé och Príncipe; São Tomé og Príncipe; São Tomé ja Príncipe; Svatý Tomáš a Princův ostrov; ساو تومي وبرينسيبي; 圣多美和普林西比
SEN Сенегал; السنغال; 塞内加尔
SYC Seychellen; Seicheles; Seszele; Сейшельские о-ва; Сейшельські Острови; Seychellerna; Seychellerne; Seychellene; Seychellit; Seychely; سيشل; 塞舌尔
SLE Sierra Leona; Serra Leoa; Сьерра-Леоне; Сьєрра-Леоне; سيراليون; 塞拉利昂
SOM Somalië; Сомали; Сомалі; Somálsko; الصومال; 索马里
ZAF Afrique du Sud; Sudafrica; Südafrika; África do Sul; Zuid-Afrika; Republika Południowej Afryki; Южно-Африканская Республика; Південно-Африканська Республіка; Sydafrika; Sør-Afrika; Etelä-Afrikka; Jihoafrická republika; جنوب أفريقيا; 南非
SSD Soudan du Sud; Sudán del Sur; Südsudan; Sud Sudan; Sudão do Sul; Zuid-Soedan; Sudan Południowy; Южный Судан; Південний Судан; Sydsudan; Sør-Sudan; Etelä-Sudan; Jižní Súdán; جنوب السودان; 南苏丹
SDN Soudan; Sudão; Soedan; Судан; السودان; 苏丹
TZA Tanzanie; Tansania; Танзания; Танзанія; تنزانيا; 坦桑尼亚
TGO Того; توغو; 多哥
TUN Tunisie; Túnez; Tunesien; Tunesië; Tunezja; Тунис; Туніс; Tunisien; Tunisko; تونس; 突尼斯
UGA Ouganda; Oeganda; Уганда; أوغندا; 乌干达
ESH Sáhara Occidental; Westsahara; Sahara Occidentale; Saara Ocidental; Westelijke Sahara; Sahara Zachodnia; Западная Сахара; Західна Сахара; Västsahara; Vestsahara; Vest-Sahara; Länsi-Sahara; Západní Sahara; الصحراء الغربية; 西撒哈拉
ZMB Zambie; Sambia; Замбия; Замбія; زامبيا; 赞比亚
ZWE Zimbábue; Simbabwe; Зимбабве; Зімбабве; زيمبابوي; 津巴布韦
ATG Antigua-et-Barbuda; Antigua y Barbuda; Antigua und Barbuda; Antígua e Barbuda; Antigua en Barbuda; Antigua i Barbuda; Антигуа и Барбуда; Антигуа і Барбуда; Antigua och Barbuda; Antigua og Barbuda; Antigua ja Barbuda; Antigua a Barbuda; أنتيغوا وبربودا; 安提瓜和巴布达
ARG Argentinien; Argentinië; Argentyna; Аргентина; Argentiina; الأرجنتين; 阿根廷
BHS Bahamy; Багамы; Багамські Острови; Bahama; جزر البهاما; 巴哈马
BRB Barbade; Барбадос; بربادوس; 巴巴多斯
BLZ Belice; Белиз; Беліз; بليز; 伯利兹
BOL Bolívie; Bolivien; Boliwia; Боливия; Болівія; بوليفيا; 玻利维亚
BRA Brésil; Brasilien; Brasile; Brazílie; Brazylia; Бразилия; Бразилія; Brasilia; البرازيل; 巴西
CAN Kanada; Канада; كندا; 加拿大
CHL Chili; Cile; Чили; Чилі; تشيلي; 智利
COL Colombie; Kolumbien; Kolumbia; Колумбия; Колумбія; Kolumbie; كولومبيا; 哥伦比亚
CRI Kostaryka; Коста-Рика; Kostarika; كوستاريكا; 哥斯达黎加
CUB Kuba; Куба; Kuuba; كوبا; 古巴
DMA Dominique; Dominika; Доминика; Домініка; دومينيكا; 多米尼克
DOM République dominicaine; República Dominicana; Dominikanische Republik; Repubblica Dominicana; Dominicaanse Republiek; Dominikana; Доминиканская Республика; Домініканська Республіка; Dominikanska republiken; Den Dominikanske Republik; Den dominikanske republikk; Dominikaaninen tasavalta; Dominikánská republika; جمهورية الدومينيكان; 多米尼加共和国
ECU Équateur; Equador; Ekwador; Эквадор; Еквадор; Ekvádor; الإكوادور; 厄瓜多尔
SLV Salwador; Сальвадор; السلفادور; 萨尔瓦多
GRD Grenade; Granada; Гренада; غرينادا; 格林纳达
GTM Gwatemala; Гватемала; غواتيمالا; 危地马拉
GUY Guiana; Gujana; Гайана; Гаяна; غيانا; 圭亚那
HTI Гаити; Гаїті; هايتي; 海地
HND Гондурас; هندوراس; 洪都拉斯
JAM Jamaïque; Jamaika; Giamaica; Jamajka; Ямайка; جامايكا; 牙买加
MEX Mexique; Mexiko; Messico; Meksyk; Мексика; Meksiko; المكسيك; 墨西哥
NIC Nikaragua; Никарагуа; Нікарагуа; نيكاراغوا; 尼加拉瓜
PAN Панама; بنما; 巴拿马
PRY Paraguai; Paragwaj; Парагвай; باراغواي; 巴拉圭
PER Pérou; Перу; بيرو; 秘鲁
KNA Saint-Christophe-et-Niévès; San Cristóbal y Nieves; St. Kitts und Nevis; Saint Kitts e Nevis; São Cristóvão e Névis; Saint Kitts en Nevis; Saint Kitts i Nevis; Сент-Китс и Невис; Сент-Кітс і Невіс; S:t Kitts och Nevis; Saint Kitts og Nevis; Saint Kitts ja Nevis; Svatý Kryštof a Nevis; سانت كيتس ونيفيس; 圣基茨和尼维斯
LCA Sainte-Lucie; Santa Lúcia; Сент-Люсия; Сент-Люсія; S:t Lucia; Svatá Lucie; سانت لوسيا; 圣卢西亚
VCT Saint-Vincent-et-les Grenadines; San Vicente y las Granadinas; St. Vincent und die Grenadinen; Saint Vincent e Grenadine; São Vicente e Granadinas; Saint Vincent en de Grenadines; Saint Vincent i Grenadyny; Сент-Винсент и Гренадины; Сент-Вінсент і Гренадіни; S:t Vincent och Grenadinerna; Saint Vincent og Grenadinerne; St. Vincent og Grenadinene; Saint Vincent ja Grenadiinit; Svatý Vincenc a Grenadiny; سانت فنسنت وجزر غرينادين; 圣文森特和格林纳丁斯
SUR Суринам; سورينام; 苏里南
TTO Trinité-et-Tobago; Trinidad y Tobago; Trinidad und Tobago; Trinidad e Tobago; Trinidad en Tobago; Trynidad i Tobago; Тринидад и Тобаго; Тринідад і Тобаго; Trinidad och Tobago; Trinidad og Tobago; Trinidad ja Tobago; Trinidad a Tobago; ترينيداد وتوباغو; 特立尼达和多巴哥
USA États-Unis; Estados Unidos; EE. UU.; Vereinigte Staaten; Stati Uniti; Verenigde Staten; Stany Zjednoczone; Соединенные Штаты; США; Сполучені Штати; Yhdysvallat; Spojené státy; الولايات المتحدة; 美国
URY Uruguai; Urugwaj; Уругвай; أورغواي; 乌拉圭
VEN Wenezuela; Венесуэла; Венесуела; فنزويلا; 委内瑞拉
AFG Afganistan; Afeganistão; Афганистан; Афганістан; أفغانستان; 阿富汗
ARM Arménie; Armenien; Армения; Вірменія; أرمينيا; 亚美尼亚
AZE Azerbaiyán; Aserbaidschan; Azerbaigian; Azerbaijão; Azerbeidzjan; Azerbejdżan; Азербайджан; Azerbajdzjan; Aserbajdsjan; Azerbaidžan; Ázerbájdžán; أذربيجان; 阿塞拜疆
BHR Barein; Bahrajn; Бахрейн; البحرين; 巴林
BGD Bangladéš; Bangladesch; Bangladesz; Бангладеш; بنغلاديش; 孟加拉国
BTN Bhoutan; Bután; Butão; Бутан; بوتان; 不丹
BRN Бруней; Brunej; بروناي; 文莱
KHM Cambodge; Camboya; Kambodscha; Cambogia; Camboja; Cambodja; Kambodža; Камбоджа; Kambodja; Kambodsja; كمبوديا; 柬埔寨
CHN Chine; Čína; Chiny; Китай; Kina; Kiina; الصين; 中国
GEO Georgië; Georgien; Gruzja; Грузия; Грузія; Gruzie; جورجيا; 格鲁吉亚
IND Inde; Indien; Indie; Индия; Індія; Intia; الهند; 印度
IDN Indonésie; Indonesien; Indonezja; Индонезия; Індонезія; إندونيسيا; 印度尼西亚
IRN Иран; Іран; إيران; 伊朗
IRQ Irák; Iraque; Ирак; Ірак; العراق; 伊拉克
ISR Israele; Izrael; Израиль; Ізраїль; إسرائيل; 以色列
JPN Japón; Giappone; Japão; Japonia; Япония; Японія; Japani; Japonsko; اليابان; 日本
JOR Jordanië; Jordania; Jordanien; Giordania; Иордания; Йорданія; Jordánsko; الأردن; 约旦
KAZ Kazajistán; Kasachstan; Kazakistan; Cazaquistão; Kazachstán; Казахстан; Kasakhstan; كازاخستان; 哈萨克斯坦
KWT Koweït; Koeweit; Kuwejt; Кувейт; Kuvajt; الكويت; 科威特
KGZ Kirguistán; Kirgisistan; Kirghizistan; Quirguistão; Kirgizië; Kirgistan; Киргизия; Киргизстан; Kirgizistan; Kirgisia; قيرغيزستان; 吉尔吉斯斯坦
LAO Лаос; لاوس; 老挝
LBN Liban; Líbano; Libanon; Ливан; Ліван; لبنان; 黎巴嫩
MYS Malaisie; Malásia; Maleisië; Malezja; Малайзия; Малайзія; Malesia; Malajsie; ماليزيا; 马来西亚
MDV Maldivas; Malediven; Maldive; Maldiven; Malediwy; Мальдивы; Мальдіви; Maldiverna; Maldiverne; Maldivene; Malediivit; Maledivy; جزر المالديف; 马尔代夫
MNG Mongolië; Mongolei; Монголия; Монголія; Mongoliet; Mongolsko; منغوليا; 蒙古
MMR Myanmar (Birmanie); Myanmar (Birmania); Mianmar (Birmânia); Myanmar (Birma); Mjanma (Birma); Мьянма (Бирма); Мʼянма (Бірма); Myanmar (Barma); ميانمار (بورما); 缅甸
NPL Непал; نيبال; 尼泊尔
PRK Corée du Nord; Corea del Norte; Nordkorea; Corea del Nord; Coreia do Norte; Noord-Korea; Korea Północna; КНДР; Північна Корея; Nord-Korea; Pohjois-Korea; Severní Korea; كوريا الشمالية; 朝鲜
OMN Оман; عُمان; 阿曼
PAK Paquistão; Пакистан; باكستان; 巴基斯坦
PSE Territoires palestiniens; Territórios palestinos; Palestina; Palästinensische Autonomiegebiete; Palästina; Territori Palestinesi; Palestijnse gebieden; Terytoria Palestyńskie; Palestyna; Палестинские территории; Палестина; Палестинські території; Palestinska territorierna; De palæstinensiske områder; Palæstina; Det palestinske området; Palestiinalaisalue; Palestiina; Palestinská území; الأراضي الفلسطينية; فلسطين; 巴勒斯坦领土; 巴勒斯坦
PHL Filipinas; Philippinen; Filippine; Filipijnen; Filipíny; Филиппины; Філіппіни; Filippinerna; Filippinerne; Filippinene; Filippiinit; الفلبين; 菲律宾
QAT Catar; Katar; Катар; قطر; 卡塔尔
SAU Arabie saoudite; Arabia Saudí; Saudi-Arabien; Arábia Saudita; Saoedi-Arabië; Arabia Saudyjska; Саудовская Аравия; Саудівська Аравія; Saudiarabien; Saúdská Arábie; المملكة العربية السعودية; 沙特阿拉伯
SGP Singapour; Singapur; Singapura; Сингапур; Сінгапур; سنغافورة; 新加坡
KOR Corée du Sud; Corea del Sur; Südkorea; Corea del Sud; Coreia do Sul; Zuid-Korea; Korea Południowa; Республика Корея; Південна Корея; Sydkorea; Sør-Korea; Etelä-Korea; Jižní Korea; كوريا الجنوبية; 韩国
LKA Шри-Ланка; Шрі-Ланка; سريلانكا; 斯里兰卡
SYR Sýrie; Síria; Syrien; Сирия; Сирія; Syyria; سوريا; 叙利亚
TWN Tajwan; Тайвань; Tchaj-wan; تايوان; 台湾
TJK Tayikistán; Tadschikistan; Tagikistan; Tadjiquistão; Tadzjikistan; Tadżykistan; Таджикистан; Tadsjikistan; Tádžikistán; طاجيكستان; 塔吉克斯坦
THA Thaïlande; Tailândia; Thailandia; Tajlandia; Таиланд; Таїланд; Thaimaa; Thajsko; تايلاند; 泰国
TLS Timor oriental; Timor Est; Oost-Timor; Timor Wschodni; Восточный Тимор; Тимор-Лешті; Östtimor; Øst-Timor; Itä-Timor; Východní Timor; تيمور - ليشتي; 东帝汶
TUR Turquie; Turquia; Türkei; Turchia; Turkije; Turcja; Турция; Туреччина; Turkiet; Tyrkiet; Tyrkia; Turkki; Turecko; تركيا; 土耳其
TKM Turcomenistão; Туркменистан; Туркменістан; تركمانستان; 土库曼斯坦
ARE Émirats arabes unis; Emiratos Árabes Unidos; Vereinigte Arabische Emirate; Emirati Arabi Uniti; Emirados Árabes Unidos; Verenigde Arabische Emiraten; Zjednoczone Emiraty Arabskie; ОАЭ; Обʼєднані Арабські Емірати; Förenade Arabemiraten; De Forenede Arabiske Emirater; De forente arabiske emirater; Arabiemiirikunnat; Spojené arabské emiráty; الإمارات العربية المتحدة; 阿拉伯联合酋长国
UZB Ouzbékistan; Usbekistan; Uzbequistão; Oezbekistan; Узбекистан; أوزبكستان; 乌兹别克斯坦
VNM Vietnã; Wietnam; Вьетнам; Вʼєтнам; فيتنام; 越南
YEM Jemen; Iêmen; Йемен; Ємен; اليمن; 也门
ALB Albánie; Albanien; Албания; Албанія; ألبانيا; 阿尔巴尼亚
AND Andorre; Andora; Андорра; أندورا; 安道尔
AUT Autriche; Österreich; Oostenrijk; Австрия; Австрія; Österrike; Østrig; Østerrike; Itävalta; Rakousko; النمسا; 奥地利
BLR Biélorussie; Bielorrusia; Bielorrússia; Białoruś; Беларусь; Білорусь; Valko-Venäjä; Bělorusko; بيلاروس; 白俄罗斯
BEL Belgique; Bélgica; Belgien; Belgio; Belgie; Belgia; Бельгия; Бельгія; بلجيكا; 比利时
BIH Bosnie-Herzégovine; Bosnia y Herzegovina; Bosnien und Herzegowina; Bosnia ed Erzegovina; Bósnia e Herzegovina; Bosnië en Herzegovina; Bośnia i Hercegowina; Босния и Герцеговина; Боснія і Герцеговина; Bosnien och Hercegovina; Bosnien-Hercegovina; Bosnia ja Hertsegovina; Bosna a Hercegovina; البوسنة والهرسك; 波斯尼亚和黑塞哥维那
BGR Bulgarie; Bulgarien; Bulgarije; Bułgaria; Болгария; Болгарія; Bulharsko; بلغاريا; 保加利亚
HRV Croatie; Croácia; Kroatien; Croazia; Kroatië; Chorwacja; Хорватия; Хорватія; Kroatia; Chorvatsko; كرواتيا; 克罗地亚
CYP Chypre; Chipre; Zypern; Cipro; Cypr; Кипр; Кіпр; Cypern; Kypros; Kypr; قبرص; 塞浦路斯
CZE Tchéquie; Chequia; Tschechien; Cechia; Tchéquia; Tsjechië; Czechy; Чехия; Чехія; Tjeckien; Tjekkiet; Tsjekkia; Tšekki; التشيك; 捷克
DNK Dänemark; Dinamarca; Danimarca; Denemarken; Dania; Дания; Данія; Danmark; Tanska; Dánsko; الدانمرك; 丹麦
EST Estonie; Estland; Эстония; Естонія; Viro; Estonsko; إستونيا; 爱沙尼亚
FIN Finlande; Finlandia; Finnland; Финляндия; Фінляндія; Suomi; Finsko; فنلندا; 芬兰
FRA Francia; Frankreich; França; Frankrijk; Francja; Франция; Франція; Frankrike; Frankrig; Ranska; Francie; فرنسا; 法国
DEU Allemagne; Alemania; Deutschland; Germania; Alemanha; Duitsland; Niemcy; Германия; Німеччина; Tyskland; Saksa; Německo; ألمانيا; 德国
GRC Grèce; Grécia; Griechenland; Griekenland; Grecja; Греция; Греція; Grekland; Grækenland; Kreikka; Řecko; اليونان; 希腊
VAT État de la Cité du Vatican; Ciudad del Vaticano; Vatikanstadt; Città del Vaticano; Cidade do Vaticano; Vaticaanstad; Watykan; Ватикан; Vatikanstaten; Vatikaani; Vatikán; الفاتيكان; 梵蒂冈
HUN Hongrie; Hungria; Ungarn; Ungheria; Hongarije; Węgry; Венгрия; Угорщина; Ungern; Unkari; Maďarsko; هنغاريا; 匈牙利
ISL Islande; Islandia; Island; Islanda; IJsland; Исландия; Ісландія; Islanti; آيسلندا; 冰岛
IRL Irlande; Irlanda; Irland; Ierland; Irlandia; Ирландия; Ірландія; Irlanti; Irsko; أيرلندا; 爱尔兰
ITA Itálie; Italia; Italien; Włochy; Италия; Італія; إيطاليا; 意大利
XKX Kosowo; Косово; كوسوفو; 科索沃
LVA Lettonie; Letônia; Lettland; Lettonia; Letland; Łotwa; Латвия; Латвія; Lotyšsko; لاتفيا; 拉脱维亚
LIE Лихтенштейн; Ліхтенштейн; Lichtenštejnsko; ليختنشتاين; 列支敦士登
LTU Lituanie; Lituânia; Litauen; Litouwen; Litwa; Литва; Liettua; Litva; ليتوانيا; 立陶宛
LUX Luxemburgo; Lussemburgo; Luksemburg; Люксембург; Lucembursko; لوكسمبورغ; 卢森堡
MLT Malte; Мальта; مالطا; 马耳他
MDA Moldavië; Republik Moldau; Mołdawia; Молдова; Moldavien; Moldavsko; مولدوفا; 摩尔多瓦
MCO Monako; Монако; موناكو; 摩纳哥
MNE Czarnogóra; Черногория; Чорногорія; Černá Hora; الجبل الأسود; 黑山
NLD Pays-Bas; Países Bajos; Niederlande; Paesi Bassi; Países Baixos; Nederland; Holandia; Нидерланды; Нідерланди; Nederländerna; Nederlandene; Alankomaat; Nizozemsko; هولندا; 荷兰
MKD Macédoine du Nord; Macedonia del Norte; Nordmazedonien; Macedonia del Nord; Macedônia do Norte; Noord-Macedonië; Macedonia Północna; Северная Македония; Північна Македонія; Nordmakedonien; Nord-Makedonia; Pohjois-Makedonia; Severní Makedonie; مقدونيا الشمالية; 北马其顿
NOR Norvège; Noruega; Norwegen; Norvegia; Noorwegen; Norwegia; Норвегия; Норвегія; Norge; Norja; Norsko; النرويج; 挪威
POL Pologne; Polônia; Polen; Polska; Польша; Польща; Puola; Polsko; بولندا; 波兰
PRT Portogallo; Portugalia; Португалия; Португалія; Portugali; Portugalsko; البرتغال; 葡萄牙
ROU Roumanie; Rumänien; Romênia; Roemenië; Rumunia; Румыния; Румунія; Rumænien; Rumunsko; رومانيا; 罗马尼亚
RUS Russie; Rusia; Russland; Rusland; Rosja; Россия; Росія; Ryssland; Venäjä; Rusko; روسيا; 俄罗斯
SMR Saint-Marin; Сан-Марино; سان مارينو; 圣马力诺
SRB Serbie; Serbien; Sérvia; Servië; Сербия; Сербія; Srbsko; صربيا; 塞尔维亚
SVK Slovaquie; Eslováquia; Slowakei; Slovacchia; Slowakije; Słowacja; Словакия; Словаччина; Slovakien; Slovakiet; سلوفاكيا; 斯洛伐克
SVN Slovenië; Eslovênia; Slowenien; Słowenia; Словения; Словенія; Slovenien; Slovinsko; سلوفينيا; 斯洛文尼亚
ESP Espagne; España; Spanien; Spagna; Espanha; Spanje; Hiszpania; Испания; Іспанія; Spania; Espanja; Španělsko; إسبانيا; 西班牙
SWE Suède; Suécia; Schweden; Svezia; Zweden; Szwecja; Швеция; Швеція; Sverige; Ruotsi; Švédsko; السويد; 瑞典
CHE Suisse; Suiza; Schweiz; Svizzera; Suíça; Zwitserland; Szwajcaria; Швейцария; Швейцарія; Sveits; Sveitsi; Švýcarsko; سويسرا; 瑞士
UKR Ucrânia; Ucraina; Oekraïne; Ukraina; Украина; Україна; Ukrajina; أوكرانيا; 乌克兰
GBR Royaume-Uni; Reino Unido; Vereinigtes Königreich; Regno Unito; Verenigd Koninkrijk; Wielka Brytania; Wlk. Bryt.; Великобритания; Британия; Велика Британія; Storbritannia; Iso-Britannia; Britannia; Spojené království; المملكة المتحدة; 英国
AUS Austrálie; Australien; Австралия; Австралія; أستراليا; 澳大利亚
COK Îles Cook; Islas Cook; Cookinseln; Isole Cook; Ilhas Cook; Cookeilanden; Wyspy Cooka; о-ва Кука; Острови Кука; Cooköarna; Cookøerne; Cookøyene; Cookinsaaret; Cookovy ostrovy; جزر كوك; 库克群岛
FJI Fidji; Fiyi; Fidschi; Figi; Fidži; Фиджи; Фіджі; فيجي; 斐济
KIR Quiribati; Кирибати; Кірибаті; كيريباتي; 基里巴斯
MHL Îles Marshall; Islas Marshall; Marshallinseln; Isole Marshall; Ilhas Marshall; Marshalleilanden; Wyspy Marshalla; Маршалловы о-ва; Маршаллові Острови; Marshallöarna; Marshalløerne; Marshalløyene; Marshallinsaaret; Marshallovy ostrovy; جزر مارشال; 马绍尔群岛
FSM Micronésie; Mikronesien; Mikronezja; Федеративные Штаты Микронезии; Мікронезія; Mikronesiaføderasjonen; Mikronesia; Mikronésie; ميكرونيزيا; 密克罗尼西亚
NRU Науру; ناورو; 瑙鲁
NZL Nouvelle-Zélande; Nueva Zelanda; Neuseeland; Nuova Zelanda; Nova Zelândia; Nieuw-Zeeland; Nowa Zelandia; Новая Зеландия; Нова Зеландія; Nya Zeeland; Uusi-Seelanti; Nový Zéland; نيوزيلندا; 新西兰
NIU Ниуэ; Ніуе; نيوي; 纽埃
PLW Palaos; Палау; بالاو; 帕劳
PNG Papouasie-Nouvelle-Guinée; Papúa Nueva Guinea; Papua-Neuguinea; Papua Nuova Guinea; Papua-Nova Guiné; Papoea-Nieuw-Guinea; Papua-Nowa Gwinea; Папуа — Новая Гвинея; Папуа-Нова Гвінея; Papua Nya Guinea; Papua Ny-Guinea; Papua-Uusi-Guinea; Papua-Nová Guinea; بابوا غينيا الجديدة; 巴布亚新几内亚
WSM Самоа; ساموا; 萨摩亚
SLB Îles Salomon; Islas Salomón; Salomonen; Isole Salomone; Ilhas Salomão; Salomonseilanden; Wyspy Salomona; Соломоновы о-ва; Соломонові Острови; Salomonöarna; Salomonøerne; Salomonøyene; Salomonsaaret; Šalamounovy ostrovy; جزر سليمان; 所罗门群岛
TON Тонга; تونغا; 汤加
TUV Тувалу; توفالو; 图瓦卢
VUT Вануату; فانواتو; 瓦努阿图
ABW Аруба; أروبا; 阿鲁巴
BMU Bermudes; Bermudas; Bermudy; Бермудские о-ва; Бермудські Острови; برمودا; 百慕大
CYM Îles Caïmans; Islas Caimán; Kaimaninseln; Isole Cayman; Ilhas Cayman; Kaaimaneilanden; Kajmany; о-ва Кайман; Кайманові Острови; Caymanöarna; Caymanøerne; Caymanøyene; Caymansaaret; Kajmanské ostrovy; جزر كايمان; 开曼群岛
CUW Curazao; Кюрасао; كوراساو; 库拉索
FRO Îles Féroé; Islas Feroe; Färöer; Isole Fær Øer; Ilhas Faroé; Faeröer; Wyspy Owcze; Фарерские о-ва; Фарерські Острови; Färöarna; Færøerne; Færøyene; Färsaaret; Faerské ostrovy; جزر فارو; 法罗群岛
GIB Gibilterra; Гибралтар; Гібралтар; جبل طارق; 直布罗陀
GRL Groenland; Groenlândia; Grönland; Grenlandia; Гренландия; Гренландія; Grønland; Grönlanti; Grónsko; غرينلاند; 格陵兰
HKG R.A.S. chinoise de Hong Kong; RAE de Hong Kong (China); Sonderverwaltungsregion Hongkong; Hongkong; RAS di Hong Kong; Hong Kong, RAE da China; Hongkong SAR van China; SRA Hongkong (Chiny); Гонконг (САР); Гонконг; Гонконг, ОАР Китаю; Hongkong SAR; SAR Hongkong; Hongkong SAR Kina; Hongkong – Kiinan erityishallintoalue; Hongkong – ZAO Číny; هونغ كونغ الصينية (منطقة إدارية خاصة); هونغ كونغ; 中国香港特别行政区; 香港
MAC R.A.S. chinoise de Macao; RAE de Macao (China); Sonderverwaltungsregion Macau; RAS di Macao; Macau, RAE da China; Macau SAR van China; SRA Makau (Chiny); Makau; Макао (САР); Макао; Макао, ОАР Китаю; SAR Macao; Macao SAR Kina; Macao – Kiinan erityishallintoalue; Macao – ZAO Číny; منطقة ماكاو الإدارية الخاصة; مكاو; 中国澳门特别行政区; 澳门
NCL Nouvelle-Calédonie; Nueva Caledonia; Neukaledonien; Nuova Caledonia; Nova Caledônia; Nieuw-Caledonië; Nowa Kaledonia; Новая Каледония; Нова Каледонія; Nya Kaledonien; Ny Kaledonien; Ny-Caledonia; Uusi-Kaledonia; Nová Kaledonie; كاليدونيا الجديدة; 新喀里多尼亚
PRI Porto Rico; Portorico; Portoryko; Пуэрто-Рико; Пуерто-Рико; Portoriko; بورتوريكو; 波多黎各
ALA Îles Åland; Islas Aland; Ålandinseln; Isole Åland; Ilhas Aland; Åland; Wyspy Alandzkie; Аландские о-ва; Аландські Острови; Ahvenanmaa; Ålandy; جزر آلاند; 奥兰群岛
ASM Samoa américaines; Samoa Americana; Amerikanisch-Samoa; Samoa Americane; Amerikaans-Samoa; Samoa Amerykańskie; Американское Самоа; Американське Самоа; Amerikanska Samoa; Amerikansk Samoa; Amerikan Samoa; Americká Samoa; ساموا الأمريكية; 美属萨摩亚
AIA Anguila; Ангилья; Ангілья; أنغويلا; 安圭拉
ATA Antarctique; Antártida; Antarktis; Antartide; Antarktyda; Антарктида; Антарктика; Antarktida; أنتاركتيكا; 南极洲
BES Pays-Bas caribéens; Caribe neerlandés; Karibische Niederlande; Caraibi Olandesi; Países Baixos Caribenhos; Caribisch Nederland; Niderlandy Karaibskie; Бонэйр, Синт-Эстатиус и Саба; Карибські Нідерланди; Karibiska Nederländerna; De tidligere Nederlandske Antiller; Karibisk Nederland; Karibian Alankomaat; Karibské Nizozemsko; هولندا الكاريبية; 荷属加勒比区
BVT Île Bouvet; Isla Bouvet; Bouvetinsel; Isola Bouvet; Ilha Bouvet; Bouveteiland; Wyspa Bouveta; о-в Буве; Острів Буве; Bouvetön; Bouvetøen; Bouvetøya; Bouvet’nsaari; Bouvetův ostrov; جزيرة بوفيه; 布韦岛
IOT Territoire britannique de l’océan Indien; Territorio Británico del Océano Índico; Britisches Territorium im Indischen Ozean; Territorio Britannico dell’Oceano Indiano; Território Britânico do Oceano Índico; Brits Indische Oceaanterritorium; Brytyjskie Terytorium Oceanu Indyjskiego; Британская территория в Индийском океане; Британська територія в Індійському океані; Brittiska territoriet i Indiska oceanen; Det Britiske Territorium i Det Indiske Ocean; Det britiske territoriet i Indiahavet; Brittiläinen Intian valtameren alue; Britské indickooceánské území; الإقليم البريطاني في المحيط الهندي; 英属印度洋领地
VGB Îles Vierges britanniques; Islas Vírgenes Británicas; Britische Jungferninseln; Isole Vergini Britanniche; Ilhas Virgens Britânicas; Britse Maagdeneilanden; Brytyjskie Wyspy Dziewicze; Виргинские о-ва (Великобритания); Британські Віргінські острови; Brittiska Jungfruöarna; De Britiske Jomfruøer; De britiske jomfruøyene; Brittiläiset Neitsytsaaret; Britské Panenské ostrovy; جزر فيرجن البريطانية; 英属维尔京群岛
CXR Île Christmas; Isla de Navidad; Weihnachtsinsel; Isola Christmas; Ilha Christmas; Christmaseiland; Wyspa Bożego Narodzenia; о-в Рождества; Острів Різдва; Julön; Juleøen; Christmasøya; Joulusaari; Vánoční ostrov; جزيرة كريسماس; 圣诞岛
CCK Îles Cocos; Islas Cocos; Kokosinseln; Isole Cocos (Keeling); Ilhas Cocos (Keeling); Cocoseilanden; Wyspy Kokosowe; Кокосовые о-ва; Кокосові (Кілінг) Острови; Kokosöarna; Cocosøerne; Kokosøyene; Kookossaaret (Keelingsaaret); Kokosové ostrovy; جزر كوكوس (كيلينغ); 科科斯（基林）群岛
FLK Îles Malouines; Islas Malvinas; Falklandinseln; Isole Falkland; Ilhas Malvinas; Falklandeilanden; Falklandy; Фолклендские о-ва; Фолклендські Острови; Falklandsöarna; Falklandsøerne; Falklandsøyene; Falklandinsaaret; Falklandské ostrovy; جزر فوكلاند; 福克兰群岛
GUF Guyane française; Guayana Francesa; Französisch-Guayana; Guyana Francese; Guiana Francesa; Frans-Guyana; Gujana Francuska; Французская Гвиана; Французька Гвіана; Franska Guyana; Fransk Guyana; Ranskan Guayana; Francouzská Guyana; غويانا الفرنسية; 法属圭亚那
PYF Polynésie française; Polinésia Francesa; Französisch-Polynesien; Polinesia Francese; Frans-Polynesië; Polinezja Francuska; Французская Полинезия; Французька Полінезія; Franska Polynesien; Fransk Polynesien; Fransk Polynesia; Ranskan Polynesia; Francouzská Polynésie; بولينيزيا الفرنسية; 法属波利尼西亚
ATF Terres australes françaises; Territorios Australes Franceses; Französische Süd- und Antarktisgebiete; Terre Australi Francesi; Territórios Franceses do Sul; Franse Gebieden in de zuidelijke Indische Oceaan; Francuskie Terytoria Południowe i Antarktyczne; Французские Южные территории; Французькі Південні Території; Franska sydterritorierna; De Franske Besiddelser i Det Sydlige Indiske Ocean og Antarktis; De franske sørterritorier; Ranskan eteläiset ja antarktiset alueet; Francouzská jižní území; الأقاليم الجنوبية الفرنسية; 法属南部领地
GLP Guadalupe; Guadalupa; Gwadelupa; Гваделупа; غوادلوب; 瓜德罗普
GUM Гуам; غوام; 关岛
GGY Guernesey; Гернси; Гернсі; غيرنزي; 根西岛
HMD Îles Heard-et-MacDonald; Islas Heard y McDonald; Heard und McDonaldinseln; Isole Heard e McDonald; Ilhas Heard e McDonald; Heard en McDonaldeilanden; Wyspy Heard i McDonalda; о-ва Херд и Макдональд; Острови Герд і Макдоналд; Heardön och McDonaldöarna; Heard Island og McDonald Islands; Heard- og McDonaldøyene; Heard ja McDonaldinsaaret; Heardův ostrov a McDonaldovy ostrovy; جزيرة هيرد وجزر ماكدونالد; 赫德岛和麦克唐纳群岛
IMN Île de Man; Isla de Man; Isola di Man; Ilha de Man; Wyspa Man; о-в Мэн; Острів Мен; Mansaari; Ostrov Man; جزيرة مان; 马恩岛
JEY Джерси; Джерсі; جيرسي; 泽西岛
MTQ Martinica; Martynika; Мартиника; Мартиніка; Martinik; جزر المارتينيك; 马提尼克
MYT Majotta; Майотта; مايوت; 马约特
MSR Монтсеррат; مونتسرات; 蒙特塞拉特
NFK Île Norfolk; Isla Norfolk; Norfolkinsel; Isola Norfolk; Ilha Norfolk; Norfolk; о-в Норфолк; Острів Норфолк; Norfolkön; Norfolkøya; Norfolkinsaari; جزيرة نورفولك; 诺福克岛
MNP Îles Mariannes du Nord; Islas Marianas del Norte; Nördliche Marianen; Isole Marianne Settentrionali; Ilhas Marianas do Norte; Noordelijke Marianen; Mariany Północne; Северные Марианские о-ва; Північні Маріанські Острови; Nordmarianerna; Nordmarianerne; Nord-Marianene; Pohjois-Mariaanit; Severní Mariany; جزر ماريانا الشمالية; 北马里亚纳群岛
PCN Îles Pitcairn; Islas Pitcairn; Pitcairninseln; Isole Pitcairn; Ilhas Pitcairn; Pitcairneilanden; о-ва Питкэрн; Острови Піткерн; Pitcairnöarna; Pitcairnøyene; Pitcairnovy ostrovy; جزر بيتكيرن; 皮特凯恩群岛
REU La Réunion; Riunione; Reunião; Реюньон; Реюньйон; روينيون; 留尼汪
BLM San Bartolomé; São Bartolomeu; Сен-Бартелеми; Сен-Бартелемі; S:t Barthélemy; Svatý Bartoloměj; سان بارتليمي; 圣巴泰勒米
SHN Sainte-Hélène; Santa Elena; Sant’Elena; Santa Helena; Sint-Helena; Wyspa Świętej Heleny; о-в Св. Елены; Острів Святої Єлени; S:t Helena; Svatá Helena; سانت هيلينا; 圣赫勒拿
MAF San Martín; São Martinho; Сен-Мартен; Svatý Martin (Francie); سان مارتن; 法属圣马丁
SPM Saint-Pierre-et-Miquelon; San Pedro y Miquelón; St. Pierre und Miquelon; Saint-Pierre e Miquelon; São Pedro e Miquelão; Saint-Pierre en Miquelon; Saint-Pierre i Miquelon; Сен-Пьер и Микелон; Сен-Пʼєр і Мікелон; S:t Pierre och Miquelon; Saint Pierre og Miquelon; Saint-Pierre ja Miquelon; Saint-Pierre a Miquelon; سان بيير ومكويلون; 圣皮埃尔和密克隆群岛
SXM Saint-Martin (partie néerlandaise); Синт-Мартен; Сінт-Мартен; Svatý Martin (Nizozemsko); سانت مارتن; 荷属圣马丁
SGS Géorgie du Sud-et-les Îles Sandwich du Sud; Islas Georgia del Sur y Sandwich del Sur; Südgeorgien und die Südlichen Sandwichinseln; Georgia del Sud e Sandwich Australi; Ilhas Geórgia do Sul e Sandwich do Sul; Zuid-Georgia en Zuidelijke Sandwicheilanden; Georgia Południowa i Sandwich Południowy; Южная Георгия и Южные Сандвичевы о-ва; Південна Джорджія та Південні Сандвічеві Острови; Sydgeorgien och Sydsandwichöarna; South Georgia og De Sydlige Sandwichøer; Sør-Georgia og Sør-Sandwichøyene; Etelä-Georgia ja Eteläiset Sandwichinsaaret; Jižní Georgie a Jižní Sandwichovy ostrovy; جورجيا الجنوبية وجزر ساندويتش الجنوبية; 南乔治亚和南桑威奇群岛
SJM Svalbard et Jan Mayen; Svalbard y Jan Mayen; Spitzbergen und Jan Mayen; Svalbard e Jan Mayen; Spitsbergen en Jan Mayen; Svalbard i Jan Mayen; Шпицберген и Ян-Майен; Шпіцберген та Ян-Маєн; Svalbard och Jan Mayen; Svalbard og Jan Mayen; Huippuvuoret ja Jan Mayen; Špicberky a Jan Mayen; سفالبارد وجان ماين; 斯瓦尔巴和扬马延
TKL Токелау; Tokelauöarna; توكيلاو; 托克劳
TCA Îles Turques-et-Caïques; Islas Turcas y Caicos; Turks- und Caicosinseln; Isole Turks e Caicos; Ilhas Turcas e Caicos; Turks- en Caicoseilanden; Turks i Caicos; Тёркс и Кайкос; Острови Теркс і Кайкос; Turks- och Caicosöarna; Turks- og Caicosøerne; Turks- og Caicosøyene; Turks- ja Caicossaaret; Turks a Caicos; جزر توركس وكايكوس; 特克斯和凯科斯群岛
UMI Îles mineures éloignées des États-Unis; Islas menores alejadas de EE. UU.; Amerikanische Überseeinseln; Isole Minori Esterne degli Stati Uniti; Ilhas Menores Distantes dos EUA; Kleine afgelegen eilanden van de Verenigde Staten; Dalekie Wyspy Mniejsze Stanów Zjednoczonych; Внешние малые о-ва (США); Віддалені острови США; USA:s yttre öar; Amerikanske oversøiske øer; USAs ytre øyer; Yhdysvaltain erillissaaret; Menší odlehlé ostrovy USA; جزر الولايات المتحدة النائية; 美国本土外小岛屿
VIR Îles Vierges des États-Unis; Islas Vírgenes de EE. UU.; Amerikanische Jungferninseln; Isole Vergini Americane; Ilhas Virgens Americanas; Amerikaanse Maagdeneilanden; Wyspy Dziewicze Stanów Zjednoczonych; Виргинские о-ва (США); Віргінські Острови (США); Amerikanska Jungfruöarna; De Amerikanske Jomfruøer; De amerikanske jomfruøyene; Yhdysvaltain Neitsytsaaret; Americké Panenské ostrovy; جزر فيرجن الأمريكية; 美属维尔京群岛
WLF Wallis-et-Futuna; Wallis y Futuna; Wallis und Futuna; Wallis e Futuna; Wallis en Futuna; Wallis i Futuna; Уоллис и Футуна; Уолліс і Футуна; Wallis- och Futunaöarna; Wallis og Futuna; Wallis ja Futuna; Wallis a Futuna; جزر والس وفوتونا; 瓦利斯和富图纳`;
