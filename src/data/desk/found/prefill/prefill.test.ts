import { describe, expect, it } from 'vitest';
import type { EdtfDate } from '../../../../domain/dates/edtf';
import { eitherDate } from '../dates/either-date';
import { findInText } from '../find-in-text';
import { filled, NOTHING, short } from '../fixtures/filled';
import { prefillClaim } from './prefill';

/** Who gives, or acts, to whom, and through whom. */
function ends(text: string, words = text): string {
  const { from, to, via } = filled(text, words);
  return `${short(from)} > ${short(to)}${via ? ` via ${short(via)}` : ''}`;
}

describe('who deals with whom', () => {
  it.each([
    ['Russia sold rifles to Venezuela.', 'RUS > VEN'],
    ['Venezuela bought rifles from Russia.', 'RUS > VEN'],
    ['Rifles were sold to Venezuela by Russia.', 'RUS > VEN'],
    ['Rifles sold to Venezuela', '– > VEN'],
    ['deliveries of tanks to Iran', '– > IRN'],
    ['Iran’s purchase of tanks from Russia', 'RUS > IRN'],
    ['Russian deliveries of tanks to Iran', 'RUS > IRN'],
    ['Russian arms exports to Iran', 'RUS > IRN'],
    ['Iran bought Russian missiles.', 'RUS > IRN'],
    ['Iran sold Russian missiles to Syria.', 'IRN > SYR'],
    ['The Russian government has sold tanks to Iran.', 'RUS > IRN'],
    ['Russia supplied Egypt with tanks.', 'RUS > EGY'],
    ['China sold rifles through Djibouti to Ethiopia.', 'CHN > ETH via DJI'],
    [
      'Venezuela is negotiating with Rosoboronexport for an order of 12 missiles.',
      '– > VEN via rosoboronexport',
    ],
    ['Venezuela signed a contract for tanks with Russia.', '– > –'],
    ['Cairo was negotiating for 12 Mi-35M helicopters from Russia.', 'RUS > EGY'],
    ['Tehran signed a contract for tanks from Moscow.', 'RUS > IRN'],
    ['Egypt has asked for 24 Su-35 fighters from Russia.', 'RUS > EGY'],
    ['India and Russia sold tanks to Iran.', '– > IRN'],
    ['Russia sold tanks to Iran and Syria.', 'RUS > –'],
    ['Russia said the rifles were sold to Iran.', '– > IRN'],
    ['Russia said it sold tanks to Iran.', 'RUS > IRN'],
    ['Washington imposed sanctions on Iran for selling arms to Syria.', 'USA > IRN'],
    ['sanctions from the United States against Iran', 'USA > IRN'],
    ['Canada objects to Turkey’s sale of drones to Azerbaijan.', 'CAN > TUR'],
    ['Georgia bought tanks from Ukraine.', 'UKR > –'],
    ['Russia sold tanks to Russia.', '– > –'],
    ['Tanks, according to Iran, were bought.', '– > –'],
    ['Serbia, not Croatia, bought 6 MiG-29 from Russia.', 'RUS > SRB'],
    ['Serbia and not Croatia bought 6 MiG-29 from Russia.', 'RUS > SRB'],
    ['Instead of Croatia, Serbia bought 6 MiG-29 from Russia.', 'RUS > SRB'],
    ['Serbia, unlike Croatia, bought 6 MiG-29 from Russia.', 'RUS > SRB'],
    ['Serbia bought 6 MiG-29 from Russia, not from Ukraine.', 'RUS > SRB'],
    ['Serbia bought 6 MiG-29 from Russia rather than Ukraine.', 'RUS > SRB'],
    ['Russia sold tanks, not to Iran.', 'RUS > –'],
    ['Poland cancelled its order of 50 Caracal helicopters from France.', 'FRA > POL'],
    // What is put between a party and its verb tells of it, and does nothing.
    ['Turkey, a NATO member, sold Bayraktar TB2 drones to Ukraine.', 'TUR > UKR'],
    ['Turkey – a NATO member – sold Bayraktar TB2 drones to Ukraine.', 'TUR > UKR'],
    ['Poland, Germany’s neighbour, delivered 14 Leopard 2 tanks to Ukraine.', 'POL > UKR'],
    ['Armenia, Russia’s ally, sold Su-30 fighters to India.', 'ARM > IND'],
    ['Armenia, Russia’s ally, has bought Su-30 fighters from India.', 'IND > ARM'],
    ['In 2019, Turkey, a NATO member, sold drones to Ukraine.', 'TUR > UKR'],
    ['Their ally, Russia, sold tanks to Syria.', 'RUS > SYR'],
    ['In 2015, the Russian government, under pressure, sold tanks to Iran.', 'RUS > IRN'],
    ['The kingdom, a NATO ally, sold tanks to Iran.', '– > IRN'],
    ['Ukraine, a NATO partner, was supplied with tanks by Germany.', 'DEU > –'],
  ])('in %j are %s', (text, expected) => {
    expect(ends(text)).toBe(expected);
  });

  it('is told by the selected words before the others', () => {
    const text = 'Russia sold tanks to Iran; China sold rifles to Sudan.';
    expect(ends(text, 'China sold rifles to Sudan')).toBe('CHN > SDN');
    expect(ends(text, 'Russia sold tanks to Iran')).toBe('RUS > IRN');
  });
});

