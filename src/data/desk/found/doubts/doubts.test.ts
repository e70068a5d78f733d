import { describe, expect, it } from 'vitest';
import { filled, short } from '../fixtures/filled';

/** What a sentence is taken to say: whether it is so, what came of it, and how many. */
function told(text: string): string {
  const { denial, isLeftOpen, status, quantity } = filled(text);
  const stance = isLeftOpen ? 'open' : denial ? 'denied' : 'told';
  return `${stance}: ${status?.status ?? '–'}, ${short(quantity)}`;
}

describe('a part of a number', () => {
  it.each([
    'The second of 12 Gripen fighters for Hungary arrived on 3 May 2016.',
    'Norway has handed over all but three of the 22 Leopard 2 tanks to Ukraine.',
    'Norway promised Ukraine 22 Leopard 2 tanks, eight of which have been delivered.',
    'Of the 22 Leopard 2 tanks for Ukraine, eight were delivered by Norway.',
    'Norway delivered eight out of 22 Leopard 2 tanks to Ukraine.',
    'Norway delivered half of the 22 Leopard 2 tanks to Ukraine.',
    'Norway delivered the first Leopard 2 under an order for 22 Leopard 2 tanks from Ukraine.',
    'Norway, Poland and Spain delivered 8, 14 and 6 Leopard 2 tanks to Ukraine.',
    'España entregó a Ucrania seis de los 20 tanques Leopard 2.',
    'España entregó a Ucrania todos menos cuatro de los 20 tanques Leopard 2.',
    'La France a livré à la Grèce six des 24 avions Rafale.',
    'Sur les 24 avions Rafale commandés, la France en a livré six à la Grèce.',
    'Le premier des 24 avions Rafale a été livré à la Grèce.',
    'Polen lieferte der Ukraine 14 von 40 Panzern.',
    'Die Hälfte der 40 Panzer wurde von Polen an die Ukraine geliefert.',
    'Россия поставила Алжиру шесть из 18 самолетов Су-34.',
    'Россия поставила Алжиру все 18 самолетов, кроме двух.',
    'Norway delivered to Ukraine all of the 22 Leopard 2 tanks but one.',
    'Norway delivered 22 Leopard 2 tanks to Ukraine, excluding two for training.',
    'Apart from two, the 22 Leopard 2 tanks that Norway sold to Ukraine were delivered.',
    'The last consignment of 22 Leopard 2 tanks from Norway reached Ukraine.',
    'España entregó a Ucrania los 20 tanques Leopard 2, salvo cuatro.',
    'El último lote de 20 tanques Leopard 2 de España llegó a Ucrania.',
    'La France a livré à la Grèce les 24 avions Rafale, sauf deux.',
    'Polen lieferte der Ukraine alle 40 Panzer, ausgenommen sechs.',
    'Polen lieferte der Ukraine 40 Panzer abzüglich der sechs für die Ausbildung.',
    'Россия поставила Алжиру 18 самолетов, за исключением двух.',
    'Россия поставила Алжиру 18 самолетов, кроме трёх.',
    'Второй из 18 самолетов Су-34 прибыл в Алжир.',
    'Последние четыре из 18 самолетов Су-34 прибыли в Алжир из России.',
  ])('is not taken for the whole: %j', (text) => {
    expect(told(text)).toBe('told: –, –');
  });

  it.each([
    ['Norway delivered all 22 Leopard 2 tanks to Ukraine.', 'told: delivered, 22 tanks'],
    ['Norway delivered the last of its 22 Leopard 2 tanks to Ukraine.', 'told: delivered, 22 tanks'],
    ['Norway ordered 22 Leopard 2 tanks, six of which are for training.', 'told: ordered, 22 tanks'],
    ['Norway delivered 8 Leopard 2 tanks to Ukraine on 8 March 2023.', 'told: delivered, 8 tanks'],
    ['La France a livré 24 avions Rafale à la Grèce.', 'told: delivered, 24 aircraft'],
    ['Polen lieferte der Ukraine 14 Panzer.', 'told: delivered, 14 tanks'],
    ['España entregó a Ucrania al menos 20 tanques Leopard 2.', 'told: delivered, 20+ tanks'],
    ['La France a livré au moins 24 avions Rafale à la Grèce.', 'told: delivered, 24+ aircraft'],
    ['Norway delivered the first batch of 8 Leopard 2 tanks to Ukraine.', 'told: delivered, 8 tanks'],
    ['Norway delivered a batch of 22 Leopard 2 tanks to Ukraine.', 'told: delivered, 22 tanks'],
  ])('is told from a number that is whole: %j', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe('what is said to be untrue', () => {
  it.each([
    'It is untrue that Chile sold 30 Leopard 2 tanks to Peru.',
    'It isn’t true that Chile sold 30 Leopard 2 tanks to Peru.',
    'Claims that Chile sold 30 Leopard 2 tanks to Peru are baseless.',
    'Es falso que Chile vendió 30 tanques Leopard 2 a Perú.',
    'No es cierto que Chile vendió 30 tanques Leopard 2 a Perú.',
    'Il est faux que le Chili a vendu 30 chars Leopard 2 au Pérou.',
    'Es trifft nicht zu, dass Chile 30 Panzer an Peru verkauft hat.',
    'Die Regierung wies Berichte zurück, wonach Chile 30 Panzer an Peru verkauft habe.',
    'Неправда, что Чили продала 30 танков Перу.',
    'Министерство опровергло сообщения о том, что Чили продала 30 танков Перу.',
    'It would be wrong to claim that Chile sold 30 Leopard 2 tanks to Peru.',
    'The report that Chile sold 30 Leopard 2 tanks to Peru proved to be a fabrication.',
    'The news that Chile sold 30 Leopard 2 tanks to Peru turned out to be wrong.',
    'Sería un error decir que Chile vendió 30 tanques Leopard 2 a Perú.',
    'La información de que Chile vendió 30 tanques Leopard 2 a Perú resultó ser errónea.',
    'Il serait faux de dire que le Chili a vendu 30 chars Leopard 2 au Pérou.',
    'La nouvelle selon laquelle le Chili a vendu 30 chars Leopard 2 au Pérou s’est révélée fausse.',
    'Es wäre falsch zu sagen, dass Chile 30 Panzer an Peru verkauft hat.',
    'Die Nachricht, Chile habe 30 Panzer an Peru verkauft, erwies sich als Falschmeldung.',
    'Было бы неверно утверждать, что Чили продала 30 танков Перу.',
    'Новость о том, что Чили продала 30 танков Перу, оказалась выдумкой.',
  ])('is denied: %j', (text) => {
    expect(told(text)).toBe('denied: –, –');
  });

  it.each([
    'It is false that Chile has not sold 30 Leopard 2 tanks to Peru.',
    'Correction: an earlier version of this article said that Chile sold 30 Leopard 2 tanks to Peru.',
    'The paper wrongly reported that Chile sold 30 Leopard 2 tanks to Peru.',
    'Contrary to reports that Chile sold 30 Leopard 2 tanks to Peru, nothing was signed.',
    'Corrección: una versión anterior decía que Chile vendió 30 tanques Leopard 2 a Perú.',
    'Rectificatif : le Chili a vendu 30 chars Leopard 2 au Pérou.',
    'In einer früheren Version stand, dass Chile 30 Panzer an Peru verkauft hat.',
    'We regret having reported that Chile sold 30 Leopard 2 tanks to Peru.',
    'The agency apologised for saying that Chile sold 30 Leopard 2 tanks to Peru.',
    'Lamentamos haber escrito que Chile vendió 30 tanques Leopard 2 a Perú.',
    'Nous regrettons d’avoir écrit que le Chili a vendu 30 chars Leopard 2 au Pérou.',
    'Wir bedauern, geschrieben zu haben, dass Chile 30 Panzer an Peru verkauft hat.',
    'Сожалеем, что написали, что Чили продала 30 танков Перу.',
    'В предыдущей версии говорилось, что Чили продала 30 танков Перу.',
  ])('is neither so nor not so where a report is taken back: %j', (text) => {
    expect(told(text)).toBe('open: –, –');
  });

  it.each([
    'Chile does not rule out the sale of 30 Leopard 2 tanks to Peru.',
    'Chile has not confirmed that it sold 30 Leopard 2 tanks to Peru.',
    'Without a licence Chile could not have sold 30 Leopard 2 tanks to Peru.',
    'No other country has sold more Leopard 2 tanks to Peru than Chile.',
    'No one has sold more Leopard 2 tanks to Peru than Chile, which delivered 30 tanks.',
    'Nadie ha vendido más tanques Leopard 2 a Perú que Chile.',
    'Personne n’a vendu plus de chars Leopard 2 au Pérou que le Chili.',
    'Niemand hat mehr Panzer an Peru verkauft als Chile.',
    'Никто не продал больше танков Перу, чем Чили.',
    'Chile no descarta la venta de 30 tanques Leopard 2 a Perú.',
    'Sin licencia, Chile no habría vendido 30 tanques Leopard 2 a Perú.',
    'Ningún otro país vendió más tanques a Perú que Chile.',
    'Le Chili n’exclut pas la vente de 30 chars Leopard 2 au Pérou.',
    'Sans licence, le Chili n’aurait jamais vendu 30 chars Leopard 2 au Pérou.',
    'Aucun autre pays n’a vendu plus de chars au Pérou que le Chili.',
    'Chile schließt den Verkauf von 30 Panzern an Peru nicht aus.',
    'Ohne Lizenz hätte Chile die 30 Panzer nicht an Peru verkauft.',
    'Чили не исключила продажу 30 танков Перу.',
    'Без лицензии Чили не смогла бы продать 30 танков Перу.',
  ])('is not what somebody only supposes, or leaves open: %j', (text) => {
    expect(told(text)).toBe('open: –, –');
  });
});

it.each([
  'Peru regretted that Chile had sold 30 Leopard 2 tanks to Bolivia.',
  'The report said that Chile sold 30 Leopard 2 tanks to Bolivia.',
  'La nouvelle est que le Chili a vendu 30 chars à la Bolivie.',
  'Die Nachricht, Chile habe 30 Panzer an Bolivien verkauft, wurde bestätigt.',
])('stands where nothing takes it back: %j', (text) => {
  const { denial, isLeftOpen, quantity } = filled(text);
  expect([denial, isLeftOpen, short(quantity)]).toEqual([undefined, undefined, '30 tanks']);
});

it.each([
  'Chile allegedly sold 30 Leopard 2 tanks to Peru.',
  'Chile supuestamente vendió 30 tanques Leopard 2 a Perú.',
  'Chile hat angeblich 30 Panzer an Peru verkauft.',
  'Чили якобы продала 30 танков Перу.',
])('what is only alleged came to nothing that is known, and is said by others: %j', (text) => {
  const { status, isOthers } = filled(text);
  expect([status, isOthers]).toEqual([undefined, true]);
});

describe('an amount of money', () => {
  const price = (text: string) => {
    const { value, isPriceOfOne } = filled(text);
    return value ? `${short(value)}${isPriceOfOne ? ' each' : ''}` : '–';
  };
  it.each([
    ['Chile sold Peru 30 Leopard 2 tanks for $2 million each.', 'USD 2000000 each'],
    ['Chile sold Peru 30 Leopard 2 tanks, each worth $2 million.', 'USD 2000000 each'],
    ['Chile sold Peru 30 Leopard 2 tanks at a unit price of $2 million.', 'USD 2000000 each'],
    ['Chile sold Peru 30 Leopard 2 tanks at $2 million per tank.', 'USD 2000000 each'],
    ['Chile sold Peru 30 Leopard 2 tanks; each will cost $2 million.', 'USD 2000000 each'],
    ['Chile sold Peru 30 Leopard 2 tanks, and each tank would cost about $2 million.', 'USD ~2000000 each'],
    ['Chile vendió a Perú 30 tanques; cada uno costará 2 millones de dólares.', 'USD 2000000 each'],
    ['Le Chili a vendu au Pérou 30 chars ; chacun coûtera 2 millions de dollars.', 'USD 2000000 each'],
    ['Chile verkaufte Peru 30 Panzer; jeder wird 2 Millionen Dollar kosten.', 'USD 2000000 each'],
    ['Чили продала Перу 30 танков; каждый будет стоить 2 млн долларов.', 'USD 2000000 each'],
    ['Chile vendió a Perú 30 tanques a 2 millones de dólares cada uno.', 'USD 2000000 each'],
    ['Le Chili a vendu au Pérou 30 chars pour 2 millions de dollars pièce.', 'USD 2000000 each'],
    ['Chile verkaufte Peru 30 Panzer für je 2 Millionen Dollar.', 'USD 2000000 each'],
    ['Чили продала Перу 30 танков по 2 млн долларов за штуку.', 'USD 2000000 each'],
    ['Chile sold Peru 30 Leopard 2 tanks for $60 million.', 'USD 60000000'],
    ['Chile verkaufte Peru 30 Panzer für 60 Millionen Dollar.', 'USD 60000000'],
    ['Чили продала Перу 30 танков за 60 млн долларов.', 'USD 60000000'],
    ['Chile cancelled the sale of 30 Leopard 2 tanks to Peru and will refund $60 million.', '–'],
    ['Chile lent Peru $60 million to buy 30 Leopard 2 tanks.', '–'],
    ['Chile sold Peru 30 Leopard 2 tanks, whose upkeep costs $2 million a year.', '–'],
    ['Le Chili a vendu 30 chars au Pérou et remboursera 60 millions de dollars.', '–'],
    ['After Peru cancelled its order for 30 Leopard 2 tanks, it bought 12 T-90 for $60 million.', '–'],
  ])('is the price of what its words say: %j', (text, expected) => {
    expect(price(text)).toBe(expected);
  });
});

it('leaves to another deal what may be of it', () => {
  expect(told('After Peru cancelled its order for 30 Leopard 2 tanks, it bought 12 from Chile.')).toBe(
    'told: –, –',
  );
  expect(told('Peru will buy 30 Leopard 2 tanks from Chile and may buy 12 more.')).toBe('told: –, 30 tanks');
  expect(told('If Berlin agrees, Chile will sell 30 Leopard 2 tanks to Peru.')).toBe(
    'told: possible, 30 tanks',
  );
  expect(told('Chile lifted its suspension of deliveries of Leopard 2 tanks to Peru.')).toBe('told: –, –');
});
