/** The short note of a moment: one sourced claim about the kind of work that a person has just touched. */
import type { MomentKind } from '../detection/rules';
import type { Translator } from '../i18n/words';
import type { Dossier, DossierClaim } from '../knowledge/dossier';
import { ownClaims } from './panel-view';
import { markOf } from './proof';
import { type Told, toldOf } from './told';
import type { Mark } from './view';

export interface NoteView {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** What has just happened, as a heading. */
  title: string;
  claim: string;
  told: Told;
  mark: Mark;
  open: string;
  stop: string;
  stopped: string;
  /** Said where the extension is gone from under the page, and where it does not answer in time. */
  reload: string;
  late: string;
  undo: string;
  close: string;
}

type Wanted = (claim: DossierClaim) => boolean;

/** Claims that fit a moment, the closest first. Ids of claims are stable, so that they can say that one is about pictures. */
const WANTED: Record<MomentKind, readonly Wanted[]> = {
  feedback: [
    ({ work, stage }) => work === 'rating-rlhf' && stage === 'rating',
    ({ stage }) => stage === 'user-feedback',
  ],
  image: [
    ({ id, stage }) =>
      stage === 'data-made-by-people' && /image|laion|midjourney|stability|firefly|artist|photo/.test(id),
    ({ id }) => id === 'imagenet-workers',
  ],
  voice: [({ work }) => work === 'transcription'],
  upload: [({ work }) => work === 'collection', ({ stage }) => stage === 'user-feedback'],
  policy: [({ work }) => work === 'moderation'],
  captcha: [({ stage }) => stage === 'user-feedback'],
};

/** What comes unasked names nothing hard, and nothing that is withdrawn, replaced or being checked. */
const mayComeUnasked = ({ sensitivity, status, suspended }: DossierClaim): boolean =>
  sensitivity.level === 0 && suspended === undefined && status !== 'withdrawn' && status !== 'superseded';

/** The claim for a moment: of this product first, then of its company or kind; undefined where nothing fits. */
export function momentClaim(kind: MomentKind, dossier: Dossier): DossierClaim | undefined {
  const inherited = dossier.inherited.flatMap(({ claim }) => dossier.claims[claim] ?? []);
  for (const claims of [ownClaims(dossier), inherited]) {
    for (const wanted of WANTED[kind]) {
      const claim = claims.find((candidate) => mayComeUnasked(candidate) && wanted(candidate));
      if (claim) return claim;
    }
  }
  return undefined;
}

/** The note in words, or null where the base has nothing to say. A claim without a named source is not shown. */
export function momentView(kind: MomentKind, dossier: Dossier, words: Translator): NoteView | null {
  const claim = momentClaim(kind, dossier);
  if (!claim) return null;
  if (!claim.said) return null;
  return {
    lang: words.language,
    dir: words.dir,
    title: words.t(`moment.${kind}`),
    claim: claim.id,
    told: toldOf(claim, claim.plain, dossier, words),
    mark: markOf(claim, words),
    open: words.t('moment.open'),
    stop: words.t('moment.stop'),
    stopped: words.t('moment.stopped'),
    reload: words.t('error.reload-needed'),
    late: words.t('error.no-answer'),
    undo: words.t('chip.undo'),
    close: words.t('panel.close'),
  };
}
