import { describe, expect, it } from 'vitest';
import { PARTY_KINDS } from '../domain/model/party';
import { KIND, KINDS } from '../domain/model/relationship';
import { STATUS, STATUSES } from '../domain/model/status';
import { SYSTEM_KINDS } from '../domain/model/system';
import { RING_SIGN } from './disc-signs';
import {
  COMPARED_SIGN,
  cellSign,
  GHOST,
  type LineSign,
  lineSign,
  PARTY_SIGN,
  SYSTEM_SHAPE,
} from './encodings';

const firm = STATUSES.filter((status) => STATUS[status].strength === 'firm');
/** What of a line is seen without colour. */
const inGrey = (...of: Parameters<typeof lineSign>) => {
  const { head, dash } = lineSign(...of);
  return `${head} ${dash.join('-')}`;
};

/** Which kinds look the same, by their looks without colour. */
function lookalikes(look: (kind: (typeof KINDS)[number]) => string): string[][] {
  const groups = new Map<string, string[]>();
  for (const kind of KINDS) groups.set(look(kind), [...(groups.get(look(kind)) ?? []), kind]);
  return [...groups.values()].filter(({ length }) => length > 1);
}

describe('a line', () => {
  it.each(firm)('that is %s tells every kind from every other without colour', (status) => {
    expect(lookalikes((kind) => inGrey(kind, status))).toEqual([]);
  });

  it('tells supplies that are firm, planned, tentative, ended and not known apart without colour', () => {
    const signs = new Map(STATUSES.map((status) => [STATUS[status].strength, inGrey('supplies', status)]));
    expect(new Set(signs.values()).size).toBe(5);
    for (const status of STATUSES)
      expect(inGrey('supplies', status)).toBe(signs.get(STATUS[status].strength));
  });

  it('is solid where something is firm, dotted where it is tentative', () => {
    expect(lineSign('supplies', 'delivered').dash).toEqual([]);
    expect(lineSign('supplies', 'negotiating').dash).not.toEqual(lineSign('supplies', 'possible').dash);
    expect(lineSign('supplies', 'opinion')).toMatchObject({ tone: 'soft', dash: [3, 5] });
  });

  it('is closed by a bar where it came to an end, and only there', () => {
    for (const kind of KINDS)
      for (const status of STATUSES)
        expect(lineSign(kind, status).head === 'bar').toBe(STATUS[status].strength === 'ended');
  });

  it('stops short of whom it was meant for where it came to nothing, and only there', () => {
    for (const kind of KINDS)
      for (const status of STATUSES)
        expect(lineSign(kind, status).reach === 'stops').toBe(STATUS[status].strength === 'ended');
  });

  it('leaves a ghost beyond the bar that no line looks like', () => {
    const dashes = [
      ...KINDS.flatMap((kind) => STATUSES.map((status) => lineSign(kind, status).dash)),
      ...Object.values(COMPARED_SIGN).map(({ dash }) => dash),
    ];
    expect(dashes.map((dash) => dash.join(' '))).not.toContain(GHOST.dash.join(' '));
  });

  it('is never solid for a concern that did not come to an end', () => {
    for (const status of STATUSES) {
      if (STATUS[status].strength !== 'ended')
        expect(lineSign('diversion-concern', status).dash).not.toEqual([]);
    }
  });
});

it('a cell asks where it is not known how far deals have come, and has an outline for no other that is not firm', () => {
  const types = STATUSES.filter((status) => cellSign('supplies', status).type !== 'square');
  expect(types).toEqual(['unknown']);
});

describe('a line while two filters are compared', () => {
  const classes = Object.entries(COMPARED_SIGN);
  const notCompared = KINDS.filter((kind) => !KIND[kind].carriesGoods).map((kind): [string, LineSign] => [
    kind,
    lineSign(kind, 'voiced'),
  ]);
  const shared = (one: LineSign, other: LineSign) =>
    [one.tone === other.tone, one.head === other.head, one.dash.join() === other.dash.join()].filter(Boolean)
      .length;

  it.each(classes)('of the class %s shares at most one trait with every other', (name, sign) => {
    expect(classes.filter(([other, its]) => other !== name && shared(sign, its) > 1)).toEqual([]);
  });

  it.each(notCompared)(
    'of the kind %s, which is not compared, is told from every class without colour',
    (_, sign) => {
      expect(
        classes.filter(([, { head, dash }]) => head === sign.head && dash.join() === sign.dash.join()),
      ).toEqual([]);
    },
  );
});

describe('a node', () => {
  it('tells every kind of party from every other by shape and icon', () => {
    const signs = PARTY_KINDS.map((kind) => JSON.stringify(PARTY_SIGN[kind]));
    expect(new Set(signs).size).toBe(PARTY_KINDS.length);
  });

  it('has a shape for systems that no party has, and dashes what is not one type', () => {
    const partyShapes = PARTY_KINDS.map((kind) => PARTY_SIGN[kind].shape);
    for (const kind of SYSTEM_KINDS) expect(partyShapes).not.toContain(SYSTEM_SHAPE[kind]);
    expect(SYSTEM_SHAPE).toEqual({ system: 'box', class: 'dashed-box', unnamed: 'dashed-box' });
  });

  it('is a triangle only for an armed group', () => {
    expect(PARTY_KINDS.filter((kind) => PARTY_SIGN[kind].shape === 'triangle')).toEqual(['armed-group']);
  });
});

it('a party without a firm deal has a ring of its own, told without colour', () => {
  expect(RING_SIGN['nothing-firm']?.dash).not.toEqual([]);
  for (const dealing of ['both', 'imports'] as const) expect(RING_SIGN[dealing]?.dash).toEqual([]);
  expect(RING_SIGN.exports).toBeNull();
});
