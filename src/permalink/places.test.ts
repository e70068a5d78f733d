import { describe, expect, it } from 'vitest';
import { CAMERA, MOVED } from './places';

describe('what is looked at', () => {
  it('is written by its middle and its extent, to a tenth', () => {
    const camera = { x: -12.34, y: 40, width: 300, height: 200.06 };
    expect(CAMERA.format(camera)).toBe('-12.3:40:300:200.1');
    expect(CAMERA.parse('-12.3:40:300:200.1')).toEqual({
      value: { x: -12.3, y: 40, width: 300, height: 200.1 },
      notices: [],
    });
  });

  it.each([
    'NaN:NaN:NaN:NaN',
    '1:2:3',
    '1:2:3:4:5',
    '1:2:0:4',
    '1:2:-3:4',
    '1e9:2:3:4',
    'Infinity:0:1:1',
    '9999999:0:1:1',
    ':::',
  ])('is nothing that can be looked at: %s', (text) => {
    const { value, notices } = CAMERA.parse(text);
    expect(value).toBeUndefined();
    expect(notices).toMatchObject([{ finding: { code: 'no-camera', text } }]);
  });
});

describe('what was moved', () => {
  it('is written by the ids, each once and in their order', () => {
    const moved = [
      { id: 'tor-m1', x: 1, y: 2 },
      { id: 'RUS', x: -3.25, y: 0 },
      { id: 'tor-m1', x: 5, y: 6 },
    ];
    expect(MOVED.format(moved)).toBe('RUS:-3.2:0~tor-m1:5:6');
    expect(MOVED.parse('tor-m1:5:6~RUS:-3.2:0').value).toEqual([
      { id: 'RUS', x: -3.2, y: 0 },
      { id: 'tor-m1', x: 5, y: 6 },
    ]);
  });

  it('says of each place that is none that the node stays, and keeps the others', () => {
    const { value, notices } = MOVED.parse('RUS:NaN:1~<b>:1:2~VEN:1:2~IRN:1');
    expect(value).toEqual([{ id: 'VEN', x: 1, y: 2 }]);
    expect(notices.map(({ value: text }) => text)).toEqual(['RUS:NaN:1', '<b>:1:2', 'IRN:1']);
  });
});
