/** Words for what comes as codes with values: a code that has none does not compile. */

interface Coded {
  readonly code: string;
}

/** What is made of each code, from its values. */
export type ByCode<Of extends Coded, Words> = {
  readonly [Code in Of['code']]: (of: Extract<Of, { readonly code: Code }>) => Words;
};

/** What is made of this one. */
export function byCode<Of extends Coded, Words>(words: ByCode<Of, Words>, of: Of): Words {
  // Which of them it is, the compiler does not follow.
  const make = words[of.code as Of['code']] as (of: Of) => Words;
  return make(of);
}
