const ENDS_IN_SLASH = /^\/(api|webhooks)(\/|$)/;

/** Writes the paths of the interface the way clients are asked to call them: with a slash at the end. */
export function withTrailingSlashes<Item>(paths: Record<string, Item>): Record<string, Item> {
  return Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [
      ENDS_IN_SLASH.test(path) ? `${path.replace(/\/$/, '')}/` : path,
      item,
    ]),
  );
}
