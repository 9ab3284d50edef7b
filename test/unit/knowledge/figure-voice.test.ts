/** A figure is given by the piece that carries it, on every surface that shows it. */
import { describe, expect, it } from 'vitest';
import { localClaim, localSource } from '../../../scripts/knowledge/localize';
import { siteFacts } from '../../../scripts/site/facts';
import { siteWords } from '../../../src/i18n/site-words';
import { LANGUAGES } from '../../../src/model/languages';
import { claimWords } from '../../../src/presentation/claim-view';
import { hourView } from '../../../src/presentation/hour-view';
import type { Fact } from '../../../src/presentation/site/page';
import { sitePages } from '../../../src/presentation/site/site';
import { base, read } from '../presentation/known';
import { BASE_DAY, compiledBase } from '../support/base';

/** The pieces that carry a figure, where the claim's voice is none of them. */
function othersOf(id: string, at: number): string[] {
  const claim = base.records.claims.get(id);
  const rows = (claim?.evidence ?? []).filter(
    ({ role, carries }) => role === 'supports' && carries?.includes(`figure-${at}`),
  );
  const own = [claim?.said?.source, claim?.said?.readIn];
  return rows.some(({ source }) => own.includes(source)) ? [] : rows.map(({ source }) => source);
}

describe.each(LANGUAGES)('in %s', (language) => {
  const words = siteWords(language);
  const named = (line: string, pieces: readonly string[]): boolean =>
    pieces.some((piece) => {
      const source = localSource(base, piece, language);
      return source !== undefined && line.includes(source.by ?? source.publisher);
    });

  it('the pay page gives each amount the voice of a piece in which it stands', async () => {
    const facts = await siteFacts(compiledBase(), language, BASE_DAY);
    const page = [...sitePages({ ...facts, lessons: new Map() }, words)].find(({ route }) => route.page === 'pay');
    const items: Fact[] = (page?.sections ?? []).flatMap(({ body }) => (body.kind === 'facts' ? body.items : []));
    const wrong = (facts.site?.pay ?? []).filter(({ claim, figure }) => {
      const at = localClaim(base, claim, language)?.figures.findIndex(({ what }) => what === figure.what) ?? -1;
      const others = othersOf(claim, at);
      const lines = items
        .filter(({ name }) => name.toLowerCase() === figure.what.toLowerCase())
        .flatMap(({ links = [] }) => links.filter(({ to }) => 'id' in to && to.id === claim))
        .map(({ text }) => text);
      return others.length > 0 && !lines.some((line) => named(line, others));
    });
    expect(items.length).toBeGreaterThan(40);
    expect(wrong.map(({ claim, figure }) => `${claim}: ${figure.what}`)).toEqual([]);
  });

  it('so does the pay of every panel', async () => {
    const wrong: string[] = [];
    for (const id of base.records.products.keys()) {
      const dossier = await read(id, language);
      const view = hourView(dossier, claimWords(dossier, [], words, BASE_DAY), words);
      const paid = dossier.hour?.paid;
      const others = paid ? othersOf(paid.claim, paid.figure) : [];
      const line = view?.proofs.find(({ claim }) => claim === paid?.claim)?.said.line ?? '';
      if (view && others.length > 0 && !named(line, others)) wrong.push(`${id}: ${line}`);
    }
    expect(wrong).toEqual([]);
  });

  it('a piece that repeats the claim’s voice is where it was read', () => {
    const claim = localClaim(base, 'fairwork-cloudwork-2023', language);
    expect(claim?.figures[0]?.voice?.repeats).toBe(true);
  });

  it('Gemini’s higher rates are WIRED’s, not the Guardian’s', () => {
    const claim = localClaim(base, 'gemini-rater-pay-2025', language);
    expect(claim?.figures.map(({ voice }) => base.records.sources.get(voice?.source ?? '')?.publisher)).toEqual([
      undefined,
      'WIRED',
      'WIRED',
    ]);
  });
});
