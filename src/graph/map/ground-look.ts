/** How what lies below a map looks: quieter than everything that is drawn on it. */

/** How much is seen of land, in the colour of lines: what is drawn over it keeps its contrast. */
export const LAND_OPACITY = 0.5;
/** Coasts and borders, in pixels; those that are disputed are dashed, and stronger, so that the dashes are seen. */
export const BORDER = { width: 0.75, opacity: 0.4 };
export const DISPUTED = { width: 1, dash: [3, 2.5], opacity: 0.9 };

/** The letters of the heading of the strip, in pixels. */
export const STRIP_HEADING = 12;
