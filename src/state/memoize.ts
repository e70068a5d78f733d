/** A function that remembers its last answer, for as long as its arguments are the same ones. */
export function memoizeLast<Args extends readonly unknown[], Answer>(
  compute: (...args: Args) => Answer,
): (...args: Args) => Answer {
  let last: { args: Args; answer: Answer } | null = null;
  return (...args) => {
    if (!last || args.some((arg, i) => arg !== last?.args[i])) last = { args, answer: compute(...args) };
    return last.answer;
  };
}
