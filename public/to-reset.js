// Takes whoever asks for ?reset to the page that deletes: by itself, so that it works where the app does not.
if (new URLSearchParams(location.search).has('reset')) location.replace('reset.html');
