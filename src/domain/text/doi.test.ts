import { expect, it } from 'vitest';
import { bareDoi } from './doi';

it.each([
  '10.55163/SAFC1241',
  ' 10.55163/SAFC1241 ',
  'https://doi.org/10.55163/SAFC1241',
  'http://dx.doi.org/10.55163/SAFC1241',
  'doi:10.55163/SAFC1241.',
  'DOI: 10.55163/SAFC1241',
])('%j is one DOI', (text) => {
  expect(bareDoi(text)).toBe('10.55163/SAFC1241');
});

it('is left as it is where it is none', () => {
  expect(bareDoi('see https://doi.org/x')).toBe('see https://doi.org/x');
});
