/** What is to be known of the cells of a file, and of the names in them. */

import type { EdtfDate } from '../../../domain/dates/edtf';
import type { GroupKind } from '../../../domain/model/group-kind';
import type { TableField } from './table-mapping';

/** A year that a spreadsheet probably changed: into the number of a day, or into a day that has its number. */
export interface ChangedYear {
  readonly year: number;
  readonly into: 'number' | 'day';
}

/** Why a text, or a number in it, is not read as a number. */
export type WhyUnread =
  /** Its sign can stand before decimals, or between thousands. */
  | { readonly code: 'either'; readonly text: string; readonly whole: number; readonly decimal: number }
  | { readonly code: 'too-large'; readonly text: string; readonly most: number }
  /** A spreadsheet made it of another number. */
  | { readonly code: 'changed'; readonly text: string; readonly probably: string }
  | { readonly code: 'negative' | 'no-number'; readonly text: string };

/** What a spreadsheet took a name for. */
export type TakenByMistakeFor = 'date' | 'time' | 'number' | 'fault';

/** What is to be known of a cell, or of the name in it. */
export type OfCell =
  | { readonly code: 'look-alike'; readonly name: string; readonly letters: string }
  | { readonly code: 'empty'; readonly of: { readonly column: string } | { readonly field: TableField } }
  | { readonly code: 'no-year' }
  /** Nothing, or a word for it, where a date of a person's own table should be: the row is opened without one. */
  | { readonly code: 'no-date-given'; readonly text: string }
  | { readonly code: 'not-a-year' | 'no-single-year' | 'no-year-of-delivery'; readonly text: string }
  | { readonly code: 'changed-year'; readonly text: string; readonly changed: ChangedYear }
  /** The year of a date, or one with its thousands parted, where a bare year should be. */
  | { readonly code: 'year-of-text'; readonly text: string; readonly year: number }
  /** A month with two digits: of a year, since there is no such day, or of a year or a day. Months count from 1. */
  | {
      readonly code: 'month-of-year';
      readonly text: string;
      readonly month: number;
      readonly year: number;
    }
  | {
      readonly code: 'month-or-day';
      readonly text: string;
      readonly month: number;
      readonly year: number;
      readonly day: number;
    }
  | { readonly code: 'day-without-year'; readonly text: string; readonly month: number; readonly day: number }
  /** Two numbers of which one can be a month. */
  | { readonly code: 'numbers-without-year'; readonly text: string }
  /** A day whose year has two digits; it is probably this one. */
  | { readonly code: 'short-year'; readonly text: string; readonly year: number }
  | { readonly code: 'year-left-out'; readonly text: string; readonly changed: ChangedYear | null }
  /** Words that a date cannot keep, and the date that is kept. */
  | { readonly code: 'vague-date'; readonly text: string; readonly date: EdtfDate }
  /** The 31st of February. */
  | { readonly code: 'no-such-day'; readonly text: string; readonly year: number }
  | { readonly code: 'sign-before-year' | 'several-years'; readonly text: string; readonly year: number }
  | { readonly code: 'year-to-come'; readonly year: number }
  | { readonly code: 'early-year'; readonly year: number; readonly first: number }
  | { readonly code: 'delivered-in-no-year' }
  /** So many were delivered, and no cell says when; or there is a date, and the number is none. */
  | { readonly code: 'part-delivered' | 'none-delivered'; readonly text: string }
  | { readonly code: 'delivered-without-date'; readonly text: string; readonly isPart: boolean }
  /** More were delivered than ordered. */
  | { readonly code: 'more-delivered'; readonly text: string; readonly ordered: number }
  | { readonly code: 'unknown-word' | 'unknown-status' | 'unknown-flow'; readonly text: string }
  /** So many cells of the status are empty in a table that has a column for it. */
  | { readonly code: 'status-not-said'; readonly cells: number }
  /** A year of delivery beside a status that tells of none. */
  | {
      readonly code: 'delivery-against-status' | 'value-against-status';
      readonly text: string;
      readonly status: string;
    }
  | { readonly code: 'number-left-out' | 'count-kept-as-words'; readonly why: WhyUnread }
  /** A number of thousands, of tonnes, of dollars. */
  | { readonly code: 'count-in-unit'; readonly text: string; readonly unit: string }
  /** One number for what several parties got together. */
  | { readonly code: 'count-of-several'; readonly text: string; readonly of: number }
  | {
      readonly code: 'money-of-several' | 'money-without-currency' | 'money-about' | 'no-money';
      readonly text: string;
    }
  /** The header says a word that may make them many times what is written, of which nobody knows here. */
  | { readonly code: 'money-in-unknown-multiple'; readonly text: string; readonly word: string }
  /** A column that is not read says a multiple. */
  | { readonly code: 'money-multiple-beside'; readonly text: string; readonly word: string }
  | { readonly code: 'rounded'; readonly text: string; readonly value: number }
  | { readonly code: 'no-whole-number'; readonly text: string; readonly value: number }
  /** It says something else than the first row of the deal, which is kept. */
  | {
      readonly code: 'differs';
      readonly column: string;
      readonly text: string;
      readonly kept: string;
      readonly line: number;
    }
  /** The same party on both sides. */
  | { readonly code: 'both-sides'; readonly text: string }
  /** It names many states in the place of one. */
  | { readonly code: 'group-name'; readonly text: string; readonly as: GroupKind; readonly mayAddUp: boolean }
  | { readonly code: 'name-not-shown'; readonly text: string }
  | {
      readonly code: 'changed-name';
      readonly text: string;
      readonly became: TakenByMistakeFor;
      readonly probably: readonly string[];
    };
