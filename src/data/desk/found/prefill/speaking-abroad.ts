/** Words by which other languages than English tell that somebody speaks. */
import type { LanguageRow } from '../abroad/language-row';

/** What a language has for speaking. Words stand without accents, as pieces are compared. */
export interface SpeakingRow {
  /** Verbs that by themselves say that somebody said, announced or denied something. */
  readonly verbs: ReadonlySet<string>;
  /** Participles that say so behind one of the words for "has". */
  readonly participles: ReadonlySet<string>;
  readonly has: ReadonlySet<string>;
  /** What stands between a subject and its verb, and is part of neither. */
  readonly between: ReadonlySet<string>;
  /** Words for "according to": what follows is whoever says it. */
  readonly according: readonly string[];
  /** Whether what follows these is in a case of its own, so that only a name that has no cases is told as it stands. */
  readonly isInCase: boolean;
  readonly articles: ReadonlySet<string>;
  /** Words that begin or end no name of a speaker, and over which none goes on. */
  readonly stops: ReadonlySet<string>;
  /** Words for those who speak: for their state, or for nobody but themselves. */
  readonly office: RegExp;
  readonly others: RegExp;
  /** Behind one of these a word belongs to what stands before: "ministro de Defensa". */
  readonly of: ReadonlySet<string>;
  /** Whether all nouns are written large, so that a large letter alone makes no name. */
  readonly isLarge: boolean;
  /** What ends right before whoever speaks in a clause of its own, and says nothing of the main one: "pese a que", "nachdem". */
  readonly aside: RegExp;
  /** What may stand between whoever spoke and the day on which they did: "le", "am", "el lunes". */
  readonly toDay: ReadonlySet<string>;
}

const folded = (words: string): ReadonlySet<string> =>
  new Set(words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split(' '));

const word = (words: string) => {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '');
  return new RegExp(`^(?:${plain})$`);
};

