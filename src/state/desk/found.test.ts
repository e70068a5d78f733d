import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../domain/desk/claim-draft';
import { smallDatasetFile } from '../../domain/fixtures/small-dataset';
import { sourceId } from '../../domain/model/ids';
import type { Source } from '../../domain/model/source';
import { dateToAsk, otherDesignation, prefilled } from './found';

const { data } = smallDatasetFile();

/** The small case file with a source of this text, and all of its words. */
function sourceOf(text: string) {
  const [first] = data.sources;
  const source = { ...first, id: sourceId('newest'), text } as Source;
  return {
    statement: { ...data, sources: [...data.sources, source] },
    source,
    span: { start: 0, end: text.length },
  };
}

const filled = (text: string) => {
  const { statement, source, span } = sourceOf(text);
  return prefilled(statement, source, span);
};

describe('what a claim is filled in with', () => {
  it('has the day on which it was said where the words of saying tell it', () => {
    expect(
      filled('“We have bought no tanks,” its spokesman Ion Popescu said on 2 April 2019.'),
    ).toMatchObject({
      ...{ speaker: 'Ion Popescu', role: 'spokesman', saidOn: '2019-04-02', stance: 'contradicts' },
    });
    expect(filled('Its spokesman Ion Popescu said it had bought no tanks.')).not.toHaveProperty('saidOn');
  });

  it('leaves open when it was said where the year of that day is not told', () => {
    const text = 'The envoy told Interfax on 3 January that Russia sold 29 tanks to Iran.';
    expect(filled(text).saidOn).toBeNull();
  });

  it('has the ship, and not the missile of its name, where the words speak of ships', () => {
    const idOf = (text: string) => {
      const { system } = filled(text);
      return system && 'made' in system ? system.made.id : null;
    };
    expect(idOf('Egypt took delivery of two Mistral ships from France.')).toBe('mistral-ship');
    expect(idOf('L’Égypte a acheté deux porte-hélicoptères Mistral à la France.')).toBe('mistral-ship');
    expect(idOf('Egypt bought 200 Mistral missiles from France.')).toBe('mistral');
  });

  it('has money as exactly as the words have it', () => {
    const value = (amount: string) => filled(`Norway sold 24 Leopard 2 tanks for ${amount}.`).value;
    const usd = { currency: 'USD', scope: 'package' };
    expect(value('$500 million')).toEqual({ ...usd, min: 5e8, max: 5e8 });
    expect(value('about $500 million')).toEqual({ ...usd, min: 5e8, max: 5e8, estimate: true });
    expect(value('at least $500 million')).toEqual({ ...usd, min: 5e8 });
    expect(value('more than $500 million')).toEqual({ ...usd, min: 5e8 });
    expect(value('up to $500 million')).toEqual({ ...usd, max: 5e8 });
    expect(value('$400-500 million')).toEqual({ ...usd, min: 4e8, max: 5e8 });
    expect(value('$5 million each')).toEqual({ ...usd, min: 5e6, max: 5e6, scope: 'item' });
    expect(value('$5 million a year')).toBeUndefined();
  });

  it('has the weapons under the designation that the words have, and tells under which our tables know them', () => {
    const text = 'Russia delivered four Mi-35 helicopters to Mali.';
    const { statement, source, span } = sourceOf(text);
    const { system } = filled(text);
    const made = system && 'made' in system ? system.made : null;
    expect(made).toMatchObject({ id: 'mi-24v', name: 'Mi-35' });
    expect(made?.aliases.map(({ name }) => name)).toEqual(expect.arrayContaining(['Mi-24V', 'Hind-E']));
    expect(made?.aliases.map(({ name }) => name)).not.toContain('Mi-35');
    const draft = { ...emptyDraft(source.id, { type: 'quotation', position: span }), system: system ?? null };
    expect(otherDesignation(statement, draft)).toEqual({ written: 'Mi-35', known: 'Mi-24V' });
    const [same] = [filled('Russia delivered four Mi-24V helicopters to Mali.').system];
    expect(same).toMatchObject({ made: { id: 'mi-24v', name: 'Mi-24V' } });
    expect(filled('China sold FC-1 fighters to Myanmar.').system).toMatchObject({ made: { name: 'FC-1' } });
    expect(filled('Iran gave Russia Kalashnikov AK-103 rifles.').system).toMatchObject({
      made: { name: 'AK-103' },
    });
  });

  it('is context where somebody neither says nor denies it, and asserts no number where they deny it', () => {
    for (const [text, speaker] of [
      ['Norway neither confirmed nor denied that it had sold 24 Leopard 2 tanks.', 'Norway'],
      ['Norway did not deny that it had sold 24 Leopard 2 tanks.', 'Norway'],
      ['Norway declined to confirm or deny that it had sold 24 Leopard 2 tanks.', undefined],
    ] as const) {
      const { stance, status, quantity, ...claim } = filled(text);
      expect([text, stance, status, quantity]).toEqual([text, 'context', undefined, undefined]);
      if (speaker) expect(claim).toMatchObject({ speaker });
    }
    const denied = filled('Norway denied that it had sold 24 Leopard 2 tanks for $3 million.');
    expect(denied).toMatchObject({ stance: 'contradicts', speaker: 'Norway' });
    expect(denied).not.toHaveProperty('quantity');
    expect(denied).not.toHaveProperty('value');
  });

  it.each([
    'L’Allemagne n’a ni confirmé ni démenti la livraison de 14 chars Leopard 2 à l’Ukraine.',
    'L’Allemagne n’a pas démenti la livraison de 14 chars Leopard 2 à l’Ukraine.',
    'L’Allemagne a refusé de confirmer ou de démentir la livraison de 14 chars Leopard 2 à l’Ukraine.',
    'La livraison de 14 chars Leopard 2 à l’Ukraine n’a été ni confirmée ni démentie par l’Allemagne.',
    'Deutschland wollte die Lieferung von 14 Leopard 2 an die Ukraine weder bestätigen noch dementieren.',
    'Deutschland dementierte die Lieferung von 14 Leopard 2 an die Ukraine nicht.',
    'Alemania no confirmó ni desmintió la entrega de 14 tanques Leopard 2 a Ucrania.',
    'Alemania no desmintió la entrega de 14 tanques Leopard 2 a Ucrania.',
    'Alemania se negó a confirmar o desmentir la entrega de 14 tanques Leopard 2 a Ucrania.',
    'Берлин не подтвердил и не опроверг поставку 14 танков Leopard 2 на Украину.',
    'Берлин не опроверг поставку 14 танков Leopard 2 на Украину.',
  ])('is context in other languages too: %j', (text) => {
    const { stance, status, quantity } = filled(text);
    expect([stance, status, quantity]).toEqual(['context', undefined, undefined]);
  });

  it.each([
    'L’Allemagne a démenti la livraison de 14 chars Leopard 2 à l’Ukraine.',
    'Deutschland dementierte die Lieferung von 14 Leopard 2 an die Ukraine.',
    'Alemania desmintió la entrega de 14 tanques Leopard 2 a Ucrania.',
    'Берлин опроверг поставку 14 танков Leopard 2 на Украину.',
  ])('contradicts in other languages where it is denied: %j', (text) => {
    expect(filled(text)).toMatchObject({ stance: 'contradicts' });
  });

  it('is said by nobody where words are quoted, or “he” says them, and nobody is named', () => {
    expect(filled('“We have never asked for Su-35 aircraft,” he said.')).toMatchObject({
      ...{ speaker: '', stance: 'contradicts' },
    });
    expect(filled('It is false that Norway sold 24 Leopard 2 tanks.')).toMatchObject({
      ...{ speaker: '', stance: 'contradicts' },
    });
    expect(filled('Norway allegedly sold 24 Leopard 2 tanks.')).toMatchObject({ speaker: '' });
    expect(filled('Norway sold 24 Leopard 2 tanks.')).not.toHaveProperty('speaker');
  });

  it('has the category that the words tell of a new weapon, and none where they do not', () => {
    const system = (text: string) => filled(text).system;
    expect(system('Norway sold 24 Leopard 2 tanks.')).toMatchObject({
      made: { category: 'armoured-vehicles' },
    });
    const untold = system('Norway sold 24 Leopard 2.');
    expect(untold).toMatchObject({ made: { name: 'Leopard 2' } });
    expect(untold && 'made' in untold && untold.made).not.toHaveProperty('category');
  });
});

describe('a date whose day may be its month', () => {
  it('is asked of a new claim that has no date', () => {
    const { statement, source, span } = sourceOf('Sweden halted exports of Gripen on 03/04/2014.');
    const draft = emptyDraft(source.id, { type: 'quotation', position: span });
    expect(dateToAsk(statement, draft)).toBe('03/04/2014');
    expect(dateToAsk(statement, { ...draft, date: '2014' as never })).toBeNull();
    expect(dateToAsk(statement, { ...draft, words: { type: 'paraphrase', text: '' } })).toBeNull();
  });
});
