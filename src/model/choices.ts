/** What a person can choose and what is kept of it: each closed list, once. */

/** Forms in which a citation can be taken along. */
export const CITATION_FORMATS = ['plain', 'mla', 'apa', 'bibtex', 'ris', 'csl'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** How a person sends the chip away. */
export const DISMISSALS = ['later-today', 'never-here'] as const;
export type Dismissal = (typeof DISMISSALS)[number];

/** What a person chooses for all sites, in the options: the label's menu leads to the control of that name. */
export const EVERYWHERE = ['toolbar-only', 'quiet-30-days'] as const;
export type Everywhere = (typeof EVERYWHERE)[number];

/** Edge and height at which the label stands, as a person chooses it. */
export const CORNERS = ['top-end', 'middle-end', 'bottom-end', 'bottom-start', 'middle-start', 'top-start'] as const;
export type Corner = (typeof CORNERS)[number];

/** How wide the panel stands beside a page, and how high as a sheet at its bottom. */
export const WIDTHS = ['narrow', 'medium', 'wide'] as const;
export const SHEETS = ['half', 'full'] as const;
export interface PanelSize {
  width: (typeof WIDTHS)[number];
  sheet: (typeof SHEETS)[number];
}

/** Groups of sites that a person allows together, on a click (detection/rules.ts has them with `assistants`). */
export const SITE_GROUPS = ['recent', 'search', 'social', 'work', 'platforms', 'everywhere'] as const;
export type SiteGroup = (typeof SITE_GROUPS)[number];

/** The most that is taken of a question to the search, in characters. */
export const LONGEST_QUESTION = 200;
