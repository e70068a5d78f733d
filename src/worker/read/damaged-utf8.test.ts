import { describe, expect, it } from 'vitest';
import { readTableFile } from './read-file';

const HEADER = 'Exporter,Importer,Weapon,Year\n';

/** A table in UTF-8 in which each `!` is a stray byte. */
function fileOf(...rows: string[]): File {
  const bytes = new TextEncoder().encode(HEADER + rows.map((row) => `${row}\n`).join(''));
  return new File([bytes.map((byte) => (byte === 0x21 ? 0xf4 : byte))], 'made.csv');
}

async function read(file: File, encoding: 'utf-8-lossy' | null = null) {
  const reading = await readTableFile(file, { name: 'made.csv', encoding });
  if (!reading.ok) throw new Error(reading.refusal.why.code);
  return reading;
}

describe('UTF-8 with a stray byte', () => {
  it('is offered among what the file may be in, with a mark for what is lost', async () => {
    const { doubt } = await read(fileOf('France,Perú,VAB,2010', 'France,C!te,VAB,2011'));
    const offered = doubt?.candidates.find(({ encoding }) => encoding === 'utf-8-lossy');
    expect(offered?.lines.join()).toContain('Perú');
    expect(offered?.lines.join()).toContain('C\ufffdte');
  });

  it('is what it is read as where by far most letters are whole', async () => {
    const { head, rows, doubt } = await read(
      fileOf(...Array.from({ length: 12 }, () => 'Türkiye,Perú,Şimşek,2010'), 'France,C!te,VAB,2011'),
    );
    expect(head.encoding).toBe('utf-8-lossy');
    expect(rows[0]?.cells[0]).toBe('Türkiye');
    expect(doubt?.why).toBe('guessed');
  });

  it('is read so where a person chose it, and says what is lost', async () => {
    const { rows, notes, doubt } = await read(
      fileOf('France,Perú,VAB,2010', 'France,C!te,VAB,2011'),
      'utf-8-lossy',
    );
    expect(rows[1]?.cells[1]).toBe('C\ufffdte');
    expect(notes.map(({ reason }) => reason.code)).toContain('lost-signs');
    expect(doubt?.why).toBe('chosen');
  });
});
