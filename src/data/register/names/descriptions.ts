/**
 * SIPRI's descriptions, in one wording. Older releases abbreviate ("IFV turret"), newer ones write the words
 * ("infantry fighting vehicle turret"), and each has its misspellings: one wording lets both agree.
 */
import { remembering } from '../../../domain/memoize/remembering';

/** What an abbreviation or misspelling stands for; the longer patterns come first. */
const WORDING: readonly (readonly [RegExp, string])[] = [
  // Whole phrases that newer releases call by another name.
  [/\bAEW&C\b/g, 'airborne early-warning'],
  [/\bAPC\/APV\b/g, 'APC'],
  [/\bABM missile\b/g, 'anti-ballistic missile'],
  [/\bBVRAAM\b/g, 'long-range air-to-air missile'],
  [/\bSRAAM\b/g, 'short-range air-to-air missile'],
  [/\bSSM TEL\b/g, 'surface-to-surface missile launcher'],
  [/\banti-tank AV\b/g, 'tank destroyer'],
  [/\breconnaissance AV\b/g, 'armoured reconnaissance vehicle'],
  [/\bASW MRL\b/g, 'anti-submarine rocket launcher'],
  [/\b(?:self-propelled|towed) MRL\b/g, 'multiple rocket launcher'],
  [/\btransport ac\b/g, 'transport aircraft'],
  // The abbreviations.
  [/\bAA\b/g, 'anti-aircraft'],
  [/\bAALS\b/g, 'amphibious assault ship'],
  [/\bABM\b/g, 'anti-ballistic missile'],
  [/\bAD\b/g, 'air-defence'],
  [/\bAEV\b/g, 'armoured engineer vehicle'],
  [/\bAEW\b/g, 'airborne early-warning'],
  [/\bAFSV\b/g, 'fire-support vehicle'],
  [/\bAGS\b/g, 'ground surveillance'],
  [/\bAIP\b/g, 'air-independent'],
  [/\bALV\b/g, 'armoured logistical vehicle'],
  [/\bAMV\b/g, 'armoured engineer vehicle'],
  // Newer releases call the vehicles that were "APV" armoured personnel carriers.
  [/\bAP[CV]\b/g, 'armoured personnel carrier'],
  [/\bARV\b/g, 'armoured recovery vehicle'],
  [/\bASM\b/g, 'air-to-surface missile'],
  [/\bASW\b/g, 'anti-submarine'],
  [/\bCP\b/g, 'command post'],
  [/\bEO\b/g, 'electro-optical'],
  [/\bEW\b/g, 'electronic warfare'],
  [/\bFAC\b/g, 'fast attack craft'],
  [/\bFGA\b/g, 'fighter/ground-attack'],
  [/\bIFV\b/g, 'infantry fighting vehicle'],
  [/\bMCM\b/g, 'mine countermeasures'],
  [/\bMP\b/g, 'maritime patrol'],
  [/\bMRL\b/g, 'multiple rocket launcher'],
  [/\bOPV\b/g, 'patrol ship'],
  [/\bSAM\b/g, 'surface-to-air missile'],
  [/\bSIGINT\b/g, 'signals intelligence'],
  [/\bSLBM\b/g, 'submarine-launched ballistic missile'],
  [/\bSONAR\b/g, 'sonar'],
  [/\bSPG\b/g, 'self-propelled gun'],
  [/\bSSB\b/g, 'ballistic-missile submarine'],
  [/\bSSM\b/g, 'surface-to-surface missile'],
  [/\bUAV\b/g, 'unmanned aerial vehicle'],
  [/\bUGV\b/g, 'unmanned ground vehicle'],
  [/\bheli\b/g, 'helicopter'],
  [/\brecce\b/g, 'reconnaissance'],
  [/\bsurv\b/g, 'surveillance'],
  // Spellings.
  [/\bfire control radar\b/g, 'fire-control radar'],
  [/\bground attack\b/g, 'ground-attack'],
  [/\bHelicopter\b/g, 'helicopter'],
  [/\bground-surveillance\b/g, 'ground surveillance'],
  [/\bpatrol craft\b/g, 'patrol boat'],
  [/\biinfantry\b/g, 'infantry'],
  [/\bampibious\b/g, 'amphibious'],
  [/\btorpdeo\b/g, 'torpedo'],
  [/\baircraft aircraft\b/g, 'aircraft'],
  [/ \//g, '/'],
];

const CAPITALISED_WORD = /^[A-Z](?=[a-z])/;
const LONGEST = 200;

/** A register has some two hundred. */
const MAX_REMEMBERED = 2000;

function spelledOut(description: string): string {
  const tidy = description.slice(0, LONGEST).trim().replace(/\s+/g, ' ');
  const words = WORDING.reduce((text, [pattern, wording]) => text.replace(pattern, wording), tidy);
  return words.replace(CAPITALISED_WORD, (letter) => letter.toLowerCase());
}

/** SIPRI's description with its abbreviations spelled out: "IFV turret" is "infantry fighting vehicle turret". */
export const descriptionInWords: (description: string) => string = remembering(MAX_REMEMBERED, spelledOut);
