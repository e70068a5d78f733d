import { expect, it } from 'vitest';
import { whatItIs } from './sources';

it.each([
  [{ publisher: 'a.example' }, 'a.example'],
  [{ publisher: 'a.example', description: 'news site' }, 'a.example (news site)'],
  [{ publisher: 'a.example', language: 'es' }, 'a.example (in Spanish)'],
  [{ publisher: 'a.example', description: 'news site', language: 'pt-BR' }, /news site, in .*Portuguese/],
  [{ publisher: 'a.example', description: 'news site', language: 'en' }, 'a.example (news site)'],
  [{ publisher: 'a.example', language: 'xx' }, 'a.example (in xx)'],
])('%o is told as %s', (source, words) => {
  expect(whatItIs(source)).toMatch(words);
});