/** The words for speaking of each language. */
export const SPEAKING: Readonly<Record<LanguageRow['id'], SpeakingRow>> = {
  es: {
    verbs: folded(
      'dijo dijeron dice dicen afirmó afirmaron afirma afirman aseguró aseguraron asegura aseguran anunció anunciaron anuncia declaró declararon ' +
        'señaló señalaron informó informaron confirmó confirmaron confirma confirman explicó sostuvo sostiene indicó indicaron reconoció admitió ' +
        'negó negaron niega niegan desmintió desmintieron desmiente desmienten',
    ),
    participles: folded(
      'dicho afirmado asegurado anunciado declarado señalado informado confirmado negado desmentido',
    ),
    has: folded('ha han había habían'),
    between: folded('también ayer hoy ya nuevamente rotundamente categóricamente luego'),
    according: ['segun', 'de acuerdo con'],
    isInCase: false,
    articles: folded('el la los las un una su'),
    stops: folded(
      'que y pero cuando mientras porque como si quien aunque en con por para sobre ante tras se no nunca ella ellos nadie lo le les hoy ayer este esta lunes martes miércoles jueves viernes sábado domingo',
    ),
    office: word(
      'gobierno|minist(?:ro|ra|erio)|president[ea]|vicepresident[ea]|embajador(?:a)?|embajada|canciller|cancilleria|portavoz|vocero|vocera|ejercito|armada|funcionario|funcionaria|autoridades|secretari[oa]|general|congreso|parlamento',
    ),
    others: word(
      'empresa|nacional|compania|fabricante|diario|periodico|agencia|analista|experto|experta|informe|fuente|fuentes|medios|prensa|director|directora|oposicion|rebeldes',
    ),
    of: folded('de del'),
    isLarge: false,
    aside:
      /(?:^| )(?:pese a que|aunque|a pesar de que|mientras(?: que)?|despues de que|luego de que|antes de que|porque|cuando|ya que|desde que)$/,
    toDay: folded('el a en de lunes martes miércoles jueves viernes sábado domingo pasado este día'),
  },
  fr: {
    verbs: folded(
      'affirme affirment déclare déclarent assure assurent confirme confirment indique indiquent précise rapporte rapportent annonce annoncent ' +
        'nie nient dément démentent reconnaît soutient dit disent',
    ),
    participles: folded(
      'dit déclaré affirmé annoncé confirmé indiqué assuré expliqué précisé rapporté reconnu soutenu démenti nié',
    ),
    has: folded('a ont avait avaient'),
    between: folded('aussi également hier déjà catégoriquement fermement'),
    according: ['selon', 'd apres'],
    isInCase: false,
    articles: folded('le la les l un une son sa'),
    stops: folded(
      'que qu et mais quand lorsque parce comme si qui dont en avec par pour sur dans à au aux n ne pas jamais il elle ils elles on nul personne hier lundi mardi mercredi jeudi vendredi samedi dimanche',
    ),
    office: word(
      'gouvernement|ministre|ministere|president|presidente|ambassadeur|ambassadrice|ambassade|porte-parole|porte|parole|chancelier|armee|marine|autorites|secretaire|general|parlement|elysee|responsable',
    ),
    others: word(
      'societe|entreprise|compagnie|fabricant|quotidien|journal|agence|analyste|expert|experte|rapport|source|sources|medias|presse|nationale|directeur|directrice|opposition|rebelles',
    ),
    of: folded('de du des d'),
    isLarge: false,
    aside:
      /(?:^| )(?:bien qu(?:e)?|alors qu(?:e)?|tandis qu(?:e)?|quoiqu(?:e)?|apres qu(?:e)?|avant qu(?:e)?|parce qu(?:e)?|quand|lorsqu(?:e)?|puisqu(?:e)?|depuis qu(?:e)?)$/,
    toDay: folded('le à en du de lundi mardi mercredi jeudi vendredi samedi dimanche dernier ce jour'),
  },
  de: {
    verbs: folded(
      'sagte sagten sagt sagen erklärte erklärten erklärt bestätigte bestätigten bestätigt dementierte dementierten dementiert bestritt bestritten ' +
        'bestreitet bestreiten behauptete behaupteten behauptet betonte meldete meldeten meldet berichtete berichteten berichtet kündigte kündigten teilte teilten räumte',
    ),
    participles: folded(
      'gesagt erklärt bestätigt dementiert bestritten behauptet gemeldet berichtet angekündigt mitgeteilt',
    ),
    has: folded('hat haben hatte hatten'),
    between: folded('auch gestern heute bereits'),
    according: ['laut', 'nach angaben von'],
    isInCase: true,
    articles: folded('der die das ein eine'),
    stops: folded(
      'dass und aber als während weil wie wenn ob in im an am auf mit von vom bei nach aus für über vor sich nicht nie er sie es wir niemand montag dienstag mittwoch donnerstag freitag samstag sonntag',
    ),
    office:
      /(?:minister(?:in|ium|iums|s)?|regierung|sprecher(?:in|s)?|prasident(?:in|en)?|kanzler(?:in|s|amt)?|botschafter(?:in|s)?|botschaft|armee|marine|behorden?|staatssekretar(?:in)?|parlament|bundestag|general|amt(?:es)?)$/,
    others:
      /(?:unternehmen|firma|konzern|hersteller|nationalarmee|zeitung|tageszeitung|agentur|nachrichtenagentur|analyst(?:in)?|expert(?:e|in|en)|bericht|quelle|quellen|medien|presse|geschaftsfuhrer(?:in)?|direktor(?:in)?|opposition|rebellen)$/,
    of: folded('des der von'),
    isLarge: true,
    aside: /(?:^| )(?:obwohl|obgleich|obschon|wahrend|nachdem|bevor|weil|als|da|seit|wenn)$/,
    toDay: folded('am im in den vom dem montag dienstag mittwoch donnerstag freitag samstag sonntag tag'),
  },
  ru: {
    verbs: folded(
      'заявил заявила заявили заявило заявляет заявляют сообщил сообщила сообщили сообщило сообщает сообщают сказал сказала сказали объявил объявила ' +
        'объявили объявило отметил отметила подтвердил подтвердила подтвердили подтвердило подтверждает подтверждают утверждает утверждают ' +
        'опроверг опровергла опровергли опровергло опровергает опровергают отрицает отрицают отрицал отрицала отрицали говорит говорят признал признала признали',
    ),
    participles: new Set(),
    has: new Set(),
    between: folded('также вчера сегодня уже категорически ранее'),
    according: ['по данным', 'по словам', 'по информации'],
    isInCase: true,
    articles: new Set(),
    stops: folded(
      'что и но а когда пока потому как если который которая которые в на с по для из от за о об не ни никогда он она они оно мы никто это вчера сегодня понедельник вторник среду четверг пятницу субботу воскресенье',
    ),
    office: word(
      'вице|премьер|министр|министерство|правительство|президент|посол|посольство|представитель|глава|мид|армия|власти|секретарь|генерал|парламент|кремль|минобороны|спикер|чиновник',
    ),
    others: word(
      'национальная|освободительная|компания|предприятие|завод|газета|агентство|аналитик|эксперт|отчет|источник|источники|сми|директор|гендиректор|оппозиция|боевики|ведомство',
    ),
    of: new Set(),
    isLarge: false,
    aside:
      /(?:^| )(?:хотя|несмотря на то что|после того как|до того как|прежде чем|пока|когда|потому что|так как|в то время как)$/,
    toDay: folded('в на от понедельник вторник среду четверг пятницу субботу воскресенье'),
  },
};
