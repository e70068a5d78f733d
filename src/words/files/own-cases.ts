import { ownCases } from '../en/files/own-cases';
import { room } from '../language';

/** The words for case files that this device keeps. */
export const ownCasesWords = room('ownCases', ownCases);
