import { describe, expect, it } from 'vitest';
import { identify } from '../../../utils/providers/identify';

const byDomain = (domain: string) => identify({ domain })?.profile.id;

describe('addresses below a provider’s own domain', () => {
  it.each([
    ['ocn.ne.jp', 'ocn'],
    ['circus.ocn.ne.jp', 'ocn'],
    ['lilac.ocn.ne.jp', 'ocn'],
    ['mvc.biglobe.ne.jp', 'biglobe'],
    ['biglobe.ne.jp', 'biglobe'],
    ['dd.iij4u.or.jp', 'iij4u'],
    ['miobox.jp', 'iijmio'],
    ['mopera.net', 'mopera'],
    ['jet.ne.jp', 'jet-internet'],
    ['goo.jp', 'goo-mail'],
    ['internode.on.net', 'tpg-iinet'],
    ['ezweb.ne.jp', 'au-mobile'],
    ['au.com', 'au-mobile'],
    ['ab.auone-net.jp', 'au'],
    ['mi.alpha-web.ne.jp', 'alpha-web'],
    ['yasai.lsv.jp', 'little-server'],
    ['kakao.com', 'kakao'],
    ['nate.com', 'nate'],
  ])('%s is %s', (domain, id) => {
    expect(byDomain(domain)).toBe(id);
  });

  it.each([
    'notocn.ne.jp',
    'a.b.ocn.ne.jp',
    '.ocn.ne.jp',
    'ocn.ne.jp.example.com',
    'circus-ocn.ne.jp',
    'mybiglobe.ne.jp',
    'biglobe.jp.example',
    'mvc.biglobe.ne.jp.example.net',
    'zz.iij4u.or.jp',
    'iij4u.or.jp',
    'ji.jet.ne.jp',
    'xmopera.net',
    'mopera.net.example',
    'blog.goo.jp',
    'goo.ne.jp',
    'node.on.net',
    'www.au.com',
    'eau.com',
    'ezweb.ne.jp.example',
    'alpha-web.ne.jp',
    'lsv.jp',
    'kakaocorp.com',
    'kakao.com.example',
    'donate.com',
    'mail.nate.com',
    'yasai.lsv.jp.example',
    'yasai-lsv.jp',
    'mi.alpha-web.ne.jp.example.com',
    'adl.internode.on.net',
  ])('%s only looks like one', (domain) => {
    expect(byDomain(domain)).toBeUndefined();
  });
});

describe('servers', () => {
  it.each([
    ['mbox.iij4u.or.jp', 'iij4u'],
    ['mbox.iijmio-mail.jp', 'iijmio'],
    ['hwsmtp.exmail.qq.com', 'tencent-exmail'],
    ['smtp.qiye.163.com', 'netease-qiye'],
    ['smtp.163.com', 'netease'],
    ['smtp.alpha-prm.jp', 'alpha-mail'],
    ['sv16.sixcore.ne.jp', 'sixcore'],
    ['sv255.xbiz.ne.jp', 'xserverbusiness'],
    ['sv255.xserver.jp', 'xserver'],
    ['imap.ezweb.ne.jp', 'au-mobile'],
    ['smtp.mail.goo.ne.jp', 'goo-mail'],
    ['smtp02.jet.ne.jp', 'jet-internet'],
  ])('%s belongs to %s', (host, id) => {
    expect(identify({ host })?.profile.id).toBe(id);
  });

  it.each([
    'smtp.qiye.163.com.example',
    'xsmtp.qiye.163.com',
    'smtp-qiye.163.com',
    'mail.mopera.net.example.jp',
    'mbox.iij4u.jp',
  ])('%s belongs to nobody', (host) => {
    expect(identify({ host })).toBeUndefined();
  });
});
