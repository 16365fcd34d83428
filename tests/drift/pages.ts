import { readChangedPages, type Sum } from './changed-pages.ts';
import { expectNothingLeft, expectNothingLeftOfChanged } from './samples.ts';

// What runs within a page of the browser; there may be no network and there is no file.

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

export const changed = (pages: number, seed: number): Sum => readChangedPages(pages, seed, parse);

export function samples(pages: number, seed: number): void {
  expectNothingLeft(pages, seed, parse);
  expectNothingLeftOfChanged(pages / 5, seed, parse);
}
