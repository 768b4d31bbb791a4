// dist/common/pages/missing-page.js
/** What a browser sees when the web app has not been built; the interface works without it. */ const MISSING_PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Counterpoint: the page is not built</title>
  </head>
  <body>
    <h1>The page is not built yet</h1>
    <p>The server runs, but the files of its web page are missing. <code>npm start</code> builds them.</p>
    <p>The interface for programs is there: <a href="/api/">look at it</a>.</p>
  </body>
</html>
`;

export { MISSING_PAGE };