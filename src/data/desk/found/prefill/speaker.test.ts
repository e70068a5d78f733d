import { describe, expect, it } from 'vitest';
import { filled, short } from '../fixtures/filled';

describe('who says so', () => {
  it.each([
    ['Antonov said that Russia sold tanks.', 'Antonov'],
    ['Foreign Minister Sergei Lavrov told Interfax that Russia sold tanks.', 'Sergei Lavrov'],
    ['Russia’s Foreign Ministry on Tuesday denied selling tanks.', 'Russia’s Foreign Ministry'],
    ['The embassy had denied selling tanks.', 'The embassy'],
    ['Rosoboronexport rejected claims that it had sold tanks.', 'Rosoboronexport'],
    ['Denmark ordered 27 F-35A aircraft from the United States.', undefined],
    ['Denmark rejected the offer of tanks.', undefined],
    [
      'Maria Zakharova, a spokeswoman for the Russian Foreign Ministry, denied selling tanks.',
      'Maria Zakharova',
    ],
    [
      'The Belgian defence minister, Ludivine Dedonder, denied that tanks had been sold.',
      'Ludivine Dedonder',
    ],
    ['In Moscow, Paris, and Rome, said tanks were sold.', undefined],
    ['According to the ministry, Russia sold tanks.', 'the ministry'],
    ['Russia sold tanks, said Gen. Petrov.', 'Gen. Petrov'],
    [
      'A spokesman for the Spanish government said tanks were sold.',
      'A spokesman for the Spanish government',
    ],
    ['Russian officials confirmed the sale of tanks.', 'Russian officials'],
    ['He said that Russia sold tanks.', undefined],
    ['It has been said that Russia sold tanks.', undefined],
    ['Antonov said that Lavrov said that tanks were sold.', undefined],
    ['Russia sold tanks; Antonov said it rained.', undefined],
    [
      'A senior Egyptian official, who asked not to be named, said Cairo was negotiating for tanks.',
      'A senior Egyptian official',
    ],
    ['An official, speaking on condition of anonymity, said Russia sold tanks to Iran.', 'An official'],
    ['In 2005, said Russia sold tanks to Iran.', undefined],
    ['Tanks were sold to Egypt, said Cairo was pleased.', undefined],
    ['Tanks were sold to Egypt, said Sergei Lavrov in Moscow.', 'Sergei Lavrov'],
    ['Tanks were sold to Egypt, said the minister.', 'the minister'],
  ])('in %j is %j', (text, speaker) => {
    expect(filled(text).speaker?.speaker).toBe(speaker);
  });

  it.each([
    ['Deputy Foreign Minister Sergei Ryabkov said tanks were sold.', 'Deputy Foreign Minister', undefined],
    ['Minister of Defence Anita Anand said tanks were sold.', 'Minister of Defence', undefined],
    [
      'Russian Foreign Ministry spokeswoman Maria Zakharova denied selling tanks.',
      'Russian Foreign Ministry spokeswoman',
      'RUS',
    ],
    ['The Russian Ministry of Foreign Affairs denied selling tanks.', undefined, 'RUS'],
    ['Kyiv said that Russia sold tanks.', undefined, 'UKR'],
    [
      'Maria Zakharova, a spokeswoman for the Russian Foreign Ministry, denied selling tanks.',
      'spokeswoman for the Russian Foreign Ministry',
      'RUS',
    ],
    [
      'The Belgian defence minister, Ludivine Dedonder, on Monday denied that tanks had been sold.',
      'Belgian defence minister',
      'BEL',
    ],
    ['The Russian newspaper Kommersant reported that tanks were sold.', undefined, undefined],
  ])('has what stands of them in %j', (text, role, party) => {
    const { speaker } = filled(text);
    expect([speaker?.role, speaker?.party]).toEqual([role, party]);
  });
});

describe('when it was said', () => {
  it.each([
    ['“Russia sold tanks to Iran in 2010,” Gen. Petrov said on 3 May 2011.', '2010', '2011-05-03'],
    ['“Russia sold tanks to Iran,” said Gen. Petrov on 3 May 2011.', '–', '2011-05-03'],
    ['Russia sold tanks to Iran, he said in Moscow on Tuesday, 3 May 2011.', '–', '2011-05-03'],
    ['On 3 May 2011 the ministry said that Russia had sold tanks to Iran.', '–', '2011-05-03'],
    ['In 2010, the ministry said, Russia sold tanks to Iran.', '2010', '–'],
    ['Russia sold tanks to Iran in 2010, the ministry said.', '2010', '–'],
    ['The ministry said Russia sold tanks to Iran in 2010.', '2010', '–'],
    // A plan has no other day than that on which somebody tells of it.
    ['Russia plans to sell tanks to Iran, the ministry said on 3 May 2011.', '2011-05-03', '2011-05-03'],
  ])('is told apart from when it happened in %j', (text, happened, said) => {
    const { date, saidOn } = filled(text);
    expect([date, saidOn].map(short)).toEqual([happened, said]);
  });

  it('is in May as in any other month, and says nothing of what may be', () => {
    const text = 'The ministry said in May 2011 it had sold tanks to Iran, and it may sell more.';
    expect(filled('The ministry said in May 2011 it sold tanks to Iran.').status?.status).toBe('ordered');
    expect(short(filled(text).saidOn)).toBe('2011-05');
  });
});

