import { describe, expect, it } from 'vitest';
import { relationships } from '../../words/en/deals/relationships';
import { smallDatasetFile } from '../fixtures/small-dataset';
import { emptyDraft } from './claim-draft';
import { sketchOf } from './sketch';

const { data } = smallDatasetFile();
const NAMELESS = {
  from: 'somebody',
  to: 'somebody',
  system: 'some weapons',
  counted: 'weapons',
  speaker: 'somebody',
};
const [source] = data.sources;
const [northland, eastland] = data.parties;
const [system] = data.systems;
if (!source || !northland || !eastland || !system) throw new Error('The small dataset has changed.');
const draft = emptyDraft(source.id, { type: 'quotation', position: { start: 2, end: 11 } });

const told = (change: Partial<typeof draft>) => {
  const sketch = sketchOf(data, { ...draft, ...change }, NAMELESS);
  if (!sketch) return null;
  const { dataset, relationship, hasStatus } = sketch;
  return hasStatus
    ? relationships.sentence(dataset, relationship)
    : relationships.topic(dataset, relationship);
};

describe('what a claim will say', () => {
  it('is a topic with something in the place of what nobody has named, until its status is known', () => {
    expect(told({})).toBe('supply of some weapons by somebody to somebody');
    expect(told({ from: { known: northland.id } })).toBe(
      `supply of some weapons by ${northland.name} to somebody`,
    );
  });

  it('calls weapons that nobody has named by what is counted', () => {
    const count = (min: number, unit: string) => ({ min, max: min, unit, estimate: false });
    const said = (min: number, unit: string) => told({ status: 'cancelled', quantity: count(min, unit) });
    expect(said(50, 'helicopters')).toBe('Somebody’s supply of 50 helicopters to somebody was called off');
    expect(said(50, 'items')).toBe('Somebody’s supply of 50 weapons to somebody was called off');
    expect(said(1, 'helicopters')).toBe('Somebody’s supply of 1 helicopter to somebody was called off');
  });

  it('is the sentence of the relationship as soon as its status is known, with what it brings along', () => {
    const to = { ...eastland, id: 'ruritania' as typeof eastland.id, name: 'Ruritania' };
    expect(
      told({
        from: { known: northland.id },
        to: { made: to },
        system: { known: system.id },
        status: 'ordered',
      }),
    ).toBe(`Ruritania ordered ${system.name} from ${northland.name}`);
  });

  it('is what a relationship reads like that is there already', () => {
    const [relationship] = data.relationships;
    expect(told({ about: relationship?.id ?? null })).toBeTruthy();
  });

  it('has the claim in it only once nothing of that is missing', () => {
    const isMade = (speaker: string) =>
      sketchOf(
        data,
        {
          ...emptyDraft(source.id, { type: 'paraphrase', text: 'It did not.' }),
          ...{ stance: 'contradicts', about: 'xno-xwe-lance-m' as never, speaker, saidOn: '2007' as never },
        },
        NAMELESS,
      )?.isMade;
    expect([isMade(''), isMade('the envoy')]).toEqual([false, true]);
  });
});