describe('what is filled in besides', () => {
  it('comes from the sentence of the selected words', () => {
    const text = 'It rained. Russia delivered 12 S-400 systems to India in 2021 for $5 billion. It went on.';
    const { kind, system, status, quantity, value, date } = filled(text, 'S-400');
    expect(kind?.relationship).toBe('supplies');
    expect(status?.status).toBe('delivered');
    expect([system, quantity, value, date].map(short)).toEqual([
      's-400',
      '12 systems',
      'USD 5000000000',
      '2021',
    ]);
  });

  it('is no amount that stands outside the words where these name the relationship', () => {
    const text = 'Norway agreed to sell 12 F-16 fighters to Romania for about $400 million.';
    const of = (words: string) => {
      const { quantity, value } = filled(text, words);
      return [quantity, value].map(short);
    };
    expect(of('Norway agreed to sell 12 F-16 fighters to Romania')).toEqual(['12 fighters', '–']);
    expect(of('Norway agreed to sell')).toEqual(['12 fighters', 'USD ~400000000']);
    expect(of(text)).toEqual(['12 fighters', 'USD ~400000000']);
  });

  it.each([
    ['Algeria turned to China for 20 drones after Russia refused to sell it Su-35 fighters.', '–'],
    ['Russia refused to sell it Su-35 fighters, so Algeria bought 20 drones from China.', '–'],
    ['China sold 20 drones instead of Su-35 fighters to Algeria.', '–'],
    ['Algeria bought 20 Su-35 fighters after Russia refused to sell it drones.', '20 fighters'],
  ])('is no number of other arms: %j', (text, expected) => {
    const { system, quantity } = filled(text);
    expect([system?.name, short(quantity)]).toEqual(['Su-35', expected]);
  });

  it.each([
    ['Saudi Arabia, to which Britain sold 72 Typhoon jets, paid 6 billion pounds.', 'supplies', 'GBR > –'],
    ['Britain sold 72 Typhoon jets to Saudi Arabia, which paid 6 billion pounds.', 'supplies', 'GBR > SAU'],
    ['Saudi Arabia paid for the tanks that Russia sold to Egypt.', 'finances', 'SAU > –'],
  ])('has a price for what it is: %j', (text, kind, expected) => {
    expect([filled(text).kind?.relationship, ends(text)]).toEqual([kind, expected]);
  });

  it.each([
    ['Romania paid Norway $90 million for 12 F-16 fighters.', undefined],
    ['Romania paid $90 million to Norway for 12 F-16 fighters, or $8 million a plane.', undefined],
    ['Norway paid for 12 F-16 fighters for Romania.', 'finances'],
  ])('is no financing where it may be the price of a purchase: %j', (text, kind) => {
    expect(filled(text).kind?.relationship).toBe(kind);
  });

  it('is not taken from another deal of the sentence', () => {
    const text = 'Russia sold 12 tanks to Iran in 2005, while China exported rifles to Sudan.';
    expect(Object.keys(filled(text, 'China exported rifles to Sudan')).sort()).toEqual([
      'from',
      'kind',
      'status',
      'to',
    ]);
  });

  it('is left open where the words tell of several', () => {
    const { status, date, system } = filled(
      'Vietnam ordered S-400 and Kh-35 missiles in 2009, which were delivered in 2017.',
    );
    expect([status, date, system]).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    'Russia did not deliver tanks to Iran.',
    'Iran denied that Russia had delivered tanks.',
    'Has Russia delivered tanks?',
  ])('is no status in %j', (text) => {
    expect(filled(text).status).toBeUndefined();
  });

  it('is nothing where nothing is', () => {
    expect(filled('It rained all day.')).toEqual({});
    expect(prefillClaim('', { start: 0, end: 0 }, [])).toEqual({});
  });
});

