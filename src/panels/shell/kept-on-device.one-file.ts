/** A page in one file is itself all that is kept. */
export const IS_KEPT: boolean = false;
