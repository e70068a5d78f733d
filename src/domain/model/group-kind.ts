/** What a name in the place of a state stands for, where it is that of many. */
export type GroupKind = 'region' | 'group' | 'several' | 'organisation' | 'parties';
