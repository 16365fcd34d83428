const row = (content: string) => `<tr><td>${content}</td></tr>`;
const page = (content: string, outside = '') =>
  `<html><body><table id="ipanel"><tbody><tr><td><form name="mainForm" method="POST"><table>${content}</table></form></td></tr></table>${outside}</body></html>`;

export const RADIOS: Record<string, string> = {
  25: '<input type="radio" name="sm25" value="2" checked><input type="radio" name="sm25" value="1"><input type="radio" name="sm25" value="0">',
  465: '<input type="radio" name="sm465" value="1" checked><input type="radio" name="sm465" value="2">',
  587: '<input type="radio" name="sm587" value="2" checked><input type="radio" name="sm587" value="1">',
};

export interface SmtpPage {
  step: string;
  host: string;
  port: string;
  username: string;
  password: string;
  radios: string;
  error: string;
  more: string;
  outside: string;
}

const select = '<select name="cfsp"><option>25</option><option>465</option><option selected>587</option></select>';

/** The page for the SMTP server; each part may be replaced by other markup. */
export const smtpPage = (parts: Partial<SmtpPage> = {}): string => {
  const {
    step = '<input type="hidden" name="cfrp" id="cfrp" value="3">',
    host = '<input name="cfss" value="mail.example.jp">',
    port = select,
    username = '<input type="text" name="cfsl" value="info">',
    password = '<input type="password" name="cfsw" value="secret">',
    radios = Object.values(RADIOS).join(''),
    error = '<div id="smErr" class="r"></div>',
    more = '',
    outside = '',
  } = parts;
  return page([step, error, host, port, username, password, radios, more].map(row).join(''), outside);
};

export const namePage = (rows: string[], outside = ''): string =>
  page(['<input type="hidden" name="cfrp" value="1">', ...rows].map(row).join(''), outside);
