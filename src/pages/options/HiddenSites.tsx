/** Sites on which a person sent the label away: each with its time, and the way back. */
import type { OptionsView } from '../../presentation/page-views';

export type HiddenSite = OptionsView['hiddenSites'][number];

export const HiddenSites = ({
  sites,
  words,
  onShow,
}: {
  sites: readonly HiddenSite[];
  words: OptionsView['words'];
  onShow(site: HiddenSite): void;
}) => (
  <section class="part" aria-labelledby="sites">
    <h3 id="sites">{words['options.sites']}</h3>
    {sites.length === 0 ? (
      <p>{words['options.sites.none']}</p>
    ) : (
      <ul>
        {sites.map((site) => (
          <li key={site.host} class="hidden-site" data-host={site.host}>
            <p>
              <b>
                <bdi>{site.host}</bdi>
              </b>
              <br />
              <span class="small">{site.when}</span>
            </p>
            <button type="button" class="quiet" onClick={() => onShow(site)}>
              {site.label}
            </button>
          </li>
        ))}
      </ul>
    )}
  </section>
);
