/** Why a browser did not keep a file, or let go of it. */
export type ShelfTrouble = 'no-answer' | 'no-room' | 'keeps-nothing' | 'not-forgotten';
