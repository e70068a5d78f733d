/** Words for what comes as codes with values: a code that has none does not compile. */

interface Coded {
  readonly code: string;
}

/** What has the code, alone or as one of several that have the same values. */
type WithCode<Of extends Coded, Code> = Of extends Coded ? (Code extends Of['code'] ? Of : never) : never;

/** What is said of each code: always the same, or made from its values. */
export type ByCode<Of extends Coded, Words> = {
  readonly [Code in Of['code']]: Words | ((of: WithCode<Of, Code>) => Words);
};

/** What is said of this one. */
export function byCode<Of extends Coded, Words extends string | object>(
  words: ByCode<Of, Words>,
  of: Of,
): Words {
  // Which of them it is, the compiler does not follow.
  const said = words[of.code as Of['code']] as Words | ((of: Of) => Words);
  return typeof said === 'function' ? (said as (of: Of) => Words)(of) : said;
}
