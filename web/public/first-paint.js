// Runs before the first paint, so that the page never flashes in the wrong colours, words or direction: until the scripts
// are there, an outline of the page stands where the page will be. What is chosen here the page's own scripts choose again.
(function () {
  const root = document.documentElement;

  function remembered(name) {
    try {
      return localStorage.getItem(`counterpoint.${name}`);
    } catch {
      return null;
    }
  }

  function languageOf(words) {
    const wanted = [remembered('language') ?? navigator.languages].flat().map((tag) => tag.split('-')[0]);
    return wanted.find((tag) => tag in words) ?? 'en';
  }

  /** Fetches what the page needs beside its style, which goes first. */
  function fetchAhead(files) {
    for (const href of files) {
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.href = href;
      link.fetchPriority = 'low';
      document.head.append(link);
    }
  }

  function showOutline() {
    const { words, texts, files } = JSON.parse(document.getElementById('first-words').textContent);
    const isSignedIn = document.cookie.includes('counterpoint_signed_in=');
    const isChat = /^\/(chat\/?)?$/.test(location.pathname);
    const outline = document.querySelector(`[data-outline=${isSignedIn ? 'page' : 'sign-in'}]`);
    const language = languageOf(words);
    root.lang = language;
    root.dir = language === 'ar' ? 'rtl' : 'ltr';
    for (const place of outline.querySelectorAll('[data-word]'))
      place.textContent = words[language][place.dataset.word];
    for (const place of outline.querySelectorAll('[data-only=chat]')) place.hidden = !isChat;
    outline.hidden = false;
    fetchAhead([...(texts[language] ?? []), ...(isSignedIn ? files.page : files['sign-in'])]);
  }

  const theme = remembered('theme');
  const dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.classList.toggle('dark', dark);
  root.dataset.textSize = remembered('text-size') ?? 'normal';
  // The body is read to its end by then, and nothing is painted before.
  document.addEventListener('readystatechange', showOutline, { once: true });
})();
