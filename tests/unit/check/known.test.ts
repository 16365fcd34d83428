import { describe, expect, it } from 'vitest';
import { check, checkAddress } from '../../../utils/check/check';
import { isOutsideGoogle, mxNames, ownsDomain } from '../../../utils/check/dns-facts';
import { answerFor, siblingOf } from '../../../utils/check/domain-answer';
import { exampleDns, exampleSpf, no, yes } from '../../../utils/check/examples';
import { factsOf } from '../../../utils/check/facts';
import { defaultKnowledge, type Extra } from '../../../utils/check/knowledge';
import { CONNECTION_ERRORS, isDocumented, LOGIN_ERRORS, reported, severityFor } from '../../../utils/check/loudness';
import { isDisproved } from '../../../utils/check/proved';
import { rules } from '../../../utils/check/rules';
import { summarize } from '../../../utils/check/summarize';
import type { SendAs } from '../../../utils/send-as';
import { page, row } from '../../fixtures/situations';
import { exampleFacts } from './example-facts';

const TODAY = '2026-11-24';
const known = (extra: Extra = {}) => defaultKnowledge(TODAY, extra);

describe('a mail that went through the entered server', () => {
  const proof = { verdict: 'right', through: 'typed', host: 'x', whole: true, at: TODAY } as const;
  const silenced = (change: object) =>
    rules.map(({ id }) => id).filter((id) => isDisproved(id, { proof: { ...proof, ...change } }));
  const ofTheName = [
    'host-behind-web-proxy',
    'host-differs-from-dns',
    'host-does-not-resolve',
    'host-is-cname-to-other-company',
    'host-is-incoming-server',
    'host-is-ip-address',
    'host-is-known-wrong',
    'host-is-placeholder',
    'host-not-public',
    'host-typo',
    'own-domain-host-on-shared-hosting',
    'provider-region-or-plan-host',
    'smtp-host-is-mx',
    'smtp-org-differs-from-mx-org',
  ];
  const ofTheWay = [
    'app-password-needed',
    'country-filter-likely',
    'imap-or-pop-port',
    'oauth-only-provider',
    'port-unusual',
    'provider-port-mode-differs',
    'ssl-on-587',
    'starttls-on-465',
    'username-without-domain',
  ];

  it('silences what speaks against its name, and with the same settings what speaks against the way there', () => {
    expect(silenced({ whole: false }).toSorted()).toEqual(ofTheName);
    expect(silenced({}).toSorted()).toEqual([...ofTheName, ...ofTheWay].toSorted());
    expect(silenced({ through: 'elsewhere' })).toEqual([]);
    expect(silenced({ through: undefined })).toEqual([]);
  });
});

