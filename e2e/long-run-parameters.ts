/** Numbers by name, as `npm run soak -- filters=1000 lenses=0` has them; what is not named keeps its own. */
export function parametersFrom<Name extends string>(
  text: string,
  defaults: Readonly<Record<Name, number>>,
): Record<Name, number> {
  const given: Record<Name, number> = { ...defaults };
  const names = Object.keys(defaults) as Name[];
  for (const word of text.split(' ').filter((part) => part !== '')) {
    const [key, value = ''] = word.split('=');
    const name = names.find((known) => known === key);
    if (name === undefined || !/^\d+$/.test(value))
      throw new Error(
        `“${word}” is no parameter. There are: ${names.map((known) => `${known}=NUMBER`).join(', ')}.`,
      );
    given[name] = Number(value);
  }
  return given;
}

/** What the long runs are told by their command; empty in a short run. */
export const GIVEN_PARAMETERS = process.env['LONG_RUN'] ?? '';
