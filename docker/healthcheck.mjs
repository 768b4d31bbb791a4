/** Ends with 0 when the server of this container may get requests, with 1 otherwise. */
const { PORT = '8000' } = process.env;
const isReady = await fetch(`http://127.0.0.1:${PORT}/readyz`, { signal: AbortSignal.timeout(4000) }).then(
  (response) => response.ok,
  () => false,
);
process.exitCode = isReady ? 0 : 1;
