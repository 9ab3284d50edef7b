/** What a pack says, on paper: after all that is the base's own, under its publisher's name, with its own list of sources. */
import type { PackPartView } from '../../presentation/views/packs';
import { inLanguage } from '../in-language';
import { PackBadge } from '../PackClaim';
import { PaperClaim, type PaperSetting } from './PaperClaim';
import { PaperSources, written } from './PaperSources';
import { sentence, usual } from './usual';

export function PaperPack({ pack, setting }: { pack: PackPartView; setting: PaperSetting }) {
  const { claims, sources, call, site } = pack;
  // Nobody here has checked it: no line says that it was.
  const own = { ...setting, brief: false, usual: claims.flatMap(({ checked, since }) => [checked, since]) };
  const by = (
    <p>
      <PackBadge pack={pack} />
    </p>
  );
  return (
    <section>
      <h3>{pack.badge}</h3>
      <p>
        {pack.note} <a href={site.url}>{written(site.url)}</a>
      </p>
      {claims.map((claim) => (
        <div key={claim.id}>
          {by}
          {claim.comments && (
            <p>
              <b>
                {claim.comments.label}
                {setting.words.colon}
              </b>{' '}
              {claim.comments.text}
            </p>
          )}
          <PaperClaim claim={claim} setting={own} />
        </div>
      ))}
      {pack.more && <p>{pack.more.rest}</p>}
      {by}
      <PaperSources items={sources} checked={usual(sources.map(({ checked }) => checked))} />
      {call && (
        <p {...inLanguage(call.lang)}>
          {sentence(call.text)} <a href={call.url}>{written(call.url)}</a>
        </p>
      )}
      {pack.actions.map(({ title, text, url, lang }) => (
        <p key={url} {...inLanguage(lang)}>
          <b>{title}.</b> {text} <a href={url}>{written(url)}</a>
        </p>
      ))}
      <p>{pack.about}</p>
    </section>
  );
}
