/** The share of control characters that no text has. */
const MAX_CONTROLS = 0.01;

/** So many in a short text are slips. */
const FEW = 3;

/** Every control character but tab, line feed, form feed and carriage return. */
const CONTROL = /[^\P{Cc}\t\n\f\r\u0080-\u009F]/gu;

/** What a piece of text is that is none: what comes of reading other data as text, or a text in which zero bytes stand. */
export function noiseIn(text: string): 'not-text' | 'zero-byte' | null {
  const controls = text.match(CONTROL)?.length ?? 0;
  if (controls > Math.max(FEW, text.length * MAX_CONTROLS)) return 'not-text';
  return text.includes('\0') ? 'zero-byte' : null;
}