describe('a sentence with abbreviations', () => {
  it.each([
    ['approx. 40', '~40 tanks'],
    ['ca. 40', '~40 tanks'],
    ['c. 40', '~40 tanks'],
    ['est. 40', '~40 tanks'],
    ['max. 40', '-40 tanks'],
    ['min. 40', '40+ tanks'],
  ])('is one sentence, and “%s” a bound', (words, quantity) => {
    const text = `Russia sold ${words} tanks to Venezuela in 2006.`;
    expect(ends(text)).toBe('RUS > VEN');
    const found = filled(text);
    expect([found.status?.status, short(found.quantity), short(found.date)]).toEqual([
      'ordered',
      quantity,
      '2006',
    ]);
  });

  it.each([
    'On the advice of Lt. Gen. J. Smith the U.S. has sold 12 tanks to the U.K. under Order No. 17.',
    'The U.S. firm Tank Inc. of Ohio and others sold, for the U.S., i.e. its army, 12 tanks to the U.K.',
  ])('ends where it ends: %j', (text) => {
    expect(short(filled(text).quantity)).toBe('12 tanks');
    expect(short(filled(text).to)).toBe('GBR');
  });

  it('is not run into the next', () => {
    expect(ends('The answer was no. Russia sold tanks to Iran.', 'Russia sold')).toBe('RUS > IRN');
    expect(filled('The answer was no. Russia sold tanks to Iran.', 'Russia sold').denial).toBeUndefined();
    expect(short(filled('It stands in Annex C 40 tanks were sold to Iran.').quantity)).toBe('40 tanks');
  });
});

describe('when it happened', () => {
  it('is not the date of the report', () => {
    const text =
      'Vienna, 3 March 2011 - Poland has ordered 24 F-16 fighters from the United States, a spokesman said.';
    expect(filled(text).date).toBeUndefined();
    expect(filled(text, 'Poland has ordered 24 F-16 fighters').date).toBeUndefined();
    expect(short(filled('On 3 March 2011 Poland ordered 24 F-16 fighters.').date)).toBe('2011-03-03');
  });
});

