/**
 * Borders that are disputed, wholly or in part, between shapes that the map draws. They are those along which Natural Earth lists
 * disputed or breakaway areas or draws shapes of its own that few recognise (“Admin 0 – Breakaway, Disputed Areas”, 1:50m,
 * https://www.naturalearthdata.com/downloads/50m-cultural-vectors/, and its “Disputed boundaries policy”,
 * https://www.naturalearthdata.com/about/disputed-boundaries-policy/, both read on 29 November 2026), and two about which the
 * International Court of Justice has been asked (https://www.icj-cij.org/pending-cases, read on the same day).
 */

/** The two sides of each, by ISO 3166-1 numeric as the shapes have it, or by the name of a shape that has no code. */
export const DISPUTED_BORDERS: readonly (readonly [string, string])[] = [
  // Western Sahara and Morocco.
  ['732', '504'],
  // Palestine and Israel; the Golan Heights, between Syria and Israel.
  ['275', '376'],
  ['760', '376'],
  ['Kosovo', '688'],
  ['N. Cyprus', '196'],
  ['Somaliland', '706'],
  // Ukraine and Russia.
  ['804', '643'],
  // Kashmir and the Himalaya: India, Pakistan, China, Bhutan.
  ['356', '586'],
  ['356', '156'],
  ['586', '156'],
  ['064', '156'],
  // Abyei, between Sudan and South Sudan; the Ilemi Triangle; the Halaib Triangle.
  ['729', '728'],
  ['728', '404'],
  ['729', '818'],
  // The headwaters of the Courantyne and of the Lawa.
  ['328', '740'],
  ['740', '250'],
  // Before the Court: Guyana and Venezuela, Belize and Guatemala.
  ['328', '862'],
  ['084', '320'],
];
