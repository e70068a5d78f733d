/**
 * Names that can be taken for others because their letters look like those of another alphabet: “Vеnezuela” with a
 * Cyrillic е is no Venezuela to a computer, and nothing else to a reader. They are shown with a word about it.
 */

/** Letters that look like Latin ones, by alphabet, from Unicode's table of confusable characters (UTS 39). */
const LOOK_ALIKES: readonly (readonly [alphabet: string, letters: string, latin: string])[] = [
  ['Cyrillic', 'АВЕЅІЈКМНОРСТУХԚԜҮЗЬӀаԁеһіјӏорԛѕсуүѵԝхгк', 'ABESIJKMHOPCTYXQWY3bladehijlopqscyyvwxrk'],
  ['Greek', 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹαγικνορσυϲ', 'ABEZHIKMNOPTYXCayiKvopouc'],
  ['Armenian', 'ՏԼօսհոցզգ', 'SLouhngqq'],
];

/** Each such letter, and its alphabet and likeness. */
const BY_LETTER: ReadonlyMap<string, { readonly alphabet: string; readonly latin: string }> = new Map(
  LOOK_ALIKES.flatMap(([alphabet, letters, latin]) =>
    Array.from(letters, (letter, at) => [letter, { alphabet, latin: latin.charAt(at) }] as const),
  ),
);

/** The alphabets that no name mixes within a word, save to mislead. Those of East Asia are mixed every day. */
const ALPHABETS = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Georgian'] as const;

type Alphabet = (typeof ALPHABETS)[number];

const LETTER_OF: Readonly<Record<Alphabet, RegExp>> = {
  Latin: /(?=\p{L})\p{Script=Latin}/u,
  Cyrillic: /(?=\p{L})\p{Script=Cyrillic}/u,
  Greek: /(?=\p{L})\p{Script=Greek}/u,
  Armenian: /(?=\p{L})\p{Script=Armenian}/u,
  Cherokee: /(?=\p{L})\p{Script=Cherokee}/u,
  Coptic: /(?=\p{L})\p{Script=Coptic}/u,
  Georgian: /(?=\p{L})\p{Script=Georgian}/u,
};

const alphabetsIn = (text: string): Alphabet[] => ALPHABETS.filter((name) => LETTER_OF[name].test(text));

/** The name as it looks to a reader of Latin letters. */
export function looksLike(name: string): string {
  return Array.from(name.normalize('NFC'), (sign) => BY_LETTER.get(sign)?.latin ?? sign).join('');
}

const isAllLatin = (name: string): boolean => alphabetsIn(name).every((alphabet) => alphabet === 'Latin');

/** Whether a name mixes alphabets so that it can be taken for another: within a word, or so that all of it looks Latin. */
function isMixed(name: string): boolean {
  if (alphabetsIn(name).length < 2) return false;
  return (
    name.split(/[^\p{L}\p{M}]+/u).some((word) => alphabetsIn(word).length > 1) || isAllLatin(looksLike(name))
  );
}

/** The letters that are not Latin, with their alphabets: "е is Cyrillic", "Т, о are Cyrillic". */
function foreignLetters(name: string): string {
  const byAlphabet = ALPHABETS.filter((alphabet) => alphabet !== 'Latin').map((alphabet) => ({
    alphabet,
    letters: [...new Set(name)].filter((sign) => LETTER_OF[alphabet].test(sign)),
  }));
  return byAlphabet
    .filter(({ letters }) => letters.length > 0)
    .map(
      ({ alphabet, letters }) => `${letters.join(', ')} ${letters.length === 1 ? 'is' : 'are'} ${alphabet}`,
    )
    .join('; ');
}

/**
 * What to say of each name that can be taken for another, which is each that mixes alphabets, and each in another
 * alphabet that looks like one of the other names. Names of which there is nothing to say are not in the answer.
 */
export function lookAlikes(names: Iterable<string>): ReadonlyMap<string, string> {
  const all = new Set(names);
  const foreign = [...all].filter((name) => !isAllLatin(name));
  if (foreign.length === 0) return new Map();
  const uses = new Map<string, number>();
  for (const name of all) {
    const look = looksLike(name);
    uses.set(look, (uses.get(look) ?? 0) + 1);
  }
  return new Map(
    foreign
      .filter((name) => isMixed(name) || (uses.get(looksLike(name)) ?? 0) > 1)
      .map((name) => [name, foreignLetters(name)]),
  );
}

/** The things with names, each that can be taken for another with a word about it behind its name. */
export function withLookAlikesMarked<Named extends { readonly name: string }>(
  things: readonly Named[],
): readonly Named[] {
  const said = lookAlikes(things.map(({ name }) => name));
  if (said.size === 0) return things;
  return things.map((thing) => {
    const words = said.get(thing.name);
    return words === undefined ? thing : { ...thing, name: `${thing.name} (${words})` };
  });
}
