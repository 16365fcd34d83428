import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { followPage, schemeOf } from '../../components/in-gmail/page-scheme.ts';

afterEach(() => vi.unstubAllGlobals());

/** The innermost element of this page. */
function inPage(html: string): HTMLElement {
  const { window } = new JSDOM(html);
  vi.stubGlobal('getComputedStyle', window.getComputedStyle.bind(window));
  const element = window.document.querySelector<HTMLElement>('#here');
  if (!element) throw new Error('There is no #here');
  return element;
}

describe('light or dark is told by the page itself', () => {
  it.each([
    ['a white page', '<body style="background:#fff"><p id="here">', 'light'],
    ["the edit window's yellow", '<body style="background:#fff7d7"><p id="here">', 'light'],
    ['a dark page', '<body style="background:#1f1f1f"><p id="here">', 'dark'],
    [
      'the ground that lies nearest',
      '<body style="background:#111"><div style="background:#fff"><p id="here">',
      'light',
    ],
    [
      'a veil that hides little',
      '<body style="background:#fff"><div style="background:rgba(0,0,0,.2)"><p id="here">',
      'light',
    ],
    [
      'a veil that hides most',
      '<body style="background:#fff"><div style="background:rgba(0,0,0,.8)"><p id="here">',
      'dark',
    ],
    ['light text on a picture', '<body><p id="here" style="color:#eee">', 'dark'],
    ['dark text on a picture', '<body><p id="here" style="color:#222">', 'light'],
  ])('%s', (_, html, scheme) => {
    expect(schemeOf(inPage(html))).toBe(scheme);
  });

  it('and handed to what stands in it', () => {
    const element = inPage('<body style="background:#202124"><p id="here">');
    followPage(element);
    expect(element.style.colorScheme).toBe('dark');
  });
});
