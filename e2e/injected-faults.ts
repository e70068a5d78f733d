import { FAULTS_OF_ADDRESSES } from './injected/addresses';
import { FAULTS_OF_ARRIVALS } from './injected/arrivals';
import { FAULTS_OF_BROUGHT } from './injected/brought';
import { FAULTS_OF_BROWSERS } from './injected/browsers';
import { FAULTS_OF_DATASETS } from './injected/datasets';
import type { InjectedFault } from './injected/fault';
import { FAULTS_OF_PARTS } from './injected/parts';
import { FAULTS_OF_STORAGE } from './injected/storage';
import { FAULTS_OF_WORKERS } from './injected/workers';

/** Every fault that is injected, with what is said of it and the way out. */
export const INJECTED_FAULTS: readonly InjectedFault[] = [
  ...FAULTS_OF_PARTS,
  ...FAULTS_OF_ARRIVALS,
  ...FAULTS_OF_DATASETS,
  ...FAULTS_OF_WORKERS,
  ...FAULTS_OF_BROWSERS,
  ...FAULTS_OF_STORAGE,
  ...FAULTS_OF_ADDRESSES,
  ...FAULTS_OF_BROUGHT,
];
