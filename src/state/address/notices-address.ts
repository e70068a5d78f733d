/** Where the notices of all that the app is built from stand. */
export const noticesAddress = (): string => './licences.txt';
