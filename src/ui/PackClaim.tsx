/** One claim of a pack: what of the base it is on, then its publisher's badge, then what is said, how sure by the pack's own account, where it stands, who answered, what limits it. */
import type { PackClaimView, PackPartView } from '../presentation/views/packs';
import type { AroundPack } from '../presentation/views/panel-front';
import { AnswerOnCard } from './Answers';
import { Stands } from './ClaimSources';
import { useFold } from './Folded';
import { inLanguage } from './in-language';
import { Mark } from './Mark';
import { ReportLink } from './ReportLink';
import { reportHref } from './report';
import { Said } from './Said';
import type { Proofs } from './use-proofs';
import { Words } from './Words';

/** The publisher's name, in its colour where it has one: an edge, so that the words keep their contrast. */
export const PackBadge = ({ pack: { badge, accent } }: { pack: Pick<PackPartView, 'badge' | 'accent'> }) => (
  <b class="badge small" style={{ '--mh-accent': accent }}>
    <bdi>{badge}</bdi>
  </b>
);

interface Props {
  claim: PackClaimView;
  pack: PackPartView;
  sources: PackPartView['sources'];
  view: AroundPack;
  proofs: Proofs;
}

/** The claim of the base that is commented on, as the base has it, and its whole card in place: above the badge, which is in sight over all that follows it and must not seem to speak of this. */
const Commented = ({ claim, proofs }: Pick<Props, 'claim' | 'proofs'>) => {
  const { comments } = claim;
  if (!comments) return null;
  const at = `pack:${claim.id}`;
  return (
    <div class="commented" data-proof>
      <p class="label">{comments.label}</p>
      {proofs.has(comments.claim) ? (
        <button
          type="button"
          class="opens"
          aria-expanded={proofs.isOpen(comments.claim, at)}
          onClick={(event) => proofs.press(comments.claim, at, event.currentTarget)}
        >
          {comments.text}
        </button>
      ) : (
        <p>{comments.text}</p>
      )}
      {proofs.card(at, comments.text)}
    </div>
  );
};

export function PackClaim({ claim, pack, sources, view, proofs }: Props) {
  const { words } = view;
  const [shown, show] = useFold(claim.fold);
  const { to } = pack.report;
  const report = {
    ...view,
    report: { ...view.report, ...pack.report },
    sources: { ...view.sources, items: sources },
  };
  return (
    <article class="claim from-pack" data-place={`claim:${claim.id}`} tabIndex={-1}>
      <Commented {...{ claim, proofs }} />
      <p class="by">
        <PackBadge pack={pack} />
      </p>
      {claim.suspended && <p class="suspended">{claim.suspended}</p>}
      {claim.note && (
        <p class="small hint">
          {claim.note} {show}
        </p>
      )}
      {shown && (
        <p class="claim-text" {...inLanguage(claim.lang)}>
          <Words text={claim.text} mark={claim.proof.mark} />
        </p>
      )}
      <p class="proof">
        <Mark mark={claim.proof.mark} />
        <Said said={claim.said} />
        <span class="small">{claim.proof.gradeWord}</span>
      </p>
      <p class="label">{view.sources.heading}</p>
      <Stands {...{ claim, sources }} hosted />
      {claim.answers.length > 0 && <p class="label">{words.answersOf}</p>}
      {claim.answers.map((answer, index) => (
        <AnswerOnCard key={index} answer={answer} shown={shown} />
      ))}
      {claim.contested && shown && (
        <>
          <p class="label">{words.limits}</p>
          <p {...inLanguage(claim.lang)}>{claim.contested}</p>
        </>
      )}
      <ReportLink
        href={to.startsWith('mailto:') ? reportHref(report, claim) : to}
        label={pack.report.label}
        of={claim.id}
      />
    </article>
  );
}
