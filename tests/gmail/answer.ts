import { randomBytes } from 'node:crypto';

export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** A page with Gmail's headers; its scripts need the nonce. */
export function pageAnswer(html: string, scripts: (nonce: string) => string): Answer {
  const nonce = randomBytes(16).toString('base64url');
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': [
        `script-src 'nonce-${nonce}' 'unsafe-inline' 'strict-dynamic' https: http: 'unsafe-eval'`,
        "object-src 'none'",
        "base-uri 'self'",
        "require-trusted-types-for 'script'",
      ].join('; '),
      'x-frame-options': 'SAMEORIGIN',
      'x-content-type-options': 'nosniff',
    },
    body: html.replace('</body>', `${scripts(nonce)}</body>`),
  };
}

export function jsonAnswer(data: unknown): Answer {
  return answer(200, { 'content-type': 'application/json' }, JSON.stringify(data));
}

export function redirect(location: string): Answer {
  return answer(302, { location });
}

export function answer(status: number, headers: Record<string, string> = {}, body = ''): Answer {
  return { status, headers: { 'cache-control': 'no-store', ...headers }, body };
}
