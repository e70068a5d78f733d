/** Words by which a table says that a date is not known, in the languages of those who keep tables of arms. */

const WORDS: ReadonlySet<string> = new Set([
  ...[
    'unknown',
    'not known',
    'date unknown',
    'unknown date',
    'not available',
    'not disclosed',
    'undisclosed',
  ],
  ...[
    'not specified',
    'unspecified',
    'not stated',
    'not reported',
    'not announced',
    'undated',
    'no date',
    'n.d',
  ],
  ...[
    'tbd',
    'tba',
    'tbc',
    'to be determined',
    'to be announced',
    'to be confirmed',
    'to be decided',
    'pending',
  ],
  ...['n/a', 'na', 'n.a', 'none', 'null', 'x', 'not applicable', 'no data', 'unclear'],
  ...[
    'unbekannt',
    'nicht bekannt',
    'keine angabe',
    'keine angaben',
    'k.a',
    'o.j',
    'o.d',
    'offen',
    'ohne datum',
  ],
  ...['inconnu', 'inconnue', 'non connu', 'non connue', 'non précisé', 'non précisée', 'à déterminer', 's.d'],
  ...['desconocido', 'desconocida', 'sin fecha', 's/f', 'no consta', 'sin datos', 'por determinar', 's.f'],
  ...['desconhecido', 'desconhecida', 'sem data', 'a definir', 'não informado', 's/d'],
  ...['sconosciuto', 'sconosciuta', 'non noto', 'non nota', 'da definire', 'non disponibile'],
  ...[
    'onbekend',
    'niet bekend',
    'okänd',
    'okänt',
    'ej känt',
    'ukendt',
    'ukjent',
    'ei tiedossa',
    'tuntematon',
  ],
  ...['nieznany', 'nieznana', 'nieznane', 'nie wiadomo', 'brak danych', 'b.d', 'bd', 'neznámé', 'neznámo'],
  ...['ismeretlen', 'necunoscut', 'nepoznato', 'bilinmiyor', 'άγνωστο'],
  ...['неизвестно', 'неизвестна', 'не известно', 'нет данных', 'н/д', 'неизвестен', 'няма данни'],
  ...['невідомо', 'невідома', 'не відомо', 'немає даних', 'дата невідома', 'дата неизвестна'],
  ...['未知', '不明', '不详', '不詳', '미상', 'غير معروف', 'غير معروفة', 'לא ידוע'],
]);

/** No such word is longer. */
const MAX_SIGNS = 40;

const NO_WORDS = /^[-–—−?.…*/\s]{1,10}$/u;

/** Whether a cell that is to hold a date says that none is known: with a word, with signs, or with nothing. */
export function saysNoDate(cell: string): boolean {
  const text = cell.trim();
  if (text === '') return true;
  if (text.length > MAX_SIGNS) return false;
  const words = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/^[([<]/, '')
    .replace(/[)\]>.]{1,3}$/, '')
    .replace(/\s+/g, ' ');
  return NO_WORDS.test(text) || WORDS.has(words);
}
