import { describe, expect, it } from 'vitest';
import { formatFault } from '../words/files/said-fault';
import { brief, fault, pathOf } from './fault';

/** Clears a terminal, turns a line around, and begins a line that looks like one of the command's own. */
const STEERING = 'Iran\u001b[2J\u202E\nfile.json: is sound';

describe('a fault of a file that was made to mislead', () => {
  it('shows the signs that steer as what they are, in words and in paths', () => {
    expect(brief(STEERING)).toBe('Iran\\u{1b}[2J\\u{202e}\\nfile.json: is sound');
    expect(pathOf(['data', STEERING])).toBe(`data[“${brief(STEERING)}”]`);
  });

  it('is one line without them, whatever its parts', () => {
    const line = formatFault(
      fault(STEERING, { code: 'other', message: STEERING }, { code: 'letters', letters: STEERING }),
      'file.json',
    );
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(line).toMatch(/^file\.json: Iran \[2J {2}file\.json: is sound: /);
  });

  it('is short, however long the words', () => {
    expect(brief('x'.repeat(1_000_000)).length).toBeLessThan(100);
  });
});
