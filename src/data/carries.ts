/** How the fragment of a link begins that carries a dataset of a person's own (carried-file.ts reads it, on demand). */
export const CARRIES = '#own=';
