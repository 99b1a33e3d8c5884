/** The URI of a path as a report writes it, relative to the report; undefined where a URI has no folders (untitled:). */
export function resolveUri(base: string, path: string): string | undefined {
  try {
    return new URL(path.split('/').map(encodeURIComponent).join('/'), base).href;
  } catch {
    return undefined;
  }
}

/** One spelling for a URI: editors differ in what they escape. */
export function sameSpelling(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** The path of a URI, decoded: what names and globs are compared with. */
export function pathOf(uri: string): string {
  try {
    return decodeURIComponent(new URL(uri).pathname);
  } catch {
    return sameSpelling(uri).replace(/^[a-z][a-z0-9+.-]*:/i, '');
  }
}

/** The path of a document within a folder; undefined when it lies outside. */
export function pathWithin(folder: string, uri: string): string | undefined {
  const root = `${sameSpelling(folder).replace(/\/+$/, '')}/`;
  const whole = sameSpelling(uri);
  return whole.startsWith(root) ? whole.slice(root.length) : undefined;
}

/** The folder of a document, without the slash at its end. */
export function folderOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf('/')));
}
