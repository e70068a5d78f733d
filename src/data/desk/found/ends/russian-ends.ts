/** Who gives and who takes in Russian. */
import { keyOf } from '../phrases';
import { setOf } from '../word-sets';
import { type EndsRow, prepositionsOf } from './ends-row';

/** How Russian tells it. What is written й and ё is compared as и and е. */
export const RUSSIAN_ENDS: EndsRow = {
  articles: new Set(),
  cases: 'endings',
  contracted: new Map([
    ['во', 'в'],
    ['со', 'с'],
    ['ото', 'от'],
  ]),
  prepositions: prepositionsOf({
    в: 'в',
    на: 'на',
    у: 'у',
    от: 'от',
    из: 'из',
    via: 'через, при посредничестве',
    против: 'против',
    other:
      'по, к, ко, с, о, об, при, между, перед, над, под, за, для, без, до, после, кроме, вместо, около, среди, согласно, благодаря, вопреки, ' +
      'данным, по данным, в отличие от, в ответ на, со стороны, про, как',
  }),
  accusative: setOf('в на'),
  asides: setOf('не'),
  offices: new Set(),
  gives: { dative: 'to', в: 'to', на: 'to', via: 'via' },
  takes: { у: 'from', от: 'from', из: 'from', via: 'via' },
  acts: { против: 'to' },
  doers: setOf('instrumental'),
  nouns: new Set(
    (
      'продажа продажи продажу продаже продаж экспорт экспорта поставка поставки поставку поставке поставок поставкам покупка покупки ' +
      'покупку покупке закупка закупки закупку санкции санкций санкциям эмбарго'
    )
      .split(' ')
      .map(keyOf),
  ),
  determiners: new Set(),
  participle: /(?:ан|ен)[аоы]?$/,
  infinitive: /(?:ть|ти)$/,
  maxToInfinitive: 2,
  isPassiveAlone: true,
  have: new Set(),
  be: setOf('был была было были будет будут'),
  plurals: setOf('сша оаэ'),
  pluralVerb: /(?:ли|лись|ют|ут|ят|ат)$/,
  crosses: setOf('что чтобы если когда которыи которая которые которого которои которых где но а хотя'),
  and: setOf('и или ни'),
  order: 'free',
  openers: setOf('вчера сегодня также ранее затем позже однако кроме недавно теперь'),
};
