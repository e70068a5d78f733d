/** What a party or weapon is known by elsewhere, as it is filled in at the desk. */

/** Everything that is said of it. */
export const elsewhere = {
  open: 'Known elsewhere as …',
  titleOf: (name: string) => `What ${name} is known as elsewhere`,
  iso: 'A state’s ISO code is its id, and stands behind its name already.',
  hints: {
    wikidata: 'The number in the address of its page there, such as Q159',
    lei: 'Of a company or an agency: 20 capitals and digits',
    grau: 'Such as 9K331; several with commas between them',
    nato: 'Such as SA-15, Gauntlet; several with commas between them',
  },
  put: 'Save',
  cancel: 'Cancel',
};
