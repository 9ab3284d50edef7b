// @vitest-environment happy-dom
/** The one driver of a panel: its level, its citations, and what it says of a failure. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { panel } from '../../../scripts/stories/sample';
import { ManyHandsError } from '../../../src/model/errors';
import type { PanelView } from '../../../src/presentation/views/panel';
import type { PanelFront } from '../../../src/presentation/views/panel-front';
import { type AskPanel, type PanelDriver, usePanel } from '../../../src/ui/use-panel';
import { deferred } from '../support/deferred';

const sample = panel();
const other: PanelView = { ...sample, product: { id: 'other', name: 'Other' } };
const detailed: PanelView = { ...sample, level: 'detail' };

describe('a panel', () => {
  const root = document.createElement('div');
  let driver: PanelDriver<PanelFront>;
  let ask: { [Name in keyof AskPanel]: ReturnType<typeof vi.fn<AskPanel[Name]>> };

  const Surface = ({ first }: { first: PanelFront }) => {
    driver = usePanel({ first, ask });
    return null;
  };
  const show = (first: PanelFront) => act(() => render(<Surface first={first} />, root));

  beforeEach(async () => {
    ask = {
      atLevel: vi.fn(async () => detailed),
      cite: vi.fn(async () => 'Perrigo, B. (2023)'),
      moreOfPack: vi.fn(),
      explore: vi.fn(async () => null),
    };
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

  describe('opened with its front', () => {
    const { items: _groups, ...groups } = sample.groups;
    const { items: _sources, ...sources } = sample.sources;
    const front: PanelFront = { ...sample, groups, sources };
    beforeEach(() => show(front));

    it('has the rest on demand, at its level, asked for once however often it is wanted', async () => {
      const asked = deferred<PanelView>();
      ask.atLevel.mockReturnValueOnce(asked.promise);
      await act(() => void driver.complete());
      await act(() => driver.complete());
      expect([driver.view, driver.busy]).toEqual([front, false]);
      await act(async () => asked.resolve(sample));
      expect(driver.view).toBe(sample);
      await act(() => driver.complete());
      expect(ask.atLevel.mock.calls).toEqual([[front.product.id, front.level]]);
    });

    it('keeps a level that was chosen while the rest was on its way', async () => {
      const [rest, level] = [deferred<PanelView>(), deferred<PanelView>()];
      ask.atLevel.mockReturnValueOnce(rest.promise).mockReturnValueOnce(level.promise);
      await act(() => void driver.complete());
      await act(() => void driver.changeLevel('detail'));
      await act(async () => rest.resolve(sample));
      expect(driver.view).toBe(front);
      await act(async () => level.resolve(detailed));
      expect([driver.view, driver.busy]).toEqual([detailed, false]);
    });

    it('says why the rest does not come, and brings it when it is wanted again', async () => {
      ask.atLevel.mockRejectedValueOnce(new ManyHandsError('no-answer', 'The answer takes too long.'));
      ask.atLevel.mockResolvedValueOnce(sample);
      await act(() => driver.complete());
      expect([driver.view, driver.notice]).toEqual([front, 'The answer takes too long.']);
      await act(() => driver.complete());
      expect([driver.view, driver.notice]).toEqual([sample, undefined]);
    });
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
