import { describe, expect, it } from 'vitest';
import { flowIn } from './flow-words';

describe('words for the direction of trade', () => {
  it.each([
    ...['Export', 'exports', 'EXPORT', 'X', 'Ausfuhr', 'Exportation', 'Exportaciones', 'Экспорт'],
    ...['Report of exports', 'Exp.'],
  ])('“%s” is an export', (word) => {
    expect(flowIn(word)).toEqual({ flow: 'export', isPart: false });
  });

  it.each(['Import', 'imports', 'M', 'Einfuhr', 'Importations', 'Импорт'])('“%s” is an import', (word) => {
    expect(flowIn(word)).toEqual({ flow: 'import', isPart: false });
  });

  it.each([
    ['Re-Export', 'export'],
    ['Reexport', 'export'],
    ['RX', 'export'],
    ['Domestic Export', 'export'],
    ['Export of goods after inward processing', 'export'],
    ['Re-import', 'import'],
    ['Foreign Import', 'import'],
    ['Wiedereinfuhr', 'import'],
  ])('“%s” is part of what is told as %s', (word, flow) => {
    expect(flowIn(word)).toMatchObject({ flow, isPart: true });
  });

  it.each(['1', '2', '', 'Export and import', 'Transit', 'Exporter', 'important', 'X1'])(
    '“%s” does not say which',
    (word) => {
      expect(flowIn(word)).toBeNull();
    },
  );
});