describe('what is still to come', () => {
  const REPORT = '2019-03-14' as EdtfDate;
  it.each([
    ['France will deliver 36 tanks to Egypt by the end of 2021 under a contract.', 'ordered', '–'],
    ['France will deliver 36 tanks to Egypt by the end of 2021.', 'ordered', '–'],
    ['France will deliver 36 tanks to Egypt.', 'proposed', '–'],
    ['Egypt will receive 24 aircraft by the end of 2019.', 'ordered', '–'],
    ['Egypt will receive 24 aircraft next year.', 'ordered', '–'],
    ['Egypt is to receive 24 aircraft from France by the end of 2019.', 'ordered', '–'],
    ['Egypt is due to get 24 aircraft from France by 2019.', 'ordered', '–'],
    ['24 aircraft are expected to be delivered to Egypt by the end of 2019.', 'ordered', '–'],
    ['The first aircraft are due for delivery to Egypt in 2019.', 'ordered', '–'],
    ['Deliveries of 24 aircraft to Egypt are expected to begin in 2019.', 'ordered', '–'],
    ['Egypt hopes to receive 24 aircraft by the end of 2019.', 'proposed', '–'],
    ['Egypt may receive 24 aircraft by the end of 2019.', 'possible', '–'],
    ['Germany offered 30 tanks, which will be delivered by 2019.', 'proposed', '–'],
    ['Egypt will buy 24 aircraft by the end of 2019.', 'proposed', '–'],
    ['Egypt got 24 aircraft from France in 2015.', 'delivered', '2015'],
    ['France will deliver 36 tanks to Egypt in 2018 under a planned contract.', 'proposed', '–'],
    ['In 2021 France will deliver 36 tanks to Egypt.', 'ordered', '–'],
    ['In 2018 France agreed to deliver 36 tanks to Egypt by 2021.', 'ordered', '2018'],
    ['Egypt plans to buy 36 tanks from France in 2018.', 'proposed', '–'],
    ['Egypt ordered 36 tanks from France, to be delivered from 2017 to 2019.', 'ordered', '–'],
    ['Egypt ordered 36 tanks from France in 2020.', 'ordered', '–'],
    ['Egypt ordered 36 tanks from France in 2019.', 'ordered', '2019'],
    ['By the end of 2018 France had delivered 36 tanks to Egypt.', 'delivered', '../2018'],
    ['Chile offered 30 tanks to Germany in 2010.', 'proposed', '2010'],
  ])('has no date on which it happened: %j', (text, status, date) => {
    const found = prefillClaim(text, { start: 0, end: text.length }, findInText(text, NOTHING), REPORT);
    expect([found.status?.status, short(found.date)]).toEqual([status, date]);
  });
});

describe('the category of a weapon', () => {
  it.each([
    ['Norway sold 24 Leopard 2 tanks.', 'armoured-vehicles'],
    ['Norway sold helicopters Mi-17.', 'aircraft'],
    ['Norway sold 12 Gripen fighters.', 'aircraft'],
    ['Norway sold 12 Kh-35 anti-ship missiles.', 'missiles'],
    ['Norway sold 12 AK-12 rifles.', 'small-arms'],
    ['Norway sold 2 F-310 frigates.', undefined],
    ['Norway sold 12 S-300 systems.', undefined],
    ['Norway sold 12 Gripen to the tanks.', undefined],
  ])('is told by the noun beside its name in %j', (text, category) => {
    expect(filled(text).category).toBe(category);
  });
});

describe('a date whose day may be its month', () => {
  it('is asked about as it is written, and never guessed', () => {
    const text = 'Sweden halted exports of Gripen on 03/04/2014.';
    expect(filled(text).date).toBeUndefined();
    const whole = (words: string) => eitherDate(words, { start: 0, end: words.length });
    expect(whole(text)).toBe('03/04/2014');
    expect(eitherDate(text, { start: 0, end: 6 })).toBe('03/04/2014');
    for (const plain of ['on 13/04/2014', 'on 04/04/2014', 'in 04/2014', '1/2/2014 or 3/4/2014'])
      expect(whole(plain)).toBeNull();
    expect(short(filled('Sweden sold Gripen in 04/2014.').date)).toBe('2014-04');
  });
});

describe('a denial', () => {
  it.each([
    'Israel denied that it had delivered 12 Python-4 missiles to Poland.',
    'Israel denied it was negotiating with Poland.',
    'Israel did not deliver missiles to Poland.',
    'Israel has never delivered missiles to Poland.',
    'Israel has not ever delivered missiles to Poland.',
    'Israel has delivered neither missiles nor tanks to Poland.',
    'Neither Israel nor Egypt delivered missiles to Poland.',
    '“We have never asked for Su-35 aircraft,” he said.',
    'We have never wanted Su-35 aircraft.',
  ])('is told of what it denies: %s', (text) => {
    expect(filled(text).denial).toBeDefined();
  });

  it.each([
    'Israel delivered 12 Python-4 missiles to Poland.',
    'Ankara will not cancel its order, despite U.S. objections.',
    'It never rained, and the Su-35 flew.',
  ])('is none where nothing of the kind is denied: %s', (text) => {
    expect(filled(text).denial).toBeUndefined();
  });
});
