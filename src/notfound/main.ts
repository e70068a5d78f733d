/** What stands where an address names no file: goes to the link that was meant, where that is plain, or says what is missing. */
import { setApart } from '../domain/text/hidden-signs';
import { linkInPath } from '../offline/link-in-path';

const { pathname, search, hash } = location;
// A script of the site was found beside the address, so this is the folder of the site.
const file = pathname.slice(pathname.lastIndexOf('/') + 1);
const link = linkInPath(file, search);

function readable(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

if (link === null) {
  document.getElementById('start')?.setAttribute('href', './');
  const what = document.getElementById('what');
  if (what)
    what.textContent = `Armsgraph has no page “${setApart(readable(file))}”. Nothing of your link was opened.`;
} else {
  location.replace(`./${link}${hash}`);
}
