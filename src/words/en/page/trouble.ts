import type { Trouble } from '../../../data/trouble';
import { type ByCode, byCode } from '../../grammar/by-code';

const WHY: ByCode<Trouble, string> = {
  script: 'a script of the page could not be loaded',
  answer: 'the answer could not be read',
  silence: ({ seconds }) => `nothing was heard of it for ${seconds} seconds`,
  'not-started': ({ message }) => `the browser allows no work beside the page (${message})`,
  'another-kind': 'its rows were taken for something else',
  error: ({ message }) => message,
};

/** Why a worker is of no use. */
export const trouble = {
  /** In words that follow a colon. */
  why: (of: Trouble) => byCode(WHY, of),
  notLaidOut: (of: Trouble) => `The network could not be laid out: ${byCode(WHY, of)}`,
};
