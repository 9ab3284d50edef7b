/** A small chat page made for one test: what the product's own host serves, with whatever the test is about in it. */
import type { MadePage } from './fixture-server';

export const HOST = 'https://chatgpt.com';

/** A heading and a place to write. */
export const CHAT = '<header><h1>Chat</h1></header><main><textarea id="prompt"></textarea></main>';

/** A whole document: markup of its body, and of its head. */
export const html = (body: string, head = ''): MadePage => ({
  body: `<!doctype html><html lang="en"><head><title>Chat</title>${head}</head><body>${body}</body></html>`,
});
