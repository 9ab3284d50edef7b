/** Which keys open the panel, and where the browser lets a person change them. */
import browser from 'webextension-polyfill';
import type { OptionsView } from '../../presentation/page-views';

/** Firefox has a call for it, newer than its types; Chrome has a page. */
async function openSettings(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

export const Shortcuts = ({ shortcuts, words }: Pick<OptionsView, 'shortcuts' | 'words'>) => (
  <section class="part" aria-labelledby="shortcuts">
    <h2 class="large" id="shortcuts">
      {words['options.shortcuts']}
    </h2>
    <dl class="kept">
      <div>
        <dt>{shortcuts.what}</dt>
        <dd>
          <kbd>{shortcuts.keys}</kbd>
        </dd>
      </div>
    </dl>
    <p class="small">{shortcuts.how}</p>
    <button type="button" class="quiet" data-action="shortcuts" onClick={() => void openSettings()}>
      {words['options.shortcuts.change']}
    </button>
  </section>
);
