import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readEditWindow } from '../../../utils/gmail/read-edit-window.ts';
import { readSettings } from '../../../utils/gmail/read-settings.ts';
import { sampleOf } from '../../../utils/gmail/sample/sample.ts';
import { namedAddresses } from '../../../utils/gmail/text/address.ts';
import { visibleText } from '../../../utils/gmail/text/visible-text.ts';

/** What stands beside a sample, see docs/adding-a-sample.md. */
interface Beside {
  origin: 'gmail' | 'picture' | 'stand-in';
  about?: string;
  /** Of the form in Gmail's window. */
  step?: '1' | '3';
  /** What has to be read, or part of it. */
  reads: object;
}

const SAMPLES = globSync('tests/gmail/samples/*.html').sort();

it('there are samples', () => {
  expect(SAMPLES.length).toBeGreaterThan(3);
});

describe.each(SAMPLES)('%s', (file) => {
  const html = readFileSync(file, 'utf8');
  const json = file.replace(/html$/, 'json');
  const beside: Beside | undefined = existsSync(json) ? JSON.parse(readFileSync(json, 'utf8')) : undefined;
  const isWindow = file.endsWith('-edit-window.html');
  const url = `https://mail.google.com/mail/u/0/${isWindow ? '?view=cf' : '#settings/accounts'}`;
  const { document } = new JSDOM(html, { url }).window;

  it('is named for its day, its language and what it shows', () => {
    expect(basename(file)).toMatch(/^\d{4}-\d\d-\d\d-[A-Za-z-]{2,}-(?:settings|edit-window)\.html$/);
  });

  it('holds examples only', () => {
    const text = visibleText(document.body, html.length);
    expect(namedAddresses(text).filter((address) => !/^user\d+@(?:[a-z0-9-]+\.)*example$/.test(address))).toEqual([]);
    expect(markup(sampleOf(document)?.html ?? '')).toBe(markup(html));
  });

  it('is read as it says', () => {
    if (isWindow) revive(document, beside?.step);
    const read = isWindow ? withoutElements(readEditWindow(document)) : readSettings(document);
    const missing = `Put this into ${json}: ${JSON.stringify({ origin: 'gmail', reads: read }, null, 2)}`;
    expect(beside, missing).toBeDefined();
    expect(['gmail', 'picture', 'stand-in']).toContain(beside?.origin);
    expect(read).toMatchObject(beside?.reads ?? {});
  });
});

/** The tags, without the text between them. */
const markup = (html: string): string => html.replaceAll(/>[^<]*</g, '><');

/** A sample of the window holds no id and no value. These two are all that the reader needs to tell the form. */
function revive(document: Document, step = '1'): void {
  const form = document.querySelector('form');
  form?.closest('table')?.setAttribute('id', 'ipanel');
  document.querySelector('[name=cfrp]')?.setAttribute('value', step);
}

const withoutElements = ({ panel: _, nameFields, smtpFields, ...rest }: ReturnType<typeof readEditWindow>) => ({
  ...rest,
  fields: Object.keys(nameFields ?? smtpFields ?? {}),
});
