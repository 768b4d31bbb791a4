// Runs before the first paint so that the page never flashes in the wrong colours; the page script takes over later.
(function () {
  function chosenTheme() {
    try {
      return localStorage.getItem('counterpoint.theme');
    } catch {
      return null;
    }
  }
  const chosen = chosenTheme();
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.classList.toggle('dark', dark);
})();
