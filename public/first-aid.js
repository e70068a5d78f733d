// Stands by itself, so that it works where the app does not: it takes whoever asks for ?reset to the page that deletes
// what is kept, and says so where the app does not begin. Its words are English, as those of that page.
{
  // A sentence puts its own signs behind it, and programs escape its question mark.
  const parameters = [...new URLSearchParams(location.search).keys()];
  if (parameters.some((name) => /^[^\p{L}\p{N}]*reset[^\p{L}\p{N}]*$/iu.test(name)))
    location.replace('reset.html');

  /** What has arrived begins within this time, in milliseconds. */
  const TIME_TO_BEGIN = 3000;
  /** After this long without all that the page needs, it is called slow, in milliseconds. */
  const SLOW = 20_000;

  const make = (name, text, ...children) => {
    const element = document.createElement(name);
    element.append(text, ...children);
    return element;
  };

  const message = make('div', '');
  message.style.cssText =
    'display: grid; gap: 1rem; justify-items: start; max-width: 34rem; margin: 12vh auto; padding: 0 1rem';

  const hasBegun = () => {
    const first = document.getElementById('root')?.firstChild;
    return first !== null && first !== message;
  };

  const say = (what, why) => {
    if (hasBegun()) return;
    const again = make('button', 'Load the page again');
    again.type = 'button';
    again.addEventListener('click', () => location.reload());
    const reset = make('a', 'delete what this device keeps of it');
    reset.href = 'reset.html';
    const text = make('p', `${what} ${why}`);
    text.setAttribute('role', 'alert');
    message.replaceChildren(
      make('h1', 'Armsgraph'),
      text,
      make('p', '', again),
      make('p', 'Your link is in the address and stays. If it happens again, ', reset, '.'),
    );
    // The opening view stands below it and reads by itself; it has the landmark. Of another view there is nothing else.
    const { dataset: page } = document.documentElement;
    if (page.app === 'link') message.setAttribute('role', 'main');
    else delete page.app;
    document.getElementById('root')?.replaceChildren(message);
    // What waits for a picture or for words has them.
    page.ready = 'true';
  };

  const MISSING =
    'The connection may have broken, or a new version of the page came while this one was on its way.';
  addEventListener('load', () => {
    setTimeout(() => say('Armsgraph could not begin: a part of it did not arrive.', MISSING), TIME_TO_BEGIN);
  });
  setTimeout(() => say('A part of Armsgraph has not arrived yet.', 'It may still come.'), SLOW);
}
