/** What a source is, and in which language. */
import type { Source } from '../../../domain/model/source';

let names: Intl.DisplayNames | null = null;

/** "Spanish"; the code itself where nobody has a name for it. */
function languageName(code: string): string {
  names ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });
  return names.of(code) ?? code;
}

/** "in Spanish"; null where a text is in English, or says nothing of its language. */
function inLanguage({ language }: Pick<Source, 'language'>): string | null {
  if (language === undefined || /^en(-|$)/u.test(language)) return null;
  return `in ${languageName(language)}`;
}

/** Who published a source, and what that is: "maduradas.com (Venezuelan news site, in Spanish)". */
export function whatItIs(source: Pick<Source, 'publisher' | 'description' | 'language'>): string {
  const said = [source.description, inLanguage(source)].filter(Boolean).join(', ');
  return said ? `${source.publisher} (${said})` : source.publisher;
}

/** What sources are. */
export const sources = { whatItIs };
