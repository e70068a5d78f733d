import { describe, expect, it } from 'vitest';
import { everyRow } from '../../domain/model/relationships';
import type { ExportProgress } from '../../domain/views/exporting';
import { EXPORTS } from '../exports';
import { exportedView } from '../fixtures/exported-view';
import type { ExportRequest } from './messages';
import { packed } from './packed';
import { writeView } from './write-view';

const { about, dataset, app } = exportedView();
const REQUEST: ExportRequest = {
  about,
  whole: [packed({ dataset, data: null })],
  rows: everyRow(dataset.relationships),
  counting: null,
  form: 0,
  language: 'en',
  ...(app && { app }),
};

const written = (request: ExportRequest) => {
  const told: ExportProgress[] = [];
  return { content: writeView(request, (progress) => told.push(progress)), told };
};

describe('writing a view beside the page', () => {
  it.each(EXPORTS.view.map((kind, form) => ({ label: kind.label(), form })))(
    'gives the same bytes twice: $label',
    ({ form }) => {
      const { content } = written({ ...REQUEST, form });
      expect(content.length).toBeGreaterThan(0);
      expect(written({ ...REQUEST, form }).content).toEqual(content);
    },
  );

  it('tells how many relationships are gathered, and that it writes', () => {
    expect(written(REQUEST).told).toEqual([
      { phase: 'gathering', done: 0, of: dataset.relationships.size },
      { phase: 'writing' },
    ]);
  });

  it('knows no form that is not in the list', () => {
    expect(() => written({ ...REQUEST, form: 99 })).toThrow('There is no form 99.');
  });
});
