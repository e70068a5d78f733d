/** The libraries that draw the same network, Cytoscape in both of the ways in which the app uses it. */
export const LIBRARIES = ['cytoscape-texture', 'cytoscape', 'vis-network', 'force-graph', 'sigma'] as const;

/** One of them. */
export type LibraryName = (typeof LIBRARIES)[number];
