/** The page around the views. */
export const shell = {
  languageMissing:
    'The words of the language that this link asks for did not arrive: this page is in English.',
};
