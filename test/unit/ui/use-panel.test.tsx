// @vitest-environment happy-dom
/** The one driver of a panel: its level, its citations, and what it says of a failure. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { panel } from '../../../scripts/stories/sample';
import { ManyHandsError } from '../../../src/model/errors';
import type { PanelView } from '../../../src/presentation/views/panel';
import { type AskPanel, type PanelDriver, usePanel } from '../../../src/ui/use-panel';
import { deferred } from '../support/deferred';

const sample = panel();
const other: PanelView = { ...sample, product: { id: 'other', name: 'Other' } };
const detailed: PanelView = { ...sample, level: 'detail' };

describe('a panel', () => {
  const root = document.createElement('div');
  let driver: PanelDriver<PanelView>;
  let ask: { [Name in keyof AskPanel]: ReturnType<typeof vi.fn<AskPanel[Name]>> };

  const Surface = ({ first }: { first: PanelView }) => {
    driver = usePanel({ first, ask });
    return null;
  };
  const show = (first: PanelView) => act(() => render(<Surface first={first} />, root));

  beforeEach(async () => {
    ask = { atLevel: vi.fn(async () => detailed), cite: vi.fn(async () => 'Perrigo, B. (2023)') };
    await show(sample);
  });
  afterEach(() => {
    render(null, root);
    vi.restoreAllMocks();
  });

  it('shows the level that was chosen, and is busy only while it is asked for', async () => {
    const asked = deferred<PanelView>();
    ask.atLevel.mockReturnValueOnce(asked.promise);
    await act(() => void driver.changeLevel('detail'));
    expect([driver.busy, driver.view.level]).toEqual([true, sample.level]);
    await act(async () => asked.resolve(detailed));
    expect([driver.busy, driver.view.level]).toEqual([false, 'detail']);
    expect(ask.atLevel).toHaveBeenCalledWith(sample.product.id, 'detail');
  });

  it('says why a level could not be shown, until the next thing succeeds', async () => {
    ask.atLevel.mockRejectedValueOnce(new ManyHandsError('reload-needed', 'Reload this page.'));
    await act(() => driver.changeLevel('detail'));
    expect([driver.notice, driver.view]).toEqual(['Reload this page.', sample]);
    await act(() => driver.changeLevel('detail'));
    expect([driver.notice, driver.view.level]).toEqual([undefined, 'detail']);
    ask.atLevel.mockRejectedValueOnce(new ManyHandsError('reload-needed', 'Reload this page.'));
    await act(() => driver.changeLevel('plain'));
    expect(driver.notice).toBe('Reload this page.');
    await act(async () => void (await driver.cite('s-time', 'plain')));
    expect(driver.notice).toBeUndefined();
  });

  it('never shows the raw words of a failure nobody foresaw, and logs them', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    const raw = new Error('Could not establish connection. Receiving end does not exist.');
    ask.atLevel.mockRejectedValueOnce(raw);
    await act(() => driver.changeLevel('detail'));
    expect(driver.notice).toBe(sample.words.failed);
    ask.cite.mockRejectedValueOnce(raw);
    await expect(driver.cite('s-time', 'plain')).rejects.toThrow(sample.words.failed);
    expect(logged.mock.calls.map(([, error]) => error)).toEqual([raw, raw]);
  });

  it('keeps to the level chosen last when answers come in another order', async () => {
    const [slow, quick] = [deferred<PanelView>(), deferred<PanelView>()];
    ask.atLevel.mockReturnValueOnce(slow.promise).mockReturnValueOnce(quick.promise);
    await act(() => void driver.changeLevel('standard'));
    await act(() => void driver.changeLevel('detail'));
    await act(async () => quick.resolve(detailed));
    await act(async () => slow.resolve({ ...sample, level: 'standard' }));
    expect([driver.view.level, driver.busy]).toEqual(['detail', false]);
  });

  it('starts anew with another product, and hears no late answer about the one before', async () => {
    const late = deferred<PanelView>();
    ask.atLevel.mockReturnValueOnce(late.promise);
    await act(() => void driver.changeLevel('detail'));
    await show(other);
    await act(async () => late.resolve(detailed));
    expect([driver.view.product.name, driver.busy, driver.notice]).toEqual(['Other', false, undefined]);
  });
});
