/** What one pack says of the product, in a part of its own after all that Many Hands says. */
import { useState } from 'preact/hooks';
import type { PackClaims, PackPartView } from '../presentation/views/packs';
import type { AroundPack } from '../presentation/views/panel-front';
import { Folded } from './Folded';
import { inLanguage } from './in-language';
import { PackBadge, PackClaim } from './PackClaim';
import { HostLink } from './SourceTitle';
import type { Proofs } from './use-proofs';

/** Asks for the next page of a pack's claims. Rejects with the sentence to show. */
export type MoreOfPack = (pack: string, page: number) => Promise<PackClaims>;

interface Props {
  pack: PackPartView;
  view: AroundPack;
  proofs: Proofs;
  more?: MoreOfPack | undefined;
}

/** The calls of the publisher: each under its name, with the host to which it leads. */
const Calls = ({ pack }: Pick<Props, 'pack'>) =>
  pack.actions.map((action) => (
    <div class="call" key={action.url}>
      <PackBadge pack={pack} />
      <p {...inLanguage(action.lang)}>
        <b>{action.title}</b> {action.text}
      </p>
      <p class="small">
        {action.ends}{' '}
        <HostLink href={action.url} host={action.host}>
          {action.url}
        </HostLink>
      </p>
    </div>
  ));

export function PackPart({ pack, view, proofs, more }: Props) {
  const [pages, setPages] = useState<PackClaims[]>([]);
  const [failed, setFailed] = useState('');
  const all = [pack, ...pages];
  const next = all.at(-1)?.more;
  const load = async () => {
    if (!next || !more) return;
    try {
      const page = await more(pack.id, next.page);
      setPages((now) => [...now, page]);
      setFailed('');
    } catch (error) {
      setFailed(error instanceof Error && error.message ? error.message : view.words.failed);
    }
  };
  return (
    <div class="pack" data-pack={pack.id}>
      <p class="small note">
        {pack.note}{' '}
        <HostLink href={pack.site.url} host={pack.site.host}>
          {pack.site.text}
        </HostLink>
      </p>
      <Folded fold={pack.fold}>
        {all.flatMap(({ claims, sources }) =>
          claims.map((claim) => <PackClaim key={claim.id} {...{ claim, pack, sources, view, proofs }} />),
        )}
        {next && more && (
          <p>
            <button type="button" class="quiet" data-action="more-of-pack" onClick={load}>
              {next.label}
            </button>
          </p>
        )}
        <div role="status">{failed && <p class="notice">{failed}</p>}</div>
        <Calls pack={pack} />
        <PackBadge pack={pack} />
        <p class="small">{pack.about}</p>
      </Folded>
    </div>
  );
}
