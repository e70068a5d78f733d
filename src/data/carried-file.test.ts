import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { expect, it } from 'vitest';
import { carriedFragment, carriedIn } from './carried-file';
import { CARRIES } from './carries';
import { hashOfBytes } from './hash';

const fragmentOf = (bytes: Uint8Array, hash = hashOfBytes(bytes).slice(0, 12)) =>
  `${CARRIES}${hash}.${Buffer.from(deflateSync(bytes)).toString('base64url')}`;

it('comes out of a link as it went in', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
      const fragment = carriedFragment(bytes);
      expect(fragment).toMatch(/^#own=[0-9a-f]{12}\.[A-Za-z0-9_-]+$/);
      expect(carriedIn(fragment ?? '')).toMatchObject({ ok: true, bytes: Uint8Array.from(bytes) });
    }),
  );
});

it('is itself, or known to be damaged, wherever it was cut, or a letter is another', () => {
  const bytes = new TextEncoder().encode('{"data": "Россия, Венесуэла, Иран"}');
  const fragment = carriedFragment(bytes) ?? '';
  const cuts = Array.from(fragment, (_, length) => fragment.slice(0, length)).slice(CARRIES.length);
  const changes = Array.from(fragment, (letter, at) =>
    [fragment.slice(0, at), letter === 'b' ? 'c' : 'b', fragment.slice(at + 1)].join(''),
  ).slice(CARRIES.length);
  const damaged = [...cuts, ...changes].map(carriedIn).filter((carried) => !carried.ok);
  for (const carried of [...cuts, ...changes].map(carriedIn))
    if (carried.ok) expect(carried.bytes).toEqual(bytes);
    else expect(carried.code).toBe('carried-cut');
  // Deflated text ends with bits that stand for nothing, and no others.
  expect(damaged.length).toBeGreaterThan(cuts.length + changes.length - 4);
});

it('is not inflated beyond its bound', () => {
  const bomb = fragmentOf(new Uint8Array(10_000_000));
  expect(bomb.length).toBeLessThan(24_000);
  expect(carriedIn(bomb)).toEqual({ ok: false, code: 'carried-too-large' });
  expect(carriedIn(`${CARRIES}0123456789ab.${'A'.repeat(50_000)}`)).toEqual({
    ok: false,
    code: 'carried-too-large',
  });
});

it('is refused by whoever makes the link where it is too large for one', () => {
  let chance = 1;
  const noise = Uint8Array.from({ length: 20_000 }, () => {
    chance = (Math.imul(chance, 1_664_525) + 1_013_904_223) >>> 0;
    return chance >>> 24;
  });
  expect(carriedFragment(noise)).toBeNull();
  expect(carriedFragment(new Uint8Array(3_000_000))).toBeNull();
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(carriedIn(`${CARRIES}${text}`).ok).toBe(false);
    }),
  );
});
