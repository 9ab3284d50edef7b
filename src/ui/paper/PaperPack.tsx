/** What a pack says, on paper: on sheets of its own after all that is the base's, each under its publisher's badge, with its own list of sources. */
import type { PackPartView } from '../../presentation/views/packs';
import { inLanguage } from '../in-language';
import { PackBadge } from '../PackClaim';
import { inBrief, PaperClaim, type PaperSetting, withInstead } from './PaperClaim';
import { PaperSources, written } from './PaperSources';
import { sentence } from './usual';

export function PaperPack({ pack, setting }: { pack: PackPartView; setting: PaperSetting }) {
  const { site } = pack;
  // However many a pack cites, those on the sheet stay few beside the base's own.
  const claims = pack.claims.map(inBrief);
  const cited = new Set(claims.flatMap(withInstead).flatMap((claim) => claim.sources.map(({ number }) => number)));
  const sources = pack.sources.filter(({ number }) => cited.has(number));
  // Nobody here has checked it: no line says that it was.
  const own = { ...setting, brief: true, usual: claims.flatMap(({ checked, since }) => [checked, since]) };
  const badge = <PackBadge pack={pack} />;
  const by = <p>{badge}</p>;
  // A table: its head is what browsers print anew on each sheet that it goes on to.
  const sheet = (
    <div class="paper-columns">
      <p>
        {pack.note} {pack.fold?.note}
      </p>
      <p>
        {site.text} <a href={site.url}>{written(site.url)}</a>
      </p>
      {!pack.fold && (
        <>
          {claims.map((claim) => (
            <PaperClaim
              key={claim.id}
              claim={claim}
              setting={own}
              by={
                <>
                  {claim.comments && (
                    <p>
                      <b>
                        {claim.comments.label}
                        {setting.words.colon}
                      </b>{' '}
                      {claim.comments.text}
                    </p>
                  )}
                  {by}
                </>
              }
            />
          ))}
          {pack.more && <p>{pack.more.rest}</p>}
          <PaperSources items={sources} by={badge} />
          {pack.actions.map(({ title, text, url, lang }) => (
            <div key={url} class="paper-kept">
              {by}
              <p {...inLanguage(lang)}>
                <b>{sentence(title)}</b> {text} <a href={url}>{written(url)}</a>
              </p>
            </div>
          ))}
          <div class="paper-kept">
            {by}
            <p>{pack.about}</p>
          </div>
        </>
      )}
    </div>
  );
  return (
    <section class="paper-pack">
      <table role="presentation">
        <thead>
          <tr>
            <td>
              <h3>{badge}</h3>
            </td>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>{sheet}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
