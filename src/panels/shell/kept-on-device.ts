/** Whether the device keeps anything of the page, so that the help tells what, and how to be rid of it. */
export const IS_KEPT: boolean = true;
