import { describe, expect, it } from 'vitest';
import { smallDatasetFile } from '../domain/fixtures/small-dataset';
import { checkDataset } from './check';
import { heldAtDesk } from './check-held';
import { soundPart } from './desk/saved/sound-part';

type Data = Record<string, Record<string, unknown>[]>;

/** The text of the small dataset after something was done to it as it is written. */
function file(change: (data: Data) => void): string {
  const whole = JSON.parse(JSON.stringify(smallDatasetFile()));
  change(whole.data);
  return JSON.stringify(whole);
}

const first = (data: Data, list: string) => data[list]?.[0] as Record<string, unknown>;

describe('a file with faults', () => {
  it('is held at the desk where something is only said wrongly, letter for letter, and shows its sound part', () => {
    const turned = file((data) => {
      first(data, 'parties')['name'] = 'Russ\u202Eia';
    });
    const held = heldAtDesk(turned);
    expect(held).toEqual(JSON.parse(turned).data);
    expect(checkDataset(JSON.parse(turned)).ok).toBe(false);
    const { sound, faults } = soundPart(held as NonNullable<typeof held>);
    expect(faults.map(({ fault }) => fault.path)).toEqual(['data.parties[0].name']);
    expect(sound.parties).toHaveLength((held?.parties.length ?? 0) - 1);
  });

  it('is held where words do not stand in their text', () => {
    const moved = file((data) => {
      for (const source of data['sources'] ?? [])
        if (typeof source['text'] === 'string') source['text'] = `Other words. ${source['text']}`;
    });
    expect(heldAtDesk(`\uFEFF${moved}`)).toEqual(JSON.parse(moved).data);
  });

  it('is not held where the desk would lose or guess something of it', () => {
    const put = (list: string, field: string, value: unknown) => (data: Data) => {
      first(data, list)[field] = value;
    };
    const cases: readonly ((data: Data) => void)[] = [
      (data) => {
        delete first(data, 'parties')['name'];
      },
      put('parties', 'name', 5),
      put('parties', 'nickname', 'North'),
      put('relationships', 'to', 'nobody'),
      put('relationships', 'kind', 'sells'),
      (data) => {
        data['parties']?.push({ ...first(data, 'parties') });
      },
      (data) => {
        delete data['claims'];
      },
    ];
    for (const change of cases) expect(heldAtDesk(file(change))).toBeNull();
  });

  it('is not held where it is none of our format, or no JSON', () => {
    for (const text of ['', '{}', '[1', 'null', '{"meta": {"kind": "other"}}'])
      expect(heldAtDesk(text)).toBeNull();
    const whole = JSON.stringify(smallDatasetFile());
    expect(heldAtDesk(whole.replace('"parties":', '"parties":[],"parties":'))).toBeNull();
    expect(heldAtDesk(whole.replace(/"version":\d+/, '"version":999'))).toBeNull();
    expect(heldAtDesk(whole)).not.toBeNull();
  });
});
