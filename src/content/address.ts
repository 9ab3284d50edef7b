/** The address of the page as far as a rule can ask for it: what a person typed stays in the page. */
import parameters from 'virtual:address-parameters';

/** No rule names a path as long as this; what is longer is somebody's text. */
const MOST_PATH = 1024;

/** Origin, path, and of the parameters those that a rule names with this very value. Never a fragment. */
export function addressNow(): string {
  const { origin, pathname, searchParams } = new URL(location.href);
  const named = [...searchParams].filter(([name, value]) => parameters.includes(`${name}=${value}`));
  const query = named.length > 0 ? `?${new URLSearchParams(named)}` : '';
  return origin + pathname.slice(0, MOST_PATH) + query;
}
