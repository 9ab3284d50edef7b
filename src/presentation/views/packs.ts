/** What a pack says of a product, in words: claims of its publisher, beside those of the base and never among them. */
import type { ClaimView, Fold, SourceView } from './claim';
import type { ReportView } from './parts';

export interface PackClaimView extends ClaimView {
  /** The claim of the base on which this one comments. */
  comments?: { label: string; claim: string; text: string };
}

/** Claims with the sources that they number: those of the pack alone. */
export interface PackClaims {
  claims: PackClaimView[];
  sources: SourceView[];
  /** Loads the next ones; none where these are the last. */
  more?: {
    label: string;
    /** How many stand elsewhere, for paper. */
    rest: string;
    page: number;
  };
}

/** A way that a person may take, its host in sight. */
export interface PackLink {
  text: string;
  url: string;
  host: string;
}

export interface PackPartView extends PackClaims {
  id: string;
  publisher: string;
  /** "From Harbour Union": stands with every claim of the pack. */
  badge: string;
  accent?: string;
  gist: string;
  /** Whose claims these are, and that nobody here has checked them; or that their time is over. */
  note: string;
  /** Where the person asked for hard subjects to be named only: a pack rates its own texts, so all of them come on a press. */
  fold?: Fold;
  site: PackLink;
  /** What its publisher calls for of every product, then what for this one. */
  actions: (PackLink & { title: string; ends?: string; lang?: string })[];
  /** Until when, which version, under which licence. */
  about: string;
  report: Pick<ReportView, 'to' | 'label' | 'version'>;
}
