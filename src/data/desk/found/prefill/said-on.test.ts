import { describe, expect, it } from 'vitest';
import { filled, short } from '../fixtures/filled';

/** When a sentence is taken to say that it happened, and when that it was said. */
const days = (text: string) => {
  const { date, saidOn } = filled(text);
  return `${short(date)}, said ${short(saidOn)}`;
};

describe('the day of saying', () => {
  it.each([
    [
      'Norway’s envoy told diplomats on 3 May 2017 that Chile had sold 30 Leopard 2 tanks to Peru.',
      '–, said 2017-05-03',
    ],
    [
      'The ministry informed us and said in a letter of 3 May 2017 that Chile had sold 30 tanks to Peru.',
      '–, said 2017-05-03',
    ],
    ['A report of 3 May 2017 says Chile sold 30 Leopard 2 tanks to Peru.', '–, said 2017-05-03'],
    ['A letter from May 2017 says that Chile sold 30 Leopard 2 tanks to Peru in 2016.', '2016, said 2017-05'],
    [
      'El embajador dijo a la prensa el 3 de mayo de 2017 que Chile había vendido 30 tanques a Perú.',
      '–, said 2017-05-03',
    ],
    ['Una carta del 3 de mayo de 2017 muestra que Chile vendió 30 tanques a Perú.', '–, said 2017-05-03'],
    [
      'L’ambassadeur a déclaré à la presse le 3 mai 2017 que le Chili avait vendu 30 chars au Pérou.',
      '–, said 2017-05-03',
    ],
    ['Une lettre du 3 mai 2017 montre que le Chili a vendu 30 chars au Pérou.', '–, said 2017-05-03'],
    ['Ein Schreiben vom 3. Mai 2017 zeigt, dass Chile 30 Panzer an Peru verkauft hat.', '–, said 2017-05-03'],
    ['Посол сказал прессе 3 мая 2017 года, что Чили продала 30 танков Перу.', '–, said 2017-05-03'],
    ['В письме от 3 мая 2017 года говорится, что Чили продала 30 танков Перу.', '–, said 2017-05-03'],
  ])('is not that of the deal: %j', (text, expected) => {
    expect(days(text)).toBe(expected);
  });

  it.each([
    ['Chile sold 30 Leopard 2 tanks to Peru on 3 May 2017, the ministry said.', '2017-05-03, said –'],
    ['The ministry said Chile sold 30 Leopard 2 tanks to Peru on 3 May 2017.', '2017-05-03, said –'],
    ['Chile vendió 30 tanques a Perú el 3 de mayo de 2017, dijo el ministerio.', '2017-05-03, said –'],
    ['Le Chili a vendu 30 chars au Pérou le 3 mai 2017, selon un rapport.', '2017-05-03, said –'],
    ['Laut einem Bericht verkaufte Chile 30 Panzer am 3. Mai 2017 an Peru.', '2017-05-03, said –'],
    ['Чили продала 30 танков Перу 3 мая 2017 года, сообщило министерство.', '2017-05-03, said –'],
  ])('is told from that of the deal: %j', (text, expected) => {
    expect(days(text)).toBe(expected);
  });

  it.each([
    'The envoy told Interfax on 3 January that Russia sold 29 tanks to Iran.',
    'The ministry said on January 3 that Russia sold 29 tanks to Iran.',
    'El embajador dijo a la prensa el 3 de enero que Rusia vendió 29 tanques a Irán.',
    'L’ambassadeur a déclaré à la presse le 3 janvier que la Russie a vendu 29 chars à l’Iran.',
  ])('is not that of the document where its year is not told: %j', (text) => {
    expect(filled(text).isOnOpenDay).toBe(true);
  });

  it.each([
    'The ministry said that Russia sold 29 tanks to Iran on 3 January.',
    'The ministry said on 3 January 2020 that Russia sold 29 tanks to Iran.',
  ])('is left as it is where the day is told, or is another: %j', (text) => {
    expect(filled(text).isOnOpenDay).toBeUndefined();
  });
});
