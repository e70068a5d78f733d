import { describe, expect, it } from 'vitest';
import { filled } from '../fixtures/filled';

describe('what will be done on a condition', () => {
  it.each([
    'Germany will deliver 18 tanks to Ukraine, provided that parliament agrees.',
    'Germany will sell 18 tanks to Poland subject to parliamentary approval.',
    'Norway will sell 18 tanks to Poland on condition that they stay there.',
    'Deutschland wird der Ukraine 18 Panzer liefern, sofern der Bundestag zustimmt.',
    'Vorbehaltlich der Zustimmung des Bundestags wird Deutschland der Ukraine 18 Panzer liefern.',
    'Perú comprará tres buques a Italia, siempre que el Congreso lo apruebe.',
    'La France livrera six chars à la Grèce, sous réserve de l’accord du Parlement.',
    'Словакия передаст Украине 13 самолетов при условии одобрения парламента.',
  ])('is possible: %s', (text) => {
    expect(filled(text).status?.status).toBe('possible');
  });

  it.each([
    ['Iran, subject to an inspection, bought 18 tanks from Russia.', 'ordered'],
    ['Norway has provided that Ukraine received 18 tanks.', 'delivered'],
    ['Deutschland lieferte der Ukraine 18 Panzer, sofern bekannt ist.', undefined],
    ['La France a livré six chars à la Grèce, à condition de secret.', 'delivered'],
    ['Если Россия поставила Сирии ракеты, это нарушение.', undefined],
  ])('is not what was done: %s', (text, status) => {
    expect(filled(text).status?.status).not.toBe('possible');
    if (status) expect(filled(text).status?.status).toBe(status);
  });
});
