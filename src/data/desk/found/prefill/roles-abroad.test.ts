import { describe, expect, it } from 'vitest';
import { filled, short } from '../fixtures/filled';

/** Who gives, to whom, and through whom. */
function ends(text: string): string {
  const { from, to, via } = filled(text);
  return `${short(from)} > ${short(to)}${via ? ` via ${short(via)}` : ''}`;
}

describe('who gives and who takes in Spanish', () => {
  it.each([
    // The passive, and arms that somebody else made or paid for.
    ['Los tanques fueron comprados por Perú a Rusia en 2013.', 'RUS > PER'],
    ['Los misiles, fabricados por Rusia, fueron entregados a Siria.', '– > SYR'],
    ['Los drones de Irán fueron vendidos a Rusia.', '– > RUS'],
    ['La venta de tanques a Irán fue vetada por Estados Unidos.', '– > IRN'],
    // Others whom the sentence names.
    ['Rusia vendió tanques y pidió a Siria que los pagara.', 'RUS > –'],
    ['Francia pidió a Alemania vender tanques a Turquía.', '– > TUR'],
    ['El embajador de Rusia en Irán entregó tanques a Siria.', '– > SYR'],
    ['Alemania autorizó a Suiza la exportación de munición a Ucrania.', '– > UKR'],
    ['Alemania autorizó la exportación de munición a Ucrania.', 'DEU > UKR'],
    ['Bolivia compró aviones en China.', '– > BOL'],
    ['Navantia España entregó dos buques a Egipto.', '– > EGY'],
    ['El Gobierno de Chile compró a los Países Bajos ocho fragatas.', 'NLD > CHL'],
    // Two deals.
    ['Turquía compró a Rusia sistemas S-400 y vendió drones a Ucrania.', '– > –'],
    ['Perú recibió los tanques que Rusia vendió a Chile.', '– > –'],
    ['España, Francia e Italia vendieron buques a Egipto.', '– > EGY'],
    ['Rusia vendió misiles a Irán, Siria y Argelia.', 'RUS > –'],
    ['Rusia vendió tanques, dos fragatas y misiles a Irán.', 'RUS > IRN'],
  ])('in %j is %s', (text, expected) => {
    expect(ends(text)).toBe(expected);
  });
});

describe('who gives and who takes in French', () => {
  it.each([
    ['Les Rafale ont été achetés par l’Inde à la France.', 'FRA > IND'],
    ['Des missiles de la Chine ont été vendus à l’Iran.', '– > IRN'],
    ['La France a annoncé que les chars avaient été livrés à l’Ukraine.', '– > UKR'],
    ['La France a demandé à l’Allemagne de livrer des chars à l’Ukraine.', '– > UKR'],
    ['Le Maroc a acheté des chars et a demandé à l’Espagne de payer.', '– > MAR'],
    // A capital behind "à" is where it was.
    ['L’Inde a reçu à Paris cinq avions Rafale.', '– > IND'],
    ['La Russie a vendu à l’Iran, à la Syrie et à l’Algérie des missiles.', 'RUS > –'],
    ['La Pologne a livré à l’Ukraine des chars achetés à la Russie.', '– > –'],
    ['La Turquie veut vendre des drones à l’Ukraine.', 'TUR > UKR'],
    ['La Grèce achète à la France 18 Rafale, dont six neufs.', 'FRA > GRC'],
    ['La vente de chars à l’Arabie saoudite a été bloquée par l’Allemagne.', '– > SAU'],
  ])('in %j is %s', (text, expected) => {
    expect(ends(text)).toBe(expected);
  });
});

describe('who gives and who takes in German', () => {
  it.each([
    ['Die Türkei verkaufte der Ukraine Drohnen.', 'TUR > UKR'],
    ['Die Niederlande haben den USA Haubitzen verkauft.', 'NLD > USA'],
    ['Die Raketen wurden dem Iran von Russland geliefert.', 'RUS > IRN'],
    ['Russland hat vom Iran Drohnen gekauft.', 'IRN > RUS'],
    ['2013 lieferte Russland Raketen an Syrien.', 'RUS > SYR'],
    ['Irans Verkauf von Drohnen an Russland wurde bestätigt.', 'IRN > RUS'],
    // A genitive is no dative, nor is a name without an article a subject wherever it stands.
    ['Die Panzer der Ukraine wurden von Deutschland geliefert.', 'DEU > –'],
    ['Polen übergab der Armee der Ukraine 14 Panzer.', 'POL > –'],
    ['Die Firma hat Russland Panzer geliefert.', '– > –'],
    ['Rheinmetall lieferte Ungarn 44 Panzer.', '– > –'],
    ['Frankreich verkaufte Griechenland 18 Kampfjets.', '– > –'],
    ['Russland ließ Iran Panzer an Syrien verkaufen.', '– > SYR'],
    ['Die Ausfuhr von Panzern nach Katar wurde von Israel kritisiert.', '– > QAT'],
    ['Deutschland und die Niederlande liefern der Ukraine Haubitzen.', '– > UKR'],
    // A participle before its noun has its own parties.
    ['Die von Frankreich an Ägypten gelieferten 24 Rafale wurden 2015 bestellt.', 'FRA > EGY'],
    ['Die 2015 von Frankreich an Ägypten verkauften 24 Rafale wurden geliefert.', 'FRA > EGY'],
    ['Die von Ägypten bei Frankreich bestellten 24 Rafale wurden geliefert.', 'FRA > EGY'],
    ['Die von Frankreich unterstützten Streitkräfte haben 24 Panzer bestellt.', '– > –'],
    ['Deutschland bestellte die von Frankreich an Ägypten gelieferten Rafale.', '– > –'],
  ])('in %j is %s', (text, expected) => {
    expect(ends(text)).toBe(expected);
  });
});

describe('who gives and who takes in Russian', () => {
  it.each([
    ['Танки были куплены Индией у России.', 'RUS > IND'],
    ['Ирану были проданы Россией танки.', 'RUS > IRN'],
    ['Самолёты поставлены в Египет Францией.', 'FRA > EGY'],
    ['Россия поставила Индии танки через Иран.', 'RUS > IND via IRN'],
    ['Россия намерена продать Ирану танки.', 'RUS > IRN'],
    ['Польша закупила у Южной Кореи 180 танков.', 'KOR > POL'],
    ['Чили купило у Германии 100 танков в рамках контракта.', 'DEU > CHL'],
    // "России" is a genitive and a dative, "США" is every case.
    ['Президент России продал танки Ирану.', '– > IRN'],
    ['Оружие Сирии поставляет Россия.', 'RUS > –'],
    ['Военные Венесуэлы получили ракеты России.', '– > –'],
    ['Украина продала США ракеты по контракту.', 'UKR > –'],
    ['Россия разрешила Ирану продать танки Сирии.', '– > –'],
    ['Вьетнам закупил танки Т-90 в России.', '– > VNM'],
    ['Китай продал Пакистану танки, которые получил от Украины.', '– > –'],
    ['Азербайджан купил у Израиля и Турции беспилотники.', '– > AZE'],
  ])('in %j is %s', (text, expected) => {
    expect(ends(text)).toBe(expected);
  });
});
