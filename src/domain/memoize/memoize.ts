/** Functions that remember what they answered. */

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

/** A function that remembers its answer about each object for as long as the object is there. */
export function memoizePer<Subject extends object, Answer extends object>(
  compute: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const answers = new WeakMap<Subject, Answer>();
  return (subject) => {
    const known = answers.get(subject);
    if (known) return known;
    const answer = compute(subject);
    answers.set(subject, answer);
    return answer;
  };
}
