/** Where the site stands in the world: `homepage` in package.json, and nowhere else. Pages work without it; a site map and shared pictures need it. */
import packageFile from '../../package.json' with { type: 'json' };

/** The address with a slash at its end; undefined while nobody has set one. Throws an Error for what is no https address. */
export function sitePlace(homepage: unknown = (packageFile as { homepage?: unknown }).homepage): string | undefined {
  if (homepage === undefined) return undefined;
  if (typeof homepage !== 'string' || !URL.canParse(homepage) || new URL(homepage).protocol !== 'https:')
    throw new Error('"homepage" in package.json is no https address; write where the site stands, or take it out');
  return homepage.endsWith('/') ? homepage : `${homepage}/`;
}