describe('DNS', () => {
  const outside = (domain: Parameters<typeof exampleDns>[0], domainAtGoogle?: boolean) =>
    isOutsideGoogle(exampleFacts({ dns: exampleDns(domain), ...(domainAtGoogle !== undefined && { domainAtGoogle }) }));
  const mx = yes(['mx.example']);
  const google = exampleSpf('v=spf1 include:_spf.google.com ~all');

  it('tells that mail is not at Google only where SPF does not name it', () => {
    expect([outside({}, true), outside({}, false)]).toEqual([false, true]);
    expect(outside({ mx, spf: exampleSpf('v=spf1 -all') })).toBe(true);
    expect(outside({ mx: no, spf: no })).toBe(true);
    expect([outside({ mx, spf: google }), outside({ mx }), outside({ spf: no })]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(isOutsideGoogle(exampleFacts({}))).toBeUndefined();
  });

  it('names the servers that receive, and none for a null MX', () => {
    expect(mxNames(exampleDns({ mx: yes(['a.example', 'b.example']) }))).toEqual(['a.example', 'b.example']);
    expect([mxNames(exampleDns({ mx: yes(['.']) })), mxNames(exampleDns({ mx: no }))]).toEqual([[], []]);
    expect((['domain', 'answer', 'dns'] as const).map((domainHow) => ownsDomain(exampleFacts({ domainHow })))).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('how loud', () => {
  it('by how sure the profile is, and whether an error confirms it', () => {
    const said = (confirmed: boolean) =>
      (['high', 'medium', 'low', undefined] as const).map((level) => severityFor(level, confirmed, 'error'));
    expect(said(true)).toEqual([{ severity: 'error' }, { severity: 'error' }, undefined, undefined]);
    expect(said(false)).toEqual([
      { severity: 'error' },
      { severity: 'info', variant: 'probably' },
      undefined,
      undefined,
    ]);
  });

  it('errors of the way and of signing in are these', () => {
    const of = (list: readonly string[]) =>
      rules
        .map(({ id }) => id)
        .filter((id) => reported(exampleFacts({ errors: [id] }), list))
        .toSorted();
    expect(of(CONNECTION_ERRORS)).toEqual([
      'bounce-certificate-untrusted',
      'bounce-could-not-connect',
      'bounce-relay-denied',
      'bounce-server-offers-no-login',
      'bounce-starttls-required',
      'bounce-tls-name-mismatch',
    ]);
    expect(of(LOGIN_ERRORS)).toEqual([
      'bounce-app-password-required',
      'bounce-browser-login-needed',
      'bounce-login-rejected',
      'bounce-relay-denied',
      'bounce-too-many-attempts',
    ]);
    expect(reported(exampleFacts({}), LOGIN_ERRORS)).toBe(false);
  });

  it('a port with its protection is documented together, for that server', () => {
    const typed = { host: 'sv1.xserver.jp', hostProfile: 'xserver', port: 465, securityMode: 'ssl' } as const;
    const documented = (change: object) => isDocumented(exampleFacts({ ...typed, ...change }));
    expect(documented({})).toBe(true);
    for (const change of [
      { port: 587 },
      { securityMode: 'starttls' },
      { host: 'sv1.lolipop.jp' },
      { hostProfile: null },
    ])
      expect(documented(change), JSON.stringify(change)).toBe(false);
  });
});

describe('who hosts a domain', () => {
  const one = row('a@shop.example');
  const named = (...servers: string[]) => servers.map((server, at) => row(`${at}@Shop.example`, server));
  const sibling = (...rows: SendAs[]) => {
    const found = siblingOf(one, page([one, ...rows]), known());
    return found && `${found.sendAsEmail} ${found.providerId} ${found.name} ${found.names.ja}`;
  };

  it('another row of it tells, where its server holds mailboxes and no row says otherwise', () => {
    expect(sibling(...named('sv1.xserver.jp'))).toBe('0@Shop.example xserver Xserver エックスサーバー');
    expect(sibling(...named('smtp.fastmail.com'))).toMatch(/^0@Shop.example fastmail /);
    expect(sibling(...named('sv1.xserver.jp', 'sv2.xserver.jp', 'sv3.xserver.jp'))).toMatch(/^0@/);
    for (const servers of [
      ['smtp.gmail.com'],
      ['smtp.sendgrid.net'],
      ['smtp.mail.yahoo.co.jp'],
      ['mail.unheard.example'],
      [],
    ])
      expect(sibling(...named(...servers)), servers.join()).toBeUndefined();
    expect(sibling(...named('sv1.xserver.jp', 'smtp.fastmail.com'))).toBeUndefined();
    expect(sibling(row('a@other.example', 'sv1.xserver.jp'), { sendAsEmail: 'x@shop.example' })).toBeUndefined();
  });

  it('an answer for another address of the domain counts too, where nothing contradicts it', () => {
    const answer = (answers: Extra['answers'], ...rows: SendAs[]) =>
      answerFor(one, page([one, ...rows]), known(answers ? { answers } : {}));
    expect(answer({ 'A@shop.example': { readHere: true } })).toEqual({ readHere: true });
    expect(
      answer({ 'a@shop.example': { readHere: true, providerId: 'x' }, 'b@shop.example': { providerId: 'y' } }),
    ).toEqual({ readHere: true, providerId: 'x' });
    expect(answer({ 'b@SHOP.example': { providerId: 'y', readHere: false } })).toEqual({ providerId: 'y' });
    expect(answer({ 'b@shop.example': { providerId: 'y' }, 'c@shop.example': { providerId: 'z' } })).toEqual({});
    expect(answer({ 'b@shop.example': { providerId: 'y' }, 'c@shop.example': { providerId: 'y' } })).toEqual({
      providerId: 'y',
    });
    expect(answer({ 'b@other.example': { providerId: 'y' } })).toEqual({});
    expect(answer({ 'b@shop.example': { providerId: 'lolipop' } }, ...named('sv1.xserver.jp'))).toEqual({});
    expect(answer({ 'b@shop.example': { providerId: 'xserver' } }, ...named('sv1.xserver.jp'))).toEqual({
      providerId: 'xserver',
    });
  });

  it('is asked for no address twice: another page, or other profiles, are looked at anew', () => {
    const rows = page([one, ...named('sv1.xserver.jp')]);
    const own = {
      id: 'own',
      name: 'Own',
      kind: 'mailbox-host',
      smtp: [{ host: 'sv1.xserver.jp', port: 465, securityMode: 'ssl' }],
      sources: [],
      checked: TODAY,
      confidence: {},
    } as const;
    const id = (extra: Extra) => siblingOf(one, rows, known(extra))?.providerId;
    expect([id({}), id({ profiles: [own] as never }), id({})]).toEqual(['xserver', 'own', 'xserver']);
  });
});

describe('the facts', () => {
  const facts = (sendAs: SendAs, extra: Extra = {}, rest = {}) => factsOf(sendAs, page([sendAs], rest), known(extra));

  it('of the account’s own address leave out what only others have', () => {
    const own = facts({ ...row('me@gmail.com'), isPrimary: true, treatAsAlias: true, verificationStatus: 'pending' });
    expect([own.treatAsAlias, own.verificationStatus, own.domainAtGoogle]).toEqual([null, null, true]);
  });

  it('of a domain at Google: Gmail’s, the account’s, the organisation’s, or one that is said to be there', () => {
    const atGoogle = (address: string, extra: Extra = {}, rest = {}) => facts(row(address), extra, rest).domainAtGoogle;
    expect(atGoogle('a@googlemail.com')).toBe(true);
    expect(atGoogle('a@corp.example', {}, { account: 'b@corp.example' })).toBe(true);
    expect(
      atGoogle('a@corp.example', { organisation: { domains: new Set(['corp.example']), users: {}, rules: [] } }),
    ).toBe(true);
    expect(atGoogle('a@corp.example', { answers: { 'a@corp.example': { providerId: 'google' } } })).toBe(true);
    expect(atGoogle('a@corp.example', { answers: { 'a@corp.example': { providerId: 'xserver' } } })).toBe(false);
    expect(atGoogle('a@corp.example')).toBeUndefined();
  });

  it('tell what is known to be absent from what could not be read', () => {
    const read = facts(
      { sendAsEmail: 'a@b.example', smtpMsa: { host: 'h.example' } },
      {},
      {
        unread: [
          { sendAsEmail: 'A@b.example', field: 'displayName', reason: 'ambiguous' },
          { sendAsEmail: 'a@b.example', field: 'smtpMsa.port', reason: 'not-found' },
        ],
      },
    );
    expect(read).toMatchObject({
      displayName: undefined,
      replyToAddress: null,
      port: undefined,
      host: 'h.example',
      isPrimary: false,
      isDefault: false,
    });
  });

  it('know whose placeholder it is, and that it is no name', () => {
    expect(facts(row('a@b.example', 'svNNNN.xserver.jp:465/ssl'))).toMatchObject({
      hostIsPlaceholder: true,
      host: undefined,
      rawHost: 'svNNNN.xserver.jp',
      hostProfile: { id: 'xserver' },
    });
    expect(facts(row('a@b.example', 'a b:465/ssl'))).toMatchObject({ host: undefined, rawHost: 'a b' });
  });
});

describe('a report', () => {
  it('counts what is to fix, in question and fine, and what ends', () => {
    const of = (status: string, from?: string) => ({ status, ...(from && { ends: { from } }) }) as never;
    expect(
      summarize([of('error', '2027-01-01'), of('warning'), of('unknown', '2027-01-01'), of('ok'), of('info')]),
    ).toEqual({ toFix: 2, questions: 1, fine: 2, ends: { count: 2, of: 5, from: '2027-01-01' } });
    expect(summarize([of('ok')])).toEqual({ toFix: 0, questions: 0, fine: 1, ends: undefined });
  });

  it('hands on what the page says of itself, and what is kept', () => {
    const sendAs = row('a@b.example', 'sv1.xserver.jp:465/ssl');
    const rest = { account: 'me@gmail.com', language: 'ja', anchor: 'own-address', replyFrom: 'same-address' as const };
    expect(check(page([sendAs], rest), known())).toMatchObject({ ...rest, unread: [] });
    const kept = { kept: { 'A@b.example': '2026-11-01' }, fixed: { 'a@b.example': { ruleId: 'x', at: TODAY } } };
    const report = checkAddress(sendAs, page([sendAs]), known(kept));
    expect(report).toMatchObject({
      keptAt: '2026-11-01',
      fixed: { ruleId: 'x' },
      displayName: 'Aoki',
      isPrimary: false,
      errors: [],
      evidence: undefined,
    });
    const wrong = checkAddress(row('a@b.example', 'sv1.xserver.jp:465/tls'), page([sendAs]), known(kept));
    expect(wrong.fixed).toBeUndefined();
  });

  it('leaves out what the user says is meant, of matters of taste only', () => {
    const nameless: SendAs = { ...row('a@b.example', 'sv1.xserver.jp:465/tls'), displayName: undefined };
    const said = (dismissed: Extra['dismissed']) => {
      const { dismissed: gone, findings } = checkAddress(
        nameless,
        page([nameless]),
        known(dismissed ? { dismissed } : {}),
      );
      return [gone, findings.map(({ ruleId }) => ruleId).filter((id) => id !== 'third-party-retirement')];
    };
    expect(said(undefined)).toEqual([[], ['starttls-on-465', 'display-name-missing']]);
    expect(said({ 'A@b.example': ['display-name-missing', 'starttls-on-465'] })).toEqual([
      ['display-name-missing'],
      ['starttls-on-465'],
    ]);
    expect(said({ 'c@b.example': ['display-name-missing'] })).toEqual(said(undefined));
  });
});
