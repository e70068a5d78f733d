/** Numbers as workbooks keep them, in plain digits. */
import { writtenNumber } from '../../data/register/cells/numbers';

/** Spreadsheet programs keep and show so many digits; what comes behind them is noise of binary fractions. */
const DIGITS = 15;

const PLAIN = /^-?\d+(?:\.\d+)?$/;

/** A number with an exponent in plain digits. */
function withoutExponent(text: string): string {
  const [, sign = '', first = '', decimals = '', power = ''] =
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text) ?? [];
  if (first === '') return text;
  const exponent = Number(power);
  const digits = first + decimals;
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.padEnd(exponent + 1, '0');
  const rest = whole.slice(exponent + 1);
  return sign + whole.slice(0, exponent + 1) + (rest === '' ? '' : `.${rest}`);
}

/**
 * A number of a cell as text. A workbook has points before decimals and nothing between thousands; as a table in text,
 * 1.125 could be either, and gets a nought that leaves no doubt.
 */
export function plainNumber(text: string): string {
  const trimmed = text.trim();
  const value = Number(trimmed);
  if (trimmed === '' || !Number.isFinite(value)) return trimmed;
  const digits = trimmed.replace(/[-.]/g, '').replace(/^0+/, '');
  const isKept = PLAIN.test(trimmed) && (digits.length <= DIGITS || !trimmed.includes('.'));
  const plain = isKept ? trimmed : withoutExponent(String(Number(value.toPrecision(DIGITS))));
  return plain.includes('.') && writtenNumber(plain)?.is === 'either' ? `${plain}0` : plain;
}
