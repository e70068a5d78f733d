/** The share of control characters that no text has. */
const MAX_CONTROLS = 0.01;

/** Every control character but tab, line feed, form feed and carriage return. */
const CONTROL = /[^\P{Cc}\t\n\f\r\u0080-\u009F]/gu;

/** Whether a piece of text is none, but what comes of reading other data as text. */
export function isNoise(text: string): boolean {
  if (text.includes('\0')) return true;
  const controls = text.match(CONTROL)?.length ?? 0;
  return controls > text.length * MAX_CONTROLS;
}