describe('who says what stands in quotation marks', () => {
  const before = 'The Ministry of Defence of Romania denied the report. ';

  it('is whoever speaks in the sentence before it, unless its own tells', () => {
    const own = `${before}“We have bought no tanks.”`;
    expect(filled(own, 'We have bought no tanks').speaker).toMatchObject({
      speaker: 'The Ministry of Defence of Romania',
      party: 'ROU',
    });
    const other = `${before}“We have bought no tanks,” its spokesman Ion Popescu said.`;
    expect(filled(other, 'We have bought no tanks').speaker?.speaker).toBe('Ion Popescu');
    expect(filled(`${before}“We have bought no tanks,” he said.`, 'We have').speaker).toBeUndefined();
    expect(filled(`${before}They have bought no tanks.`, 'They have').speaker).toBeUndefined();
    expect(filled(`${before.trim()}\n\n“We have bought no tanks.”`, 'We have').speaker).toBeUndefined();
  });
});

describe('who “he” is', () => {
  const own = '“We have never asked for Su-35 aircraft,” he said.';
  it.each([
    ['Defence minister Mohamed Zaki denied the report. ', 'Mohamed Zaki'],
    ['Defence minister Mohamed Zaki denied the report. It rained.\n\n', 'Mohamed Zaki'],
    ['Antonov said it rained. ', 'Antonov'],
    ['A spokesman for the ministry said it rained. ', 'A spokesman for the ministry'],
    ['The ministry said it rained. ', undefined],
    ['Egypt said it rained. ', undefined],
    ['Spokeswoman Maria Zakharova said it rained. ', undefined],
    ['Antonov said it rained, Petrov said. ', undefined],
    ['', undefined],
  ])('is whoever spoke last before it: %j', (before, speaker) => {
    const found = filled(before + own, own);
    expect([found.speaker?.speaker, found.isOthers]).toEqual([speaker, true]);
  });

  it('is nobody who published it, where words are quoted or “he” says them', () => {
    expect(filled('“We bought tanks.” It rained.', 'We bought').isOthers).toBe(true);
    expect(filled('He said Iran bought tanks.').isOthers).toBe(true);
    expect(filled('Iran bought tanks, he said “too late”.', 'Iran bought tanks').isOthers).toBe(true);
    expect(filled('It rained “a lot”. Iran bought tanks.', 'Iran bought tanks').isOthers).toBeUndefined();
    expect(filled('He said “no”.\n\nIran bought tanks.', 'Iran bought tanks').isOthers).toBeUndefined();
  });
});

describe('whoever is not the publisher', () => {
  it.each([
    [
      'Norway sold 24 Leopard 2 tanks, the Kurdish National Army says.',
      'the Kurdish National Army',
      undefined,
    ],
    ['España vendió 24 tanques a Perú, según la fiscalía de Madrid.', undefined, undefined],
    [
      'España vendió 24 tanques a Perú, aunque el Gobierno había anunciado la cancelación.',
      undefined,
      undefined,
    ],
    ['Although Chile had denied selling tanks, Norway sold 24 Leopard 2 tanks.', undefined, undefined],
    ['Россия поставила Алжиру 24 танка, сообщил вице-премьер Борисов.', 'вице-премьер Борисов', undefined],
    ['Norway sold 24 Leopard 2 tanks, according to a leaked cable dated 2 July 2008.', undefined, undefined],
  ])('says it, and is named only where that is sure: %j', (text, speaker, party) => {
    const found = filled(text);
    expect([found.speaker?.speaker, found.speaker?.party, found.isOthers ?? false]).toEqual([
      ...[speaker, party],
      speaker === undefined,
    ]);
  });

  it.each([
    ['Le Maroc a acheté 24 chars à la France, a annoncé l’Élysée le 3 mai 2016.', 'l’Élysée'],
    ['Marruecos compró 24 tanques a Francia, anunció el ministerio el 3 de mayo de 2016.', 'el ministerio'],
    ['El 3 de mayo de 2016 el ministerio anunció que Marruecos compró 24 tanques.', 'el ministerio'],
    ['Marokko kaufte 24 Panzer von Frankreich, sagte der Sprecher am 3. Mai 2016.', 'der Sprecher'],
    ['Марокко купило 24 танка, сообщил министр Лавров 3 мая 2016 года.', 'министр Лавров'],
    ['Morocco bought 24 tanks from France, according to a cable dated 3 May 2016.', undefined],
  ])('says it on a day that is not that of the deal: %j', (text, speaker) => {
    const found = filled(text);
    expect([found.speaker?.speaker, short(found.saidOn), short(found.date)]).toEqual([
      speaker,
      '2016-05-03',
      '–',
    ]);
  });

  it('says nothing of the day of the deal beside it', () => {
    const { date, saidOn } = filled(
      'Marruecos compró 24 tanques en 2015, anunció el ministerio el 3 de mayo de 2016.',
    );
    expect([short(date), short(saidOn)]).toEqual(['2015', '2016-05-03']);
  });
});
