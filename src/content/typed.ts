/** Cuts off what a person typed from an address, before it leaves the page. */

/** No rule names a path as long as this; what is longer is somebody's text. */
const MOST_PATH = 1024;

/** Origin, path, and of the parameters those that are named ("name=value") with this very value. Never a fragment. */
export function withoutTyped(address: string, parameters: readonly string[]): string {
  const { origin, pathname, search } = new URL(address);
  const given = search.slice(1).split('&');
  const named = parameters.filter((parameter) => given.includes(parameter)).join('&');
  return origin + pathname.slice(0, MOST_PATH) + (named && `?${named}`);
}
